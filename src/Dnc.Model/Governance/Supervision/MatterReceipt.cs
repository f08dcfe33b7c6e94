using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The lead unit signs for the matter (签收).</summary>
/// <param name="Matter">The matter.</param>
public sealed record MatterReceipt(MatterId Matter) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Receipt;

    internal override void Close()
    {
    }
}
