using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The case goes to a higher level (提级办理).</summary>
/// <param name="Case">The case.</param>
/// <param name="Reason">Why it goes up.</param>
public sealed record CaseEscalation(CaseId Case, LocalizedText Reason) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <summary>Why it goes up.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <summary>The unit that takes it; null when it is given to one later.</summary>
    public OrganizationId? To { get; init; }

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Escalation;

    internal override void Close()
    {
    }
}
