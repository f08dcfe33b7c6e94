using NodaTime;

namespace Dnc.Model.Primitives;

/// <summary>Somebody's decision for one option of an <see cref="Interpretation{T}"/>.</summary>
/// <param name="Option">The id of the option chosen.</param>
/// <param name="ChosenBy">Who decided: an office or a person, as the decision names them.</param>
/// <param name="Basis">On what basis.</param>
/// <param name="RecordedAt">When the decision was recorded; a vintage known earlier does not see it.</param>
public sealed record RecordedChoice(string Option, LocalizedText ChosenBy, LocalizedText Basis, Instant RecordedAt)
{
    /// <summary>The id of the option chosen.</summary>
    public string Option { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Option);

    /// <summary>Who decided.</summary>
    public LocalizedText ChosenBy { get; init => field = Guard.NotNull(value); } = Guard.NotNull(ChosenBy);

    /// <summary>On what basis.</summary>
    public LocalizedText Basis { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Basis);
}
