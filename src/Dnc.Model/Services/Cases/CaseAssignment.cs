using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The case is given to a unit (交办); one that has a unit already is given to another (改派).</summary>
/// <param name="Case">The case.</param>
/// <param name="LeadUnit">The unit that answers for it from now on.</param>
public sealed record CaseAssignment(CaseId Case, OrganizationId LeadUnit) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <summary>The units that support the lead unit.</summary>
    public ValueList<OrganizationId> SupportingUnits { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Assignment;

    internal override void Close()
    {
    }
}
