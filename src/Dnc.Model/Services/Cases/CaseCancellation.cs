using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The enterprise takes its case back (撤回).</summary>
/// <param name="Case">The case.</param>
public sealed record CaseCancellation(CaseId Case) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Cancellation;

    internal override void Close()
    {
    }
}
