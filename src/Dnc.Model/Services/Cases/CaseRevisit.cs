using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The enterprise is asked how it was served (回访).</summary>
/// <param name="Case">The case.</param>
/// <param name="Answer">What it said.</param>
public sealed record CaseRevisit(CaseId Case, CaseAnswer Answer) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <summary>What it said.</summary>
    public CaseAnswer Answer { get; init => field = Guard.Defined(value); } = Guard.Defined(Answer);

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Revisit;

    internal override void Close()
    {
    }
}
