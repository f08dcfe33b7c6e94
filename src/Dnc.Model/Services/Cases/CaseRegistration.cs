using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>A case is taken down (登记受理).</summary>
/// <param name="Item">The case.</param>
public sealed record CaseRegistration(EnterpriseCase Item) : CaseEvent
{
    /// <summary>The case.</summary>
    public EnterpriseCase Item { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Item);

    /// <inheritdoc/>
    public override CaseId Case => Item.Id;

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Registration;

    internal override void Close()
    {
    }
}
