using Dnc.Model.Documents;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Support.Populations;

/// <summary>What holds for all populations: with a score, classes, a quota inside groups, and budgets that are shared in each way.</summary>
[Properties(Arbitrary = [typeof(CohortLawTests)], MaxTest = 200)]
public sealed class CohortLawTests
{
    private static readonly string[] Budgets = [.. from method in (string[])["queue", "ranked"]
                                                   from misfit in (string[])["payPart", "skip", "stop"]
                                                   select $$"""{ "id": "{{method}}-{{misfit}}", "name": { "zh": "预算", "en": "budget" }, "of": ["grant", "best"], "amount": "30元", "allocate": "{{method}}", "by": "score", "misfit": "{{misfit}}", "ties": "bySecondKey", "thenBy": "spent" }"""];

    private static readonly CompiledCatalog Catalog = PoliciesJson.Compile($$"""
        { "schemaVersion": "1.0", "id": "demo", "title": { "zh": "示例", "en": "demo" },
          "facts": [
            { "key": "town", "name": { "zh": "镇街", "en": "town" }, "kind": "code", "codes": [ { "code": "n", "name": { "zh": "北", "en": "north" } }, { "code": "s", "name": { "zh": "南", "en": "south" } } ] },
            { "key": "industrial", "name": { "zh": "工业", "en": "industrial" }, "kind": "flag" },
            { "key": "score", "name": { "zh": "得分", "en": "score" }, "kind": "quantity", "unit": "" },
            { "key": "spent", "name": { "zh": "支出", "en": "spent" }, "kind": "quantity", "unit": "元", "minimum": "0元", "maximum": "60元" },
            { "key": "class", "name": { "zh": "分档", "en": "class" }, "kind": "code" } ],
          "policies": [
            { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "when": { "in": ["class", "A", "B"] }, "award": { "product": ["50%", "spent"] } },
            { "id": "best", "name": { "zh": "择优", "en": "best" }, "when": "industrial", "award": "10元", "quota": { "places": 1, "rank": "score", "within": "town" } } ],
          "classes": [ { "id": "tier", "name": { "zh": "分档", "en": "tier" }, "score": "score", "classes": [ { "code": "A", "upTo": "34%" }, { "code": "B", "upTo": "67%" }, { "code": "C", "upTo": "100%" } ], "rounding": "up", "gives": "class" } ],
          "budgets": [ { "id": "shares", "name": { "zh": "预算", "en": "budget" }, "of": ["grant"], "amount": "20元", "allocate": "proRata" },
            { "id": "by-town", "name": { "zh": "切块", "en": "by town" }, "of": ["grant", "best"], "within": "town", "amount": { "lookup": { "of": "town", "values": [ { "codes": ["n"], "value": "25元" }, { "codes": ["s"], "value": "10元" } ] } }, "allocate": "queue", "by": "score" },
            {{string.Join(", ", Budgets)}} ] }
        """).OrThrow();

    public static Arbitrary<Firms> FirmsArbitrary() => (
        from count in Gen.Choose(1, 5)
        from values in (from town in Gen.Choose(0, 1) from flag in Gen.Choose(0, 2) from score in Gen.Choose(0, 3) from spent in Gen.Choose(0, 60) from told in Gen.Choose(0, 31) select (town, flag, score, spent, told)).ListOf(count)
        select new Firms([.. values.Select((v, i) => new Firm($"f{i}", v.town == 0 ? "n" : "s", v.flag > 0, v.score, v.spent, v.told))])).ToArbitrary();

    // One more fact of one firm widens nothing of any firm, and nothing of any budget.
    [Property]
    public void Evaluate_WithMissingFactsTold_OnlyNarrows(Firms sample)
    {
        var before = Evaluate(sample);
        for (var i = 0; i < sample.All.Count; i++)
        {
            var after = Evaluate(new Firms([.. sample.All.Take(i + 1).Select(f => f with { Told = 31 }), .. sample.All.Skip(i + 1)]));
            Narrows(before.Total, after.Total);
            foreach (var (was, now) in before.Firms.Zip(after.Firms))
            {
                Narrows(was.Total!.Value, now.Total!.Value);
            }

            foreach (var (was, now) in before.Costs.Zip(after.Costs))
            {
                Narrows(was.Amount, now.Amount);
            }

            foreach (var (was, now) in before.Budgets.Zip(after.Budgets))
            {
                Narrows(was.Paid, now.Paid, was.Budget.Id);
                foreach (var firm in sample.All)
                {
                    Narrows(was.PaidTo(firm.Id), now.PaidTo(firm.Id), $"{was.Budget.Id} {firm.Id}");
                }
            }

            before = after;
        }
    }

    [Property]
    public void Evaluate_AnyPopulation_OverspendsNoBudget(Firms sample)
    {
        foreach (var result in Evaluate(sample).Budgets)
        {
            foreach (var allocation in result.Pools.Select(p => p.Allocation))
            {
                (allocation.Budget.High is not { } budget || allocation.Paid.High!.Value.Amount <= budget.Amount).ShouldBeTrue(result.Budget.Id);
                allocation.Lines.ShouldAllBe(l => l.Paid.High!.Value.Amount <= l.Claim.Amount.High!.Value.Amount);
            }
        }
    }

    private static void Narrows(AwardRange was, AwardRange now, string what = "") =>
        (was.Low.Amount <= now.Low.Amount && now.High!.Value.Amount <= was.High!.Value.Amount).ShouldBeTrue($"{what} {was} holds {now}");

    private static CohortResult Evaluate(Firms sample) => CohortEvaluator.Evaluate(
        Catalog, sample.All.Select(f => new CohortFirm(f.Id, f.Facts(), AwardLedger.Nothing)), AsOf.Date(2025, 6, 30), null, TestContext.Current.CancellationToken);

    /// <summary>Firms of a population.</summary>
    public sealed record Firms(IReadOnlyList<Firm> All)
    {
        public override string ToString() => string.Join("; ", All);
    }

    /// <summary>A firm, and as bits which of its facts are told.</summary>
    public sealed record Firm(string Id, string Town, bool IsIndustrial, int Score, int Spent, int Told)
    {
        public FactSet Facts() => new (string Key, FactValue Value)[]
        {
            ("town", new FactCode(Town)), ("industrial", new FactFlag(IsIndustrial)), ("score", Figure(Score, Units.Number)), ("spent", Figure(Spent, Units.Get("元"))),
        }.Where((_, i) => (Told & (1 << i)) != 0).Aggregate(FactSet.Empty, (all, f) => all.With(f.Key, FactTime.None, f.Value));

        private static FactFigure Figure(decimal value, Unit unit) => FactFigure.Exactly(new Quantity(value, unit));
    }
}
