using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>Negotiations begin (洽谈).</summary>
/// <param name="Project">The project.</param>
public sealed record AttractionNegotiation(AttractionProjectId Project) : AttractionEvent
{
    /// <inheritdoc/>
    public override AttractionProjectId Project { get; } = Project;

    /// <inheritdoc/>
    public override AttractionEventKind Kind => AttractionEventKind.Negotiation;

    internal override void Close()
    {
    }
}
