using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The case is struck off the list (销号).</summary>
/// <param name="Case">The case.</param>
public sealed record CaseClosure(CaseId Case) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Closure;

    internal override void Close()
    {
    }
}
