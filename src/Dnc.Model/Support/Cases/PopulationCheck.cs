using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Support.Cases;

/// <summary>Compares what a population gets with what is expected of it.</summary>
internal static class PopulationCheck
{
    public static IEnumerable<(string Target, LocalizedText Expected, LocalizedText Found)> Of(SupportCaseStep step, CompiledCatalog catalog, FactSet shared, SupportContext context)
    {
        var firms = step.Population.Select(f => f with { Facts = RuleCaseRunner.Merge(shared, f.Facts, [], replacesKeys: true) });
        var result = CohortEvaluator.Evaluate(catalog, firms, context);
        var differences = new List<(string Target, LocalizedText Expected, LocalizedText Found)>();
        foreach (var expected in step.Expect)
        {
            differences.AddRange(InAll(expected, result).Select(d => (expected.Target, d.Expected, d.Found)));
        }

        foreach (var (id, expectations) in step.ExpectFirms)
        {
            var firm = result.Firms.FirstOrDefault(f => f.Id == id);
            foreach (var expected in expectations)
            {
                var found = firm is null ? [(new("有此企业", "a firm of this name"), new("没有", "none"))] : OfFirm(expected, firm, result);
                differences.AddRange(found.Select(d => ($"{id}.{expected.Target}", d.Expected, d.Found)));
            }
        }

        return differences;
    }

    private static IEnumerable<(LocalizedText Expected, LocalizedText Found)> InAll(SupportExpectation expected, CohortResult result) =>
        expected.Target == SupportTargets.Total ? SupportExpectationCheck.OfAmount(expected, result.Total)
        : result.Costs.FirstOrDefault(c => c.Policy.Id == expected.Target) is { } cost ? SupportExpectationCheck.OfAmount(expected, cost.Amount)
        : result.Budgets.FirstOrDefault(b => b.Budget.Id == expected.Target) is { Allocation: { } allocation } ? SupportExpectationCheck.OfAmount(expected, AwardRange.Exactly(allocation.Paid))
        : [(new("政策、预算或total", "a policy, a budget or total"), new("没有", "none"))];

    private static IEnumerable<(LocalizedText Expected, LocalizedText Found)> OfFirm(SupportExpectation expected, FirmSupport firm, CohortResult result)
    {
        if (firm.Error is { } error)
        {
            return expected.Status == PolicyStatus.Failed ? [] : [(new("可评估", "no error"), error.Text)];
        }

        if (firm.Classes.Any(c => c.Key == expected.Target))
        {
            var found = string.Join('/', firm.Classes.First(c => c.Key == expected.Target).Value);
            return expected.Class == found ? [] : [(LocalizedText.Same(expected.Class ?? "-"), LocalizedText.Same(found))];
        }

        if (result.Budgets.FirstOrDefault(b => b.Budget.Id == expected.Target) is { Allocation: { } allocation })
        {
            var paid = allocation.Lines.FirstOrDefault(l => l.Claim.Id == firm.Id)?.Paid ?? Money.Zero(allocation.Budget.Currency);
            return SupportExpectationCheck.OfAmount(expected, AwardRange.Exactly(paid));
        }

        if (expected.Target == SupportTargets.Total)
        {
            return SupportExpectationCheck.OfAmount(expected, firm.Total!.Value);
        }

        if (result.Costs.All(c => c.Policy.Id != expected.Target))
        {
            return [(new("政策、分档、预算或total", "a policy, a classification, a budget or total"), new("没有", "none"))];
        }

        var award = firm.Of(expected.Target);
        var status = award?.Status ?? PolicyStatus.NotEligible;
        var amount = award?.Amount ?? AwardRange.Exactly(Money.Zero(result.Total.Low.Currency));
        return expected.Status is { } wanted && wanted != status
            ? [(StatusText.Of(wanted), StatusText.Of(status))]
            : SupportExpectationCheck.OfAmount(expected, amount);
    }
}
