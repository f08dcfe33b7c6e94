using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The clocks stand still from here (挂起).</summary>
/// <param name="Case">The case.</param>
/// <param name="Reason">What is waited for.</param>
public sealed record CaseHold(CaseId Case, LocalizedText Reason) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <summary>What is waited for.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Hold;

    internal override void Close()
    {
    }
}
