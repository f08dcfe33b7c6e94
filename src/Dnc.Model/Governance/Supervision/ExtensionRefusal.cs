using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>More time is refused, and the due date stays (不同意延期).</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Reason">Why.</param>
public sealed record ExtensionRefusal(MatterId Matter, LocalizedText Reason) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.ExtensionRefusal;

    internal override void Close()
    {
    }
}
