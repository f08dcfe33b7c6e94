using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The lead unit reports the result under the signature of its leader (反馈).</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Text">The result.</param>
/// <param name="SignedBy">The leader who signed.</param>
public sealed record MatterReport(MatterId Matter, LocalizedText Text, LocalizedText SignedBy) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <summary>The result.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <summary>The leader who signed.</summary>
    public LocalizedText SignedBy { get; init => field = Guard.NotNull(value); } = Guard.NotNull(SignedBy);

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Report;

    internal override void Close()
    {
    }
}
