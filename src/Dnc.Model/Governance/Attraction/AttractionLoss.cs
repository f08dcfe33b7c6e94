using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>The project comes to nothing (流失).</summary>
/// <param name="Project">The project.</param>
/// <param name="Reason">Why.</param>
public sealed record AttractionLoss(AttractionProjectId Project, LocalizedText Reason) : AttractionEvent
{
    /// <inheritdoc/>
    public override AttractionProjectId Project { get; } = Project;

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override AttractionEventKind Kind => AttractionEventKind.Loss;

    internal override void Close()
    {
    }
}
