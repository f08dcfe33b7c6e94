using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Upstream;

/// <summary>A unit takes it on with a plan to put it into effect, or changes that plan (落地方案).</summary>
/// <param name="Policy">What it is about.</param>
/// <param name="Unit">The unit that carries it.</param>
public sealed record UpstreamLandingPlan(UpstreamPolicyId Policy, OrganizationId Unit) : UpstreamEvent
{
    /// <inheritdoc/>
    public override UpstreamPolicyId Policy { get; } = Policy;

    /// <summary>The steps with their dates.</summary>
    public ValueList<Milestone> Steps { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public override UpstreamEventKind Kind => UpstreamEventKind.LandingPlan;

    internal override void Close()
    {
    }
}
