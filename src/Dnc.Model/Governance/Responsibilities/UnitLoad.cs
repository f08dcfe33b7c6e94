using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>How much a unit answers for (单位责任负荷).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Leads">How many subjects it leads.</param>
/// <param name="Supports">How many subjects it supports without leading them.</param>
/// <param name="OverdueSteps">How many steps of the roadmaps that it leads are overdue.</param>
public sealed record UnitLoad(OrganizationId Unit, int Leads, int Supports, int OverdueSteps);
