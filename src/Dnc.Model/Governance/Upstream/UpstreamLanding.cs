using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Upstream;

/// <summary>It takes effect (落地).</summary>
/// <param name="Policy">What it is about.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record UpstreamLanding(UpstreamPolicyId Policy, SourceReference Evidence) : UpstreamEvent
{
    /// <inheritdoc/>
    public override UpstreamPolicyId Policy { get; } = Policy;

    /// <summary>What shows it.</summary>
    public SourceReference Evidence { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Evidence);

    /// <inheritdoc/>
    public override UpstreamEventKind Kind => UpstreamEventKind.Landing;

    internal override void Close()
    {
    }
}
