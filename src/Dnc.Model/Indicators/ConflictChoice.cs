using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>Somebody's decision which source to follow where sources contradict each other (来源取舍).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Organization">The organisation or area that the figures are about.</param>
/// <param name="Range">The choice covers figures whose last day is in this range.</param>
/// <param name="Source">The id of the source to follow.</param>
/// <param name="ChosenBy">Who decided.</param>
/// <param name="Basis">On what basis.</param>
/// <param name="RecordedAt">When the decision was recorded; a vintage known earlier does not see it.</param>
public sealed record ConflictChoice(
    IndicatorId Indicator,
    OrganizationId Organization,
    DateRange Range,
    string Source,
    LocalizedText ChosenBy,
    LocalizedText Basis,
    Instant RecordedAt)
{
    /// <summary>The id of the source to follow.</summary>
    public string Source { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Source);

    /// <summary>Who decided.</summary>
    public LocalizedText ChosenBy { get; init => field = Guard.NotNull(value); } = Guard.NotNull(ChosenBy);

    /// <summary>On what basis.</summary>
    public LocalizedText Basis { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Basis);
}
