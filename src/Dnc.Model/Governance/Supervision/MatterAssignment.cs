using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The matter is given to a lead unit (交办), or to another one (改派).</summary>
/// <remarks>Another unit takes over the time that is left, and signs for the matter anew; a due date of its own takes the place of the one in force.</remarks>
/// <param name="Matter">The matter.</param>
/// <param name="LeadUnit">The unit that answers for it.</param>
public sealed record MatterAssignment(MatterId Matter, OrganizationId LeadUnit) : MatterEvent
{
    /// <inheritdoc/>
    public override MatterId Matter { get; } = Matter;

    /// <summary>The units that support the lead unit.</summary>
    public ValueList<OrganizationId> SupportingUnits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The last day in time; null when the class of the matter tells it, the one in force stays, or nothing tells it.</summary>
    public LocalDate? Due { get; init; }

    /// <inheritdoc/>
    public override MatterEventKind Kind => MatterEventKind.Assignment;

    internal override void Close()
    {
    }
}
