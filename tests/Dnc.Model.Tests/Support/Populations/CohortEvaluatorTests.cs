using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using Dnc.Model.Time;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Support.Populations;

public sealed class CohortEvaluatorTests
{
    private static readonly AsOf Day = AsOf.Date(2024, 6, 30);

    private static readonly CompiledCatalog Catalog = Compile("""
        "policies": [
          { "id": "best", "name": { "zh": "择优", "en": "best" }, "when": "industrial", "award": "10元", "quota": { "places": 2, "rank": "score", "ties": "allInside" } },
          { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "award": { "product": ["10%", "spent"] }, "window": "automatic" } ],
        "budgets": [ { "id": "pool", "name": { "zh": "资金", "en": "pool" }, "of": ["grant"], "amount": "10元", "allocate": "proRata" } ],
        "classes": [ { "id": "tier", "name": { "zh": "分档", "en": "tier" }, "score": "score", "classes": [ { "code": "A", "upTo": "50%" }, { "code": "B", "upTo": "100%" } ], "rounding": "up",
          "changes": [ { "kind": "forced", "code": "B", "when": { "not": "industrial" } } ], "gives": "class" } ]
        """);

    [Fact]
    public void Evaluate_TellsWinnersClassesAndBudget()
    {
        var result = Evaluate(Catalog, [Firm("a", 3, 100), Firm("b", 2, 100), Firm("c", 1, 100)]);
        result.Quotas[0].Value.CertainWinners.Select(w => w.Member.Id).ShouldBe(["a", "b"]);
        result.Firms.Select(f => f.Of("best")!.Amount.Exact!.Value.Amount).ShouldBe([10m, 10m, 0m]);
        result.Firms[2].Of("best")!.Status.ShouldBe(PolicyStatus.NotChosen);
        result.Classes[0].Value.Select(c => (c.Member.Id, c.Class)).ShouldBe([("a", "A"), ("b", "A"), ("c", "B")]);
        result.Costs.Select(c => c.Amount.Exact!.Value.Amount).ShouldBe([20m, 30m]);
        result.Total.Exact.ShouldBe(Money.Cny(50));

        // 10 yuan over three claims of 10: 3.34, 3.33 and 3.33, the fen that is left to the first identifier.
        result.Budgets[0].Pools[0].Allocation.Lines.Select(l => l.Paid.Low!.Value.Amount).ShouldBe([3.34m, 3.33m, 3.33m]);
        result.AutomaticAwards(Catalog).Select(a => a.Firm).ShouldBe(["a", "b", "c"]);
    }

    // The first of each town goes into the contest of the city: a of 3 and c of 1, not b of 2, who is second at home.
    [Fact]
    public void Quota_OfThoseThatWonAnotherOne_IsDecidedAfterIt()
    {
        var catalog = Compile("""
            "policies": [
              { "id": "city", "name": { "zh": "市级", "en": "city" }, "when": { "moreThan": ["award.town", "0元"] }, "award": "10元", "quota": { "places": 2, "rank": { "product": ["award.town", "score", { "quotient": [1, "1元"] }] } } },
              { "id": "town", "name": { "zh": "镇级", "en": "town" }, "award": "1元", "quota": { "places": 1, "rank": "score", "within": "class" } } ],
            "budgets": [ { "id": "pool", "name": { "zh": "资金", "en": "pool" }, "of": ["city"], "amount": "15元", "allocate": "ranked", "by": { "sum": ["award.city", "award.town"] }, "ties": "bySecondKey", "thenBy": "score" } ]
            """);
        CohortFirm In(string id, decimal score, string town) => Firm(id, score, 0) is var firm ? firm with { Facts = firm.Facts.With("class", FactTime.None, new FactCode(town)) } : throw new InvalidOperationException();
        var result = Evaluate(catalog, [In("a", 3, "n"), In("b", 2, "n"), In("c", 1, "s")]);
        result.Quotas.Select(q => (q.Key, string.Join(' ', q.Value.CertainWinners.Select(w => w.Member.Id)))).ShouldBe([("city", "a c"), ("town", "a c")]);
        result.Firms.Select(f => f.Total!.Value.Exact!.Value.Amount).ShouldBe([11m, 0m, 11m]);
        ((string[])["a", "b", "c"]).Select(f => result.Budgets[0].PaidTo(f).Exact!.Value.Amount).ShouldBe([10m, 0m, 5m]);
    }

    // Ranked apart, each firm has the class of the classification that ranks it.
    [Fact]
    public void Classes_OfTwoClassificationsThatGiveOneFact_AreThoseOfTheRankingThatCounts()
    {
        static string Ranking(string id, string comparison) =>
            $$"""{ "id": "{{id}}", "name": { "zh": "{{id}}", "en": "{{id}}" }, "score": "score", "among": { "{{comparison}}": ["spent", "10元"] }, "excludedClass": "X", "classes": [ { "code": "A", "upTo": "50%" }, { "code": "B", "upTo": "100%" } ], "rounding": "up", "gives": "class" }""";
        var catalog = Compile($$"""
            "policies": [ { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "when": { "in": ["class", "A"] }, "award": "5元" } ],
            "classes": [ {{Ranking("large", "atLeast")}}, {{Ranking("small", "lessThan")}} ]
            """);
        var result = Evaluate(catalog, [Firm("a", 4, 10), Firm("b", 3, 20), Firm("c", 2, 5), Firm("d", 1, 6)]);
        result.Firms.Select(f => f.Total!.Value.Exact!.Value.Amount).ShouldBe([5m, 0m, 5m, 0m]);
    }

    // Nobody knows what a firm claims that could not be evaluated, so that others are told what that leaves them.
    [Fact]
    public void Budget_WithAFirmThatFails_IsOpenForTheOthers()
    {
        var catalog = Compile("""
            "policies": [ { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "award": { "product": ["spent", "score", "score"] } } ],
            "budgets": [ { "id": "pool", "name": { "zh": "资金", "en": "pool" }, "of": ["grant"], "amount": "10元", "allocate": "proRata" } ]
            """);
        var result = Evaluate(catalog, [Firm("a", 1_000_000_000_000_000, 1_000_000_000_000_000), Firm("b", 2, 3)]);
        result.Budgets[0].PaidTo("b").ToText(Language.En).ShouldBe("0 CNY to 10 CNY");
    }

    [Fact]
    public void Evaluate_AMissingScore_LeavesThePlacesOpen()
    {
        var open = new CohortFirm("b", FactSet.Empty.With("industrial", FactTime.None, new FactFlag(true)).With("spent", FactTime.None, Figure(0, Units.Get("元"))), AwardLedger.Nothing);
        var result = Evaluate(Catalog, [Firm("a", 3, 0), open, Firm("c", 1, 0)]);
        result.Firms.Select(f => f.Of("best")!.Amount.ToText(Language.En)).ShouldBe(["10 CNY", "0 CNY to 10 CNY", "0 CNY to 10 CNY"]);
        result.Costs[0].Undetermined.ShouldBe(2);
    }

    // A class that the population gives is nothing that the firm lacks.
    [Fact]
    public void Evaluate_OneFirmAlone_DependsOnTheOthersForItsClass()
    {
        var catalog = Compile("""
            "policies": [ { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "when": { "in": ["class", "A"] }, "award": "5元" } ],
            "classes": [ { "id": "tier", "name": { "zh": "分档", "en": "tier" }, "score": "score", "classes": [ { "code": "A", "upTo": "50%" }, { "code": "B", "upTo": "100%" } ], "rounding": "up", "gives": "class" } ]
            """);
        var result = catalog.Evaluate(FactSet.Empty, AwardLedger.Nothing, Day)["grant"];
        result.Reasons.ShouldHaveSingleItem().Text.En.ShouldBe("it depends on the other firms: class");
        result.MissingFacts.ShouldBeEmpty();
    }

    [Property(MaxTest = 60)]
    public void Evaluate_AnyOrder_IsTheSame(byte[] scores)
    {
        var firms = scores.Take(12).Select((s, i) => Firm($"f{i:D2}", s % 5, s)).ToList();
        var one = Evaluate(Catalog, firms);
        var other = Evaluate(Catalog, Enumerable.Reverse(firms));
        EnterprisesCsv.Write(one).ShouldBe(EnterprisesCsv.Write(other));
        one.Budgets[0].Pools[0].Allocation.ShouldBe(other.Budgets[0].Pools[0].Allocation);
        one.Budgets[0].Pools[0].Allocation.Paid.High!.Value.Amount.ShouldBeLessThanOrEqualTo(10m);
    }

    [Fact]
    public void Evaluate_AFirmThatFails_TouchesNoOther()
    {
        var spent = Compile("""
            "policies": [ { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "award": { "product": ["spent", "score", "score"] } } ]
            """);
        var result = Evaluate(spent, [Firm("a", 1_000_000_000_000_000, 1_000_000_000_000_000), Firm("b", 2, 3)]);
        result.Failed.Select(f => f.Id).ShouldBe(["a"]);
        result.Firms[1].Total!.Value.Exact.ShouldBe(Money.Cny(12));
        result.Total.Exact.ShouldBe(Money.Cny(12));
    }

    [Fact]
    public void CompareTo_TellsWinnersAndLosers()
    {
        var more = Compile("""
            "policies": [ { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "award": { "min": [ { "product": ["20%", "spent"] }, "15元" ] } } ]
            """);
        var less = Compile("""
            "policies": [ { "id": "grant", "name": { "zh": "补助", "en": "grant" }, "award": { "product": ["10%", "spent"] } } ]
            """);
        CohortFirm[] firms = [Firm("a", 1, 100), Firm("b", 1, 200), Firm("c", 1, 0)];
        var difference = Evaluate(less, firms).CompareTo(Evaluate(more, firms));
        difference.Winners.Select(c => c.Id).ShouldBe(["a"]);
        difference.Losers.Select(c => c.Id).ShouldBe(["b"]);
        difference.Changes.Count.ShouldBe(2);
    }

    [Fact]
    public void Evaluate_IsCancelledAndToldOf()
    {
        var told = new Told();
        CohortEvaluator.Evaluate(Catalog, [Firm("a", 1, 1)], Day, told, TestContext.Current.CancellationToken);
        told.Value.ShouldBe(1);
        Should.Throw<OperationCanceledException>(() => CohortEvaluator.Evaluate(Catalog, [Firm("a", 1, 1)], Day, null, new CancellationToken(canceled: true)));
        Should.Throw<ArgumentException>(() => Evaluate(Catalog, [Firm("a", 1, 1), Firm("a", 2, 1)]));
    }

    [Theory]
    [InlineData("\"gives\": \"class\"", "\"gives\": \"score\"", IssueCodes.UnknownClass, "$.classes[0].gives")]
    [InlineData("\"code\": \"B\", \"when\"", "\"code\": \"C\", \"when\"", IssueCodes.UnknownClass, "$.classes[0].changes[0].code")]
    [InlineData("\"upTo\": \"100%\"", "\"upTo\": \"90%\"", IssueCodes.BadClassEdges, "$.classes[0]")]
    [InlineData("\"score\": \"score\"", "\"score\": \"award.grant\"", IssueCodes.LaterScore, "$.classes[0].score")]
    [InlineData("\"upTo\": \"50%\"", "\"upTo\": \"150%\"", IssueCodes.BadClassEdges, "$.classes[0].classes[0]")]
    public void Classes_WithFaults_AreIssues(string part, string faulty, string code, string path)
    {
        var text = PoliciesJson.Write(Catalog.Catalog).Replace(part, faulty, StringComparison.Ordinal);
        var issues = PoliciesJson.Compile(text).Issues;
        issues.ShouldContain(i => i.Code == code && i.Location.Path == path);
    }

    [Fact]
    public void Catalog_WithClassesAndQuotas_RoundTrips() =>
        PoliciesJson.Read(PoliciesJson.Write(Catalog.Catalog)).OrThrow().ShouldBe(Catalog.Catalog);

    private static CompiledCatalog Compile(string parts) => PoliciesJson.Compile($$"""
        { "schemaVersion": "1.0", "id": "demo", "title": { "zh": "示例", "en": "demo" },
          "facts": [
            { "key": "industrial", "name": { "zh": "工业", "en": "industrial" }, "kind": "flag" },
            { "key": "score", "name": { "zh": "得分", "en": "score" }, "kind": "quantity", "unit": "" },
            { "key": "spent", "name": { "zh": "支出", "en": "spent" }, "kind": "quantity", "unit": "元", "minimum": "0元" },
            { "key": "class", "name": { "zh": "分档", "en": "class" }, "kind": "code" } ],
          {{parts}} }
        """).OrThrow();

    private static CohortResult Evaluate(CompiledCatalog catalog, IEnumerable<CohortFirm> firms) => CohortEvaluator.Evaluate(catalog, firms, Day, null, TestContext.Current.CancellationToken);

    private static CohortFirm Firm(string id, decimal score, decimal spent) => new(
        id,
        FactSet.Empty.With("industrial", FactTime.None, new FactFlag(true)).With("score", FactTime.None, Figure(score, Units.Number)).With("spent", FactTime.None, Figure(spent, Units.Get("元"))),
        AwardLedger.Nothing);

    private static FactFigure Figure(decimal value, Unit unit) => FactFigure.Exactly(new Quantity(value, unit));

    private sealed class Told : IProgress<int>
    {
        public int Value { get; private set; }

        public void Report(int value) => Value = value;
    }
}
