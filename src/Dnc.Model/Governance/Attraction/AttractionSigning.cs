using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>The project is signed (签约).</summary>
/// <param name="Project">The project.</param>
public sealed record AttractionSigning(AttractionProjectId Project) : AttractionEvent
{
    /// <inheritdoc/>
    public override AttractionProjectId Project { get; } = Project;

    /// <inheritdoc/>
    public override AttractionEventKind Kind => AttractionEventKind.Signing;

    internal override void Close()
    {
    }
}
