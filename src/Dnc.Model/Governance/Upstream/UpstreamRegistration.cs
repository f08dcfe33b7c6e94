using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Upstream;

/// <summary>Something is put on the register (登记争取).</summary>
/// <param name="Item">What is sought or was granted.</param>
public sealed record UpstreamRegistration(UpstreamPolicy Item) : UpstreamEvent
{
    /// <summary>What is sought or was granted.</summary>
    public UpstreamPolicy Item { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Item);

    /// <inheritdoc/>
    public override UpstreamPolicyId Policy => Item.Id;

    /// <inheritdoc/>
    public override UpstreamEventKind Kind => UpstreamEventKind.Registration;

    internal override void Close()
    {
    }
}
