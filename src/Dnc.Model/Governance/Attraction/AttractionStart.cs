using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>The works of the project start (开工).</summary>
/// <param name="Project">The project.</param>
public sealed record AttractionStart(AttractionProjectId Project) : AttractionEvent
{
    /// <inheritdoc/>
    public override AttractionProjectId Project { get; } = Project;

    /// <inheritdoc/>
    public override AttractionEventKind Kind => AttractionEventKind.Start;

    internal override void Close()
    {
    }
}
