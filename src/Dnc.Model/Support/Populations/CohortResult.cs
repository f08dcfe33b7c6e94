using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Populations;

/// <summary>What a catalogue means for a population (全体测算结果): who gets what, what it costs, who is chosen, which class each firm has.</summary>
/// <remarks>It does not depend on the order of the firms: they come by identifier.</remarks>
public sealed record CohortResult
{
    internal CohortResult(ValueList<FirmSupport> firms, ValueList<PolicyCost> costs, AwardRange total)
    {
        (Firms, Costs, Total) = (firms, costs, total);
    }

    /// <summary>The firms, by identifier.</summary>
    public ValueList<FirmSupport> Firms { get; }

    /// <summary>What each policy costs, in the order of the catalogue.</summary>
    public ValueList<PolicyCost> Costs { get; }

    /// <summary>What all policies cost before budgets, ceilings apart; firms that could not be evaluated are left out.</summary>
    public AwardRange Total { get; }

    /// <summary>Who is chosen under policies with a quota, by the identifier of the policy.</summary>
    public ValueList<KeyValuePair<string, QuotaOutcome>> Quotas { get; internal init; } = [];

    /// <summary>How each budget is shared, in the order of the catalogue.</summary>
    public ValueList<BudgetResult> Budgets { get; internal init; } = [];

    /// <summary>The scores of the firms that take part or may, rounded, by the identifier of the score.</summary>
    public ValueList<KeyValuePair<string, ValueList<CohortScore>>> Scores { get; internal init; } = [];

    /// <summary>The classes of the firms, by the identifier of the classification.</summary>
    public ValueList<KeyValuePair<string, ValueList<ClassResult>>> Classes { get; internal init; } = [];

    /// <summary>The firms that could not be evaluated.</summary>
    public IEnumerable<FirmSupport> Failed => Firms.Where(f => f.Error is not null);

    /// <summary>The firms that get an award without applying (免申即享名单), with the policies.</summary>
    /// <param name="catalog">The catalogue that was evaluated.</param>
    /// <returns>Each firm and policy whose award is certain and automatic.</returns>
    public IEnumerable<(string Firm, FirmAward Award)> AutomaticAwards(CompiledCatalog catalog)
    {
        var automatic = Guard.NotNull(catalog).Catalog.Policies.Where(p => p.Window is { IsAutomatic: true }).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return Firms.SelectMany(f => f.Awards.Where(a => automatic.Contains(a.Policy) && a.Status == PolicyStatus.Entitled).Select(a => (f.Id, a)));
    }

    /// <summary>How another catalogue, or other facts, change what each firm gets (方案比较).</summary>
    /// <param name="other">The result of the same population otherwise.</param>
    /// <returns>The firms whose total differs, by identifier, and the difference in all.</returns>
    public CohortComparison CompareTo(CohortResult other) => CohortComparison.Of(this, Guard.NotNull(other));
}
