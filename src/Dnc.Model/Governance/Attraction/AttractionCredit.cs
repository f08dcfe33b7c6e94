using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>Units agree on how the credit for the project is shared; the latest agreement counts (分成约定).</summary>
/// <param name="Project">The project.</param>
/// <param name="Split">The shares.</param>
public sealed record AttractionCredit(AttractionProjectId Project, CreditSplit Split) : AttractionEvent
{
    /// <inheritdoc/>
    public override AttractionProjectId Project { get; } = Project;

    /// <summary>The shares.</summary>
    public CreditSplit Split { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Split);

    /// <inheritdoc/>
    public override AttractionEventKind Kind => AttractionEventKind.Credit;

    internal override void Close()
    {
    }
}
