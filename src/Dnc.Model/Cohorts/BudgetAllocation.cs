using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A budget shared over claims (预算分配).</summary>
/// <remarks>Everything is a range over what is not known, and exact where nothing is open. The least that is paid is what certain claimants get however the open claims turn out.</remarks>
public sealed record BudgetAllocation
{
    internal BudgetAllocation(Money budget, ValueList<BudgetLine> lines, Interval<Money> paid, Interval<Money> shortfall, Interval<Money> exposure) =>
        (Budget, Lines, Paid, Shortfall, Exposure) = (budget, lines, paid, shortfall, exposure);

    /// <summary>The money there is.</summary>
    public Money Budget { get; }

    /// <summary>Every claim: in the order of the earliest turn that it can have, by identifier where there is no order; then those not entitled.</summary>
    public ValueList<BudgetLine> Lines { get; }

    /// <summary>All that is paid together; never more than the budget.</summary>
    public Interval<Money> Paid { get; }

    /// <summary>All that claims are not paid together; without an upper end when one of them has none.</summary>
    public Interval<Money> Shortfall { get; }

    /// <summary>What the budget still holds.</summary>
    public Interval<Money> Remaining => Interval<Money>.Between(Budget - Paid.High!.Value, Budget - Paid.Low!.Value);

    /// <summary>What undetermined claims ask for together (敞口): those whose amount, entitlement or, where the method asks, order key is open; without an upper end when one of them has none.</summary>
    public Interval<Money> Exposure { get; }
}
