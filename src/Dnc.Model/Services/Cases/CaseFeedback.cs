using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The enterprise is told what will be done (反馈方案).</summary>
/// <param name="Case">The case.</param>
/// <param name="Text">What will be done.</param>
public sealed record CaseFeedback(CaseId Case, LocalizedText Text) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <summary>What will be done.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Feedback;

    internal override void Close()
    {
    }
}
