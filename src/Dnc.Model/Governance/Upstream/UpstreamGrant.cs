using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Governance.Upstream;

/// <summary>The higher level grants it (获批).</summary>
/// <param name="Policy">What it is about.</param>
public sealed record UpstreamGrant(UpstreamPolicyId Policy) : UpstreamEvent
{
    /// <inheritdoc/>
    public override UpstreamPolicyId Policy { get; } = Policy;

    /// <summary>The sum that was won; null when it is no sum, or it is not told.</summary>
    public Money? Amount { get; init; }

    /// <summary>What was won in words; null when that is not told.</summary>
    public LocalizedText? What { get; init; }

    /// <inheritdoc/>
    public override UpstreamEventKind Kind => UpstreamEventKind.Grant;

    internal override void Close()
    {
    }
}
