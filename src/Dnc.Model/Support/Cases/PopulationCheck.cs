using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support.Compiling;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Support.Cases;

/// <summary>Compares what a population gets with what is expected of it.</summary>
internal static class PopulationCheck
{
    private static readonly (LocalizedText Expected, LocalizedText Found)[] NothingOfAll =
        [(new("政策、政策组、预算或total", "a policy, a group, a budget or total"), new("没有", "none"))];

    private static readonly (LocalizedText Expected, LocalizedText Found)[] NothingOfAFirm =
        [(new("政策、政策组、分档、得分、预算、定义或total", "a policy, a group, a classification, a score, a budget, a definition or total"), new("没有", "none"))];

    public static IEnumerable<(string Target, LocalizedText Expected, LocalizedText Found)> Of(
        SupportCaseStep step, CompiledCatalog catalog, FactSet shared, AwardLedger ledger, SupportContext context)
    {
        var firms = step.Population.Select(f => f with
        {
            Facts = RuleCaseRunner.Merge(shared, f.Facts, [], replacesKeys: true),
            Ledger = f.Ledger == AwardLedger.Unknown ? ledger : f.Ledger,
        });
        var plans = new Dictionary<string, EnterpriseSupportPlan>(StringComparer.Ordinal);
        var result = new Population(catalog, context, CancellationToken.None) { Watch = plans.Add }.Evaluate(firms, null);
        var differences = new List<(string Target, LocalizedText Expected, LocalizedText Found)>();

        // A rule has no value for all firms together, so that expecting one is told and not passed over.
        differences.AddRange(step.Rules.Expect.SelectMany(e => NothingOfAll.Select(n => (e.Target, n.Expected, n.Found))));
        foreach (var expected in step.Expect)
        {
            differences.AddRange(InAll(expected, result, plans.Values).Select(d => (expected.Target, d.Expected, d.Found)));
        }

        foreach (var (id, expectations) in step.ExpectFirms)
        {
            foreach (var expected in expectations)
            {
                var found = plans.TryGetValue(id, out var plan) ? OfFirm(expected, id, plan, result) : [(new("有此企业", "a firm of this name"), new("没有", "none"))];
                differences.AddRange(found.Select(d => ($"{id}.{expected.Target}", d.Expected, d.Found)));
            }
        }

        return differences;
    }

    private static IEnumerable<(LocalizedText Expected, LocalizedText Found)> InAll(SupportExpectation expected, CohortResult result, IEnumerable<EnterpriseSupportPlan> plans) =>
        expected.Target == SupportTargets.Total ? SupportExpectationCheck.OfAmount(expected, result.Total)
        : result.Costs.FirstOrDefault(c => c.Policy.Id == expected.Target) is { } cost ? SupportExpectationCheck.OfAmount(expected, cost.Amount)
        : result.Budgets.FirstOrDefault(b => b.Budget.Id == expected.Target) is { } budget ? SupportExpectationCheck.OfAmount(expected, budget.Paid)
        : plans.All(p => p.Catalog.Catalog.Groups.Any(g => g.Id == expected.Target)) ? SupportExpectationCheck.OfAmount(expected, OfGroup(expected.Target, result, plans))
        : NothingOfAll;

    private static AwardRange OfGroup(string group, CohortResult result, IEnumerable<EnterpriseSupportPlan> plans) =>
        plans.Select(p => p.OfGroup(group)).OfType<AwardRange>().Aggregate(AwardRange.Exactly(Money.Zero(result.Total.Low.Currency)), (a, b) => a.Plus(b));

    private static IEnumerable<(LocalizedText Expected, LocalizedText Found)> OfFirm(SupportExpectation expected, string id, EnterpriseSupportPlan plan, CohortResult result)
    {
        var catalog = plan.Catalog.Catalog;
        if (result.Classes.FirstOrDefault(c => c.Key == expected.Target).Value is { } classes)
        {
            var found = string.Join('/', classes.First(c => c.Member.Id == id).Possible);
            return expected.Class == found ? [] : [(LocalizedText.Same(expected.Class ?? "-"), LocalizedText.Same(found))];
        }

        if (plan.Error is null && result.Budgets.FirstOrDefault(b => b.Budget.Id == expected.Target) is { } budget)
        {
            return SupportExpectationCheck.OfAmount(expected, budget.PaidTo(id));
        }

        if (catalog.Budgets.All(b => b.Id != expected.Target) && SupportTargets.IsOf(plan.Catalog, expected.Target))
        {
            return SupportExpectationCheck.Of(expected, plan).Select(d => (d.Expected, d.Found));
        }

        var name = catalog.Scores.Any(s => s.Id == expected.Target) ? CatalogParts.ResultName(expected.Target) : expected.Target;
        return plan.Catalog.Rules.Has(name) ? OfRule(expected, plan.Catalog.Rules.Evaluate(name, plan.Facts, plan.Context.ForRules)) : NothingOfAFirm;
    }

    private static IEnumerable<(LocalizedText Expected, LocalizedText Found)> OfRule(SupportExpectation expected, RuleEvaluation found)
    {
        var rule = new Expectation
        {
            Target = expected.Target,
            Verdict = expected.IsUnknown ? Verdict.Unknown : expected.Verdict,
            Value = expected.Amount ?? (expected.Class is { } code ? new ExpectedCode(code) : null),
            From = expected.From,
            To = expected.To,
            Missing = expected.Missing,
            Failing = expected.Failing,
            IsError = expected.Status == PolicyStatus.Failed,
        };
        var reasons = found.Reasons.Select(r => r.Word).Distinct(StringComparer.Ordinal).ToList();
        var differences = ExpectationCheck.Of(rule, found);
        return expected.Reasons is { } words && !words.ToHashSet(StringComparer.Ordinal).SetEquals(reasons)
            ? differences.Append((LocalizedText.Same(string.Join('/', words)), LocalizedText.Same(string.Join('/', reasons))))
            : differences;
    }
}
