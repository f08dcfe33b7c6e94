using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Upstream;

/// <summary>It is applied for (申报).</summary>
/// <param name="Policy">What it is about.</param>
public sealed record UpstreamApplication(UpstreamPolicyId Policy) : UpstreamEvent
{
    /// <inheritdoc/>
    public override UpstreamPolicyId Policy { get; } = Policy;

    /// <inheritdoc/>
    public override UpstreamEventKind Kind => UpstreamEventKind.Application;

    internal override void Close()
    {
    }
}
