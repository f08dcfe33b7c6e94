using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The case is taken up again (重办), as a rule because the enterprise is not satisfied.</summary>
/// <param name="Case">The case.</param>
/// <param name="Reason">Why it is taken up again.</param>
public sealed record CaseReopening(CaseId Case, LocalizedText Reason) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <summary>Why it is taken up again.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Reopening;

    internal override void Close()
    {
    }
}
