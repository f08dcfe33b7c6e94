using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>A project is put on the register as a lead (登记线索).</summary>
/// <param name="Item">The project.</param>
public sealed record AttractionLead(AttractionProject Item) : AttractionEvent
{
    /// <summary>The project.</summary>
    public AttractionProject Item { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Item);

    /// <inheritdoc/>
    public override AttractionProjectId Project => Item.Id;

    /// <inheritdoc/>
    public override AttractionEventKind Kind => AttractionEventKind.Lead;

    internal override void Close()
    {
    }
}
