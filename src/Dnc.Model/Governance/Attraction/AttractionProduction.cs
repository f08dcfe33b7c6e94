using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>The project begins to produce or opens for business (投产).</summary>
/// <param name="Project">The project.</param>
public sealed record AttractionProduction(AttractionProjectId Project) : AttractionEvent
{
    /// <inheritdoc/>
    public override AttractionProjectId Project { get; } = Project;

    /// <inheritdoc/>
    public override AttractionEventKind Kind => AttractionEventKind.Production;

    internal override void Close()
    {
    }
}
