using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The superior agrees that the matter is pursued (审批).</summary>
/// <param name="Matter">The matter.</param>
public sealed record MatterApproval(MatterId Matter) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Approval;

    internal override void Close()
    {
    }
}
