using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>Something is done about the matter (办理).</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Text">What is done.</param>
public sealed record MatterProgress(MatterId Matter, LocalizedText Text) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <summary>What is done.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Progress;

    internal override void Close()
    {
    }
}
