using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A budget shared over claims (预算分配).</summary>
/// <remarks>What is paid and what remains add up to the budget; a line's payment and shortfall add up to its claim when that is determined.</remarks>
public sealed record BudgetAllocation
{
    internal BudgetAllocation(Money budget, ValueList<BudgetLine> lines, Interval<Money> exposure)
    {
        (Budget, Lines, Exposure) = (budget, lines, exposure);
        Paid = lines.Aggregate(Money.Zero(budget.Currency), (sum, l) => sum + l.Paid);
        Shortfall = lines.Aggregate(Money.Zero(budget.Currency), (sum, l) => sum + l.Shortfall);
    }

    /// <summary>The money there is.</summary>
    public Money Budget { get; }

    /// <summary>Every claim: in the order of payment, then those undetermined, then those not entitled; by identifier where there is no order.</summary>
    public ValueList<BudgetLine> Lines { get; }

    /// <summary>All that is paid; never more than the budget.</summary>
    public Money Paid { get; }

    /// <summary>All that determined claims are not paid.</summary>
    public Money Shortfall { get; }

    /// <summary>What the budget still holds.</summary>
    public Money Remaining => Budget - Paid;

    /// <summary>What undetermined claims could ask for, together, beside what is paid; without an upper end when one of them has none.</summary>
    public Interval<Money> Exposure { get; }
}
