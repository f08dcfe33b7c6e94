using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The case is disposed of (办结).</summary>
/// <param name="Case">The case.</param>
/// <param name="Outcome">How it was disposed of.</param>
public sealed record CaseResolution(CaseId Case, CaseOutcome Outcome) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <summary>How it was disposed of.</summary>
    public CaseOutcome Outcome { get; init => field = Guard.Defined(value); } = Guard.Defined(Outcome);

    /// <summary>What was done, or why it cannot be done; null when it is not told.</summary>
    public LocalizedText? Text { get; init; }

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Resolution;

    internal override void Close()
    {
    }
}
