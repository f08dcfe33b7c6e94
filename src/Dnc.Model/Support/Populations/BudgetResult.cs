using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Populations;

/// <summary>How a budget is shared over a population.</summary>
/// <param name="Budget">The budget.</param>
/// <param name="Allocation">Who is paid what; null when its amount is not known.</param>
/// <param name="Reasons">Why its amount is not known; empty when it is.</param>
public sealed record BudgetResult(PolicyBudget Budget, BudgetAllocation? Allocation, ValueList<UndeterminedReason> Reasons)
{
    /// <summary>The budget.</summary>
    public PolicyBudget Budget { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Budget);

    /// <summary>Why its amount is not known; empty when it is.</summary>
    public ValueList<UndeterminedReason> Reasons { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reasons);
}
