using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support.Populations;

/// <summary>How a budget is shared over a population.</summary>
/// <param name="Budget">The budget.</param>
/// <param name="Pools">
/// The budget as it is shared: one pool for all firms; where it stands within groups one for each, by code, and last one without a code where the group of
/// some firms is wholly unknown.
/// </param>
public sealed record BudgetResult(PolicyBudget Budget, ValueList<BudgetPool> Pools)
{
    /// <summary>The budget.</summary>
    public PolicyBudget Budget { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Budget);

    /// <summary>The budget as it is shared.</summary>
    public ValueList<BudgetPool> Pools { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Pools);

    /// <summary>What all pools pay together.</summary>
    /// <value>A firm whose group is not known counts with the most in each pool that it can be of.</value>
    public AwardRange Paid => Pools.Select(p => AwardRange.Of(p.Allocation.Paid)).Aggregate((a, b) => a.Plus(b));

    /// <summary>What a firm is paid.</summary>
    /// <param name="firm">The identifier of the firm.</param>
    /// <returns>The payment; the hull over all pools that the firm can be of; nothing for a firm that claims nothing.</returns>
    public AwardRange PaidTo(string firm) => Lines.Where(l => l.Claim.Id == firm).ToList() is { Count: > 0 } own
        ? Hull(own)
        : AwardRange.Exactly(Money.Zero(Pools[0].Allocation.Budget.Low!.Value.Currency));

    /// <summary>What each firm that claims something is paid.</summary>
    internal Dictionary<string, AwardRange> Payments() => Lines.GroupBy(l => l.Claim.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, Hull, StringComparer.Ordinal);

    private IEnumerable<BudgetLine> Lines => Pools.SelectMany(p => p.Allocation.Lines);

    private static AwardRange Hull(IEnumerable<BudgetLine> lines) => AwardRange.Of(lines.Select(l => l.Paid).Aggregate((a, b) => a.Hull(b)));
}
