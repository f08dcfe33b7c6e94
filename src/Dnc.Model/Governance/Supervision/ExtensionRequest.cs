using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The lead unit asks for more time, on the due date at the latest (申请延期).</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Reason">Why more time is needed.</param>
/// <param name="NewDue">Until when.</param>
public sealed record ExtensionRequest(MatterId Matter, LocalizedText Reason, LocalDate NewDue) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <summary>Why more time is needed.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.ExtensionRequest;

    internal override void Close()
    {
    }
}
