using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The report does not pass review and goes back (退回重办).</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Reason">What is missing.</param>
/// <param name="NewDue">The new last day in time; null when the due date stays.</param>
public sealed record MatterReturn(MatterId Matter, LocalizedText Reason, LocalDate? NewDue = null) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <summary>What is missing.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Return;

    internal override void Close()
    {
    }
}
