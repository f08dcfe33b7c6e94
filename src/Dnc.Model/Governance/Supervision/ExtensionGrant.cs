using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Governance.Supervision;

/// <summary>More time is granted (同意延期).</summary>
/// <param name="Matter">The matter.</param>
/// <param name="NewDue">Until when; null for the day that was asked for.</param>
public sealed record ExtensionGrant(MatterId Matter, LocalDate? NewDue = null) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.ExtensionGrant;

    internal override void Close()
    {
    }
}
