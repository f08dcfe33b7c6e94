using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The report passes review (审核通过).</summary>
/// <param name="Matter">The matter.</param>
public sealed record MatterPass(MatterId Matter) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Pass;

    internal override void Close()
    {
    }
}
