using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Upstream;

/// <summary>It is not won, or comes to nothing (未成、失效).</summary>
/// <param name="Policy">What it is about.</param>
/// <param name="Reason">Why.</param>
public sealed record UpstreamLapse(UpstreamPolicyId Policy, LocalizedText Reason) : UpstreamEvent
{
    /// <inheritdoc/>
    public override UpstreamPolicyId Policy { get; } = Policy;

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override UpstreamEventKind Kind => UpstreamEventKind.Lapse;

    internal override void Close()
    {
    }
}
