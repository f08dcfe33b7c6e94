using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

public sealed partial class EnterpriseSupportPlan
{
    /// <summary>The policies that the firm does not qualify for and could, the nearest first: fewest changes, then the smallest relative change.</summary>
    /// <returns>The near misses; those whose gap no change of facts closes are left out.</returns>
    /// <remarks>Costs many evaluations a policy.</remarks>
    public ValueList<NearMiss> NearMisses() =>
    [
        .. Policies.Where(p => p is { Status: PolicyStatus.NotEligible, IsBarred: false, Eligibility: not null })
            .Select(p => new NearMiss(p, p.Eligibility!.Gap()))
            .Where(m => m.Gap.Ways.Count > 0)
            .OrderBy(m => m.Gap.Ways[0].Adjustments.Count)
            .ThenBy(m => m.Gap.Ways[0].Adjustments.Max(a => a.RelativeSize))
            .ThenBy(m => m.Policy.Id, StringComparer.Ordinal)
            .Select(m => m with { Potential = After(m) }),
    ];

    /// <summary>What to ask next: everything that keeps an amount open, by the money that depends on it, then by how many policies it keeps open.</summary>
    /// <returns>The questions; empty when everything is settled.</returns>
    /// <remarks>When every missing fact and every open reading is answered, and the next ones after them, only silent rules and what the population decides are left.</remarks>
    public ValueList<NextQuestion> NextQuestions()
    {
        var open = Error is not null ? [] : Policies.Where(p => p.Reasons.Count > 0).ToList();
        return
        [
            .. open.SelectMany(p => p.Reasons.Select(r => (Reason: r, Policy: p))).GroupBy(q => q.Reason)
                .Select(g => new NextQuestion(g.Key, g.Select(q => q.Policy.Policy.Id).ToValueList(), AtStake(g.Select(q => q.Policy))) { Fact = NeedOf(g.Key, g.Select(q => q.Policy)) })
                .OrderByDescending(q => q.AtStake?.Amount ?? decimal.MaxValue)
                .ThenByDescending(q => q.Policies.Count)
                .ThenBy(q => q.Reason.Text.En, StringComparer.Ordinal),
        ];
    }

    /// <summary>Why the firm gets what it gets: every policy with its conditions and lines.</summary>
    /// <returns>The explanation; <see cref="Explanation.Decisive"/> gives the short one.</returns>
    public Explanation Explain()
    {
        var total = Total is { } sum
            ? new LocalizedText($"合计：{sum.ToText(Language.Zh)}", $"in all: {sum.ToText(Language.En)}")
            : new LocalizedText("评估失败", "evaluation failed");
        return new Explanation(
            new LocalizedText($"{Catalog.Catalog.Rules.Title.Zh}：{total.Zh}", $"{Catalog.Catalog.Rules.Title.En}: {total.En}"), Policies.Select(p => p.Explain()).ToValueList());
    }

    private AwardRange? After(NearMiss miss)
    {
        var way = miss.Gap.Ways[0];
        var after = Catalog.Evaluate(way.ApplyTo(Facts), Ledger, Context with { AsOf = way.ApplyTo(new RuleContext(Context.AsOf)).AsOf });
        return after[miss.Policy.Id] is { Error: null, Amount: var amount } ? amount : null;
    }

    // What is at stake is at most what the policies together can differ by.
    private static Money? AtStake(IEnumerable<PolicyResult> policies)
    {
        var settlements = policies.GroupBy(p => p.Settlement).ToList();
        var sum = default(Money?);
        foreach (var group in settlements)
        {
            if (group.Any(p => p.Amount.High is null))
            {
                return null;
            }

            var own = group.Sum(Width);
            var counted = group.Where(p => !p.Policy.IsCeiling).Select(p => p.Appraisal.Plan.Index).ToList();
            var total = group.Key.IsComplete ? group.Key.Highest!.Total - group.Key.Lowest!.Total : group.Key.MostOf(counted) - group.Key.LeastOf(counted);
            var whole = total + group.Where(p => p.Policy.IsCeiling).Sum(Width);
            var width = new Money(Math.Min(own, whole), group.First().Amount.Low.Currency);
            sum = sum is { } before ? before + width : width;
        }

        return sum;

        static decimal Width(PolicyResult result) => result.Amount.High!.Value.Amount - result.Amount.Low.Amount;
    }

    private static FactNeed? NeedOf(UndeterminedReason reason, IEnumerable<PolicyResult> policies) =>
        reason is MissingFact missing ? policies.SelectMany(p => p.NamedNeeds).Where(n => n.Reason == missing).Select(n => n.Need).FirstOrDefault() : null;
}
