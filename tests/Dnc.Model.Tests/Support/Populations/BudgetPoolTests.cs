using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Support.Populations;

/// <summary>Money that each town has for itself: 100 in the north and 30 in the south, of which only the fund of the south may be unknown.</summary>
public sealed class BudgetPoolTests
{
    private static readonly CompiledCatalog Catalog = PoliciesJson.Compile("""
        { "schemaVersion": "1.0", "id": "demo", "title": { "zh": "示例", "en": "demo" },
          "facts": [
            { "key": "town", "name": { "zh": "镇街", "en": "town" }, "kind": "code", "codes": [ { "code": "n", "name": { "zh": "北", "en": "north" } }, { "code": "s", "name": { "zh": "南", "en": "south" } }, { "code": "w", "name": { "zh": "西", "en": "west" } } ] },
            { "key": "day", "name": { "zh": "申报次序", "en": "turn" }, "kind": "quantity", "unit": "" },
            { "key": "spent", "name": { "zh": "支出", "en": "spent" }, "kind": "quantity", "unit": "元", "minimum": "0元" },
            { "key": "fund", "name": { "zh": "南部资金", "en": "fund of the south" }, "kind": "quantity", "unit": "元", "minimum": "0元", "scope": "context" } ],
          "policies": [ { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "award": "spent" } ],
          "budgets": [ { "id": "pool", "name": { "zh": "切块资金", "en": "pool" }, "of": ["grant"], "allocate": "queue", "by": "day", "within": "town",
            "amount": { "lookup": { "of": "town", "values": [ { "codes": ["n"], "value": "100元" }, { "codes": ["s"], "value": "fund" } ], "else": "0元" } } } ] }
        """).OrThrow();

    [Fact]
    public void Share_EachTownPaysOutOfItsOwnMoney()
    {
        var budget = Share(30, Firm("a", "n", 1, 80), Firm("b", "n", 2, 80), Firm("c", "s", 3, 80), Firm("d", "w", 4, 80));
        budget.Pools.Select(p => (p.Group, p.Allocation.Budget.ToString())).ShouldBe([("n", "[100元, 100元]"), ("s", "[30元, 30元]"), ("w", "[0元, 0元]")]);
        Paid(budget, "a", "b", "c", "d", "none").ShouldBe(["80 CNY", "20 CNY", "30 CNY", "0 CNY", "0 CNY"]);
        budget.Paid.ToString().ShouldBe("130 CNY");
    }

    [Fact]
    public void Share_AFundThatIsNotKnown_LeavesItsTownOpen_AndSaysWhy()
    {
        var budget = Share(null, Firm("a", "n", 1, 80), Firm("c", "s", 3, 80));
        Paid(budget, "a", "c").ShouldBe(["80 CNY", "0 CNY to 80 CNY"]);
        budget.Pools[1].Reasons.ShouldHaveSingleItem().Text.En.ShouldContain("fund of the south");
        budget.Paid.ToString().ShouldBe("80 CNY to 160 CNY");
    }

    // It may stand in each town, or in one that no other firm is of, and takes from each only perhaps.
    [Fact]
    public void Share_AFirmOfATownThatIsNotKnown_TakesPartPossiblyInEach()
    {
        var budget = Share(30, Firm("a", "n", 2, 80), Firm("b", "s", 2, 20), Firm("open", null, 1, 50));
        budget.Pools.Select(p => p.Group).ShouldBe(["n", "s", "w"]);
        Paid(budget, "a", "b", "open").ShouldBe(["50 CNY to 80 CNY", "0 CNY to 20 CNY", "0 CNY to 50 CNY"]);
    }

    [Fact]
    public void Share_WithoutClaims_HasOnePoolOfWhichNothingIsKnown()
    {
        var pool = Share(30).Pools.ShouldHaveSingleItem();
        (pool.Group, pool.Allocation.Budget.ToString(), pool.Allocation.Paid.ToString()).ShouldBe((null, "[0元, ∞)", "[0元, 0元]"));
    }

    [Fact]
    public void Catalog_WithPools_RoundTrips_AndItsMoneyRestsOnTheGroupAlone()
    {
        var text = PoliciesJson.Write(Catalog.Catalog);
        PoliciesJson.Read(text).OrThrow().ShouldBe(Catalog.Catalog);
        var own = PoliciesJson.Compile(text.Replace("\"value\": \"100元\"", "\"value\": \"spent\"", StringComparison.Ordinal)).Issues.ShouldHaveSingleItem();
        (own.Code, own.Location.Path).ShouldBe((IssueCodes.BudgetOfAFirm, "$.budgets[0].amount"));
        var figure = PoliciesJson.Compile(text.Replace("\"within\": \"town\"", "\"within\": \"day\"", StringComparison.Ordinal)).Issues;
        figure.ShouldContain(i => i.Location.Path == "$.budgets[0].within");
    }

    private static string[] Paid(BudgetResult budget, params string[] firms) => [.. firms.Select(f => budget.PaidTo(f).ToString())];

    private static BudgetResult Share(decimal? fund, params CohortFirm[] firms)
    {
        SupportContext context = AsOf.Date(2025, 6, 30);
        context = fund is { } known ? context with { Surroundings = FactSet.Empty.With("fund", FactTime.None, Yuan(known)) } : context;
        return CohortEvaluator.Evaluate(Catalog, firms, context, null, TestContext.Current.CancellationToken).Budgets.ShouldHaveSingleItem();
    }

    private static CohortFirm Firm(string id, string? town, decimal turn, decimal spent)
    {
        var facts = FactSet.Empty.With("day", FactTime.None, FactFigure.Exactly(new Quantity(turn, Units.Number))).With("spent", FactTime.None, Yuan(spent));
        return new CohortFirm(id, town is null ? facts : facts.With("town", FactTime.None, new FactCode(town)), AwardLedger.Nothing);
    }

    private static FactFigure Yuan(decimal amount) => FactFigure.Exactly(new Quantity(amount, Units.Get("元")));
}
