using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Governance.Attraction;

/// <summary>A sum over projects in one currency, by the units that are credited (分币种分单位合计). The parts and what is not shared add up to the whole.</summary>
/// <param name="Whole">The sum of all projects.</param>
/// <param name="Parts">The part of each unit, in the order of the identifiers.</param>
/// <param name="NotShared">The sum of the projects for which no shares are agreed.</param>
public sealed record CurrencySum(Money Whole, ValueList<UnitAmount> Parts, Money NotShared)
{
    /// <summary>The part of each unit, in the order of the identifiers.</summary>
    public ValueList<UnitAmount> Parts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Parts);

    /// <summary>The part of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The sum; 0 when it has no part.</returns>
    public Money Of(OrganizationId unit) => Parts.FirstOrDefault(p => p.Unit == unit)?.Amount ?? Money.Zero(Whole.Currency);
}
