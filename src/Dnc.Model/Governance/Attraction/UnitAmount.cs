using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Governance.Attraction;

/// <summary>What a unit is credited with (单位分成额).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Amount">The sum.</param>
public sealed record UnitAmount(OrganizationId Unit, Money Amount);
