using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Support.Compiling;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Settling;

namespace Dnc.Model.Support.Populations;

/// <summary>The claims of a population on one budget, and how it is shared over them.</summary>
internal sealed class BudgetPools(CompiledCatalog catalog, PolicyBudget budget, SupportContext context)
{
    private readonly HashSet<string> _policies = catalog.Catalog.PoliciesOf(budget.Of).ToHashSet(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, HashSet<PoolAmount>> _amounts = new(StringComparer.Ordinal);

    /// <summary>Takes what a firm claims, if it claims anything; a firm that could not be evaluated may claim anything.</summary>
    public void Claim(CohortFirm firm, EnterpriseSupportPlan plan)
    {
        var own = plan.Error is not null ? [new AwardRange(Money.Zero(catalog.Catalog.Currency), null)]
            : plan.Policies.Where(p => _policies.Contains(p.Policy.Id) && p.Amount.High is not { Amount: 0 }).Select(p => p.Amount).ToList();
        var codes = budget.Within is null ? null : FirmReadings.Codes(Evaluate(CatalogParts.WithinName(budget)));
        if (codes is { Count: 1 })
        {
            // What one firm of a group says of its money holds for all of it, whether it claims any or not.
            var known = _amounts.TryGetValue(codes[0], out var told) ? told : _amounts[codes[0]] = [];
            known.Add(Amount(firm.Facts));
        }

        if (own.Count == 0)
        {
            return;
        }

        var amount = own.Aggregate((a, b) => a.Plus(b)).ToInterval();
        var claim = new BudgetClaim(firm.Id, amount, FirmReadings.Range(budget.By is null ? null : Evaluate(CatalogParts.OrderName(budget))))
        {
            SecondKey = FirmReadings.Range(budget.ThenBy is null ? null : Evaluate(CatalogParts.SecondOrderName(budget))),
        };
        _entries.Add(new Entry(claim, codes, firm.Facts));

        RuleEvaluation Evaluate(string definition) => FirmReadings.Evaluate(catalog, context, firm, plan, definition);
    }

    /// <summary>The budget shared over all claims that were taken.</summary>
    public BudgetResult Share()
    {
        if (budget.Within is null)
        {
            return new BudgetResult(budget, [Pool(null, [.. _entries.Select(e => e.Claim)], [Amount(FactSet.Empty)])]);
        }

        var pools = _entries.SelectMany(e => e.Codes ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Pool).ToList();
        if (pools.Count == 0 || _entries.Any(e => e.Codes is null))
        {
            // Of a group that nobody is known to be of, not even the money is known.
            pools.Add(Pool(null, [.. _entries.Where(e => e.Codes is null).Select(e => Possibly(e.Claim))], []));
        }

        return new BudgetResult(budget, pools.ToValueList());
    }

    private BudgetPool Pool(string code)
    {
        var inside = _entries.Where(e => e.Codes?.Contains(code) ?? true).ToList();
        var amounts = _amounts.TryGetValue(code, out var told) ? told : inside.Select(e => Amount(In(e.Facts, code)));
        return Pool(code, [.. inside.Select(e => e.Codes is { Count: 1 } ? e.Claim : Possibly(e.Claim))], amounts);
    }

    // The firm, if it were of the group.
    private FactSet In(FactSet facts, string code) =>
        budget.Within is Reference { Key: var key } && catalog.Rules.Facts.TryGet(key, out _) && !facts.Claims.Any(c => c.Key == key) ? facts.With(key, FactTime.None, new FactCode(code)) : facts;

    // What the firms of one group say of its money is one amount, unless the group of none of them is certain.
    private BudgetPool Pool(string? code, List<BudgetClaim> claims, IEnumerable<PoolAmount> amounts)
    {
        var told = amounts.Distinct().ToList();
        var range = told.Count == 0 ? Interval<Money>.AtLeast(Money.Zero(catalog.Catalog.Currency)) : told.Select(a => a.Range).Aggregate((a, b) => a.Hull(b));
        return new BudgetPool(code, budget.Rule.Allocate(range, claims), told.SelectMany(a => a.Reasons).Distinct().ToValueList(), told.Select(a => a.Error).FirstOrDefault(e => e is not null));
    }

    private PoolAmount Amount(FactSet facts)
    {
        var appraiser = new Appraiser(catalog, facts, AwardLedger.Nothing, context);
        var (low, high, evaluation, error) = appraiser.Amount(CatalogParts.AmountName(budget), facts, context.ForRules);
        var known = new AwardRange(Of(low), error is null && high is { } most ? Of(most) : null);
        return new PoolAmount(known.ToInterval(), error is null ? evaluation.Reasons : [], error);

        Money Of(decimal amount) => new(amount, catalog.Catalog.Currency);
    }

    private static BudgetClaim Possibly(BudgetClaim claim) => claim with { Entitled = claim.Entitled.And(Verdict.Unknown) };

    private sealed record PoolAmount(Interval<Money> Range, ValueList<UndeterminedReason> Reasons, RuleError? Error);

    /// <summary>A claim, the codes of the groups that the firm can be of (null for any), and what is known of it.</summary>
    private sealed record Entry(BudgetClaim Claim, ValueList<string>? Codes, FactSet Facts);
}
