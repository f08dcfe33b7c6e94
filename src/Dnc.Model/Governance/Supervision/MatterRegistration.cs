using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>A matter is put on the register (登记立项).</summary>
/// <param name="Item">The matter.</param>
public sealed record MatterRegistration(SupervisionMatter Item) : MatterEvent
{
    /// <summary>The matter.</summary>
    public SupervisionMatter Item { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Item);

    /// <inheritdoc/>
    public override MatterId Matter => Item.Id;

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Registration;

    internal override void Close()
    {
    }
}
