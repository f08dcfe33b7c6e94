using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A budget shared over claims (预算分配).</summary>
/// <remarks>Everything is a range over what is not known, and exact where nothing is open. The least that is paid is what certain claimants get however the open claims turn out.</remarks>
public sealed record BudgetAllocation
{
    internal BudgetAllocation(Interval<Money> budget, ValueList<BudgetLine> lines, Interval<Money> paid, Interval<Money> remaining, Interval<Money> shortfall, Interval<Money> exposure) =>
        (Budget, Lines, Paid, Remaining, Shortfall, Exposure) = (budget, lines, paid, remaining, shortfall, exposure);

    /// <summary>The money there is; a range where it is not settled, and without an upper end where that is not known.</summary>
    public Interval<Money> Budget { get; }

    /// <summary>Every claim: in the order of the earliest turn that it can have, by identifier where there is no order; then those not entitled.</summary>
    public ValueList<BudgetLine> Lines { get; }

    /// <summary>All that is paid together; never more than the budget; without an upper end only where the budget and a claim have none.</summary>
    public Interval<Money> Paid { get; }

    /// <summary>All that claims are not paid together; without an upper end when one of them has none.</summary>
    public Interval<Money> Shortfall { get; }

    /// <summary>What the budget still holds.</summary>
    public Interval<Money> Remaining { get; }

    /// <summary>What undetermined claims ask for together (敞口): those whose amount, entitlement or, where the method asks, order key is open; without an upper end when one of them has none.</summary>
    public Interval<Money> Exposure { get; }
}
