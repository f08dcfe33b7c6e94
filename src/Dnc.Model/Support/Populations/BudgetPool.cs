using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Support.Populations;

/// <summary>A budget, or the part of it that one group of firms has for itself (切块资金), shared over a population.</summary>
/// <param name="Group">The code of the group; null for the budget of all firms, and for firms of a group that nobody is known to be of.</param>
/// <param name="Allocation">Who is paid what. A firm whose group is not known is in the pool of each that it can be of, where it takes part only possibly.</param>
/// <param name="Reasons">Why the amount is not known; empty when it is.</param>
/// <param name="Error">Why the amount could not be computed, which leaves it open; null when it could.</param>
public sealed record BudgetPool(string? Group, BudgetAllocation Allocation, ValueList<UndeterminedReason> Reasons, RuleError? Error = null)
{
    /// <summary>Who is paid what.</summary>
    public BudgetAllocation Allocation { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Allocation);

    /// <summary>Why the amount is not known; empty when it is.</summary>
    public ValueList<UndeterminedReason> Reasons { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reasons);
}
