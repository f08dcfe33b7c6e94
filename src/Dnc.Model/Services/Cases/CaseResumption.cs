using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The clocks run again (恢复).</summary>
/// <param name="Case">The case.</param>
public sealed record CaseResumption(CaseId Case) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Resumption;

    internal override void Close()
    {
    }
}
