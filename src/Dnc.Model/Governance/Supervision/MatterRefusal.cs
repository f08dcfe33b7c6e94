using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The superior does not agree that the matter is pursued (不予立项).</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Reason">Why.</param>
public sealed record MatterRefusal(MatterId Matter, LocalizedText Reason) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Refusal;

    internal override void Close()
    {
    }
}
