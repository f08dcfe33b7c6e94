using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>Where a comparison of a formula turns, told for the one fact that it reads; the figures are worked by hand.</summary>
public sealed class FormulaBoundaryTests
{
    private static readonly Reference X = R("x");

    public static TheoryData<string, Formula, decimal, decimal[]> Figures => new()
    {
        { "3 away from 10", new Absolute(new Difference(X, C(10m))), 3m, [7m, 13m] },
        { "a quarter rounded to 3, halves up", new Rounded(new Quotient(X, C(4m)), 1m, Rounding.HalfUp), 3m, [10m] },
        { "a quarter rounded down to 3", new Rounded(new Quotient(X, C(4m)), 1m, Rounding.Down), 3m, [12m] },
        { "a quarter rounded up to 3", new Rounded(new Quotient(X, C(4m)), 1m, Rounding.Up), 3m, [8m] },
        { "three whole units of 4", new WholeUnits(X, C(4m)), 3m, [12m] },
        { "10 % of the first 10 and 20 % above make 2 at 15", new MarginalRates(X, [new(0m, C(0.1m)), new(10m, C(0.2m))]), 2m, [15m] },
        { "10 % of the first 10 and 20 % above make 0.5 at 5", new MarginalRates(X, [new(0m, C(0.1m)), new(10m, C(0.2m))]), 0.5m, [5m] },
        { "2 from 5 and 3 more from 8", new MarginalAmounts(X, [new(5m, true, C(2m)), new(8m, true, C(3m))]), 5m, [8m] },
        { "the less of x and 12 less x", new Least([X, new Difference(C(12m), X)]), 4m, [4m, 8m] },
        { "the more of x and 10", new Greatest([X, C(10m)]), 15m, [15m] },
        { "minus two times", new Product([X, C(-2m)]), 6m, [-3m] },
        { "a sum of three", new Sum([X, C(1m), X]), 9m, [4m] },
        { "30 by x, which has no answer at 0", new Quotient(C(30m), X), 6m, [0m, 5m] },
        { "points of which at most 10 count", new Score([Part("a", X, "10"), Part("b", C(5m), null)]), 15m, [10m] },
        { "points below their most", new Score([Part("a", X, "10"), Part("b", C(5m), null)]), 12m, [7m] },
        { "both of two conditions", new CountTrue([Is(X, Comparator.AtLeast, 3m), Is(X, Comparator.AtLeast, 7m)]), 2m, [7m] },
        { "the second tier", new Bands(X, [new(null, false, 5m, false, C(1m)), new(5m, true, null, false, C(2m))]), 2m, [5m] },
        { "x from 3 on, 10 less x below", new Choice([new(Is(X, Comparator.AtLeast, 3m), X)], new Difference(C(10m), X)), 6m, [3m, 6m] },
        { "noted, then shifted in no time", new NotedFormula(new Sum([X, C(2m)])), 9m, [7m] },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Rows_OfAFormulaThatReachesAFigure_AreWhereItTurns(string what, Formula formula, decimal target, decimal[] expected)
    {
        what.ShouldNotBeEmpty();
        At(Is(formula, Comparator.AtLeast, target)).ShouldBe(expected.Select(v => (FactValue)Number(v)));
    }

    // The day on one side of the edge, and the next day beyond it.
    public static TheoryData<string, Criterion, string, string> Days => new()
    {
        { "thirty days old", Since(TimeStep.Days, "30天"), "2025-05-31", "2025-06-01" },
        { "five months old", Since(TimeStep.WholeMonths, "5月"), "2025-01-31", "2025-02-01" },
        { "three years old", Since(TimeStep.WholeYears, "3年"), "2022-06-30", "2022-07-01" },
        { "two years after a day", new Comparison(new TimeBetween(TimeStep.WholeYears, Day("2020-01-15"), Founded), Comparator.AtLeast, Bench.C("2年")), "2022-01-15", "2022-01-14" },
        { "three years later at the latest today", new Comparison(new DatePlus(Founded, Bench.C("3年")), Comparator.AtMost, AsOfDay), "2022-06-30", "2022-07-01" },
        { "ten days later at the latest today", new Comparison(new DatePlus(Founded, Bench.C("10天")), Comparator.AtMost, AsOfDay), "2025-06-20", "2025-06-21" },
        { "a month earlier from a day on", new Comparison(new DatePlus(Founded, Bench.C("-1月")), Comparator.AtLeast, Day("2024-01-15")), "2024-02-15", "2024-02-14" },
        { "from a day on", new Within(Founded, Day("2021-01-01"), null), "2021-01-01", "2020-12-31" },
        { "until a day", new Within(Founded, null, Day("2021-12-31")), "2021-12-31", "2022-01-01" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Rows_OfADay_HaveBothSidesOfTheEdge(string what, Criterion criterion, string last, string beyond)
    {
        what.ShouldNotBeEmpty();
        var answers = RuleAnalyzer.Analyze(Bench.Compile(criterion), Bench.Day).Boundaries.Rows.Where(r => r.Value is not null).ToList();
        answers.Where(r => r.Value!.ToString(Language.En) == last).ShouldAllBe(r => r.ClauseAnswer.En == "yes");
        answers.Where(r => r.Value!.ToString(Language.En) == beyond).ShouldAllBe(r => r.ClauseAnswer.En == "no");
        answers.Select(r => r.Value!.ToString(Language.En)).ShouldContain(last);
        answers.Select(r => r.Value!.ToString(Language.En)).ShouldContain(beyond);
        answers.Select(r => r.ClauseAnswer.En).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("6%/年", "6月", DayCount.None)]
    [InlineData("0.5%/月", "6月", DayCount.None)]
    [InlineData("10.95%/年", "100天", DayCount.Days365)]
    [InlineData("10.8%/年", "100天", DayCount.Days360)]
    public void Rows_OfInterest_AreWhereThePrincipalIsEnough(string rate, string time, DayCount count)
    {
        // Three per cent of a million is 30,000.
        var interest = new Interest(new Reference("area-cost"), Bench.C(rate), Bench.C(time), count);
        var rules = Bench.Compile(
            new Comparison(interest, Comparator.AtLeast, Bench.C("3万元")),
            s => s with { Facts = s.Facts.Add(Bench.Facts[0] with { Key = "area-cost", Periodicity = FactPeriodicity.Fixed }) });
        RuleAnalyzer.Analyze(rules, Bench.Day).Boundaries.Rows.Where(r => r.Place == BoundaryPlace.At).Select(r => r.Value).ShouldBe([FactFigure.Exactly(Bench.Q("1000000元"))]);
    }

    [Fact]
    public void ToMarkdown_WithReference_HasItsHeadingAndEveryCell()
    {
        var clause = new NotedCriterion(new Comparison(Founded, Comparator.AtLeast, Day("2021-01-01")), new ClauseReference("law", "2"));
        var table = RuleAnalyzer.Analyze(Bench.Compile(clause), Bench.Day).Boundaries;
        var zh = table.ToMarkdown(Language.Zh).Split('\n');
        zh[0].ShouldBe("| 规则 | 条款 | 出处 | 指标 | 取值 | 条款结论 | 规则结论 |");
        zh[3].ShouldContain("| law §2 | founded | 2021-01-01 | 是 | 是 |");
        var en = table.ToMarkdown(Language.En).Split('\n');
        en[0].ShouldBe("| Rule | Clause | Reference | Fact | Value | Clause says | Rule says |");
        en[2].ShouldContain("| law §2 | founded | 2020-12-31 | no | no |");
        en[4].ShouldContain("| law §2 | founded | 2021-01-02 | yes | yes |");
    }

    private static Reference Founded => new("founded");

    private static Reference AsOfDay => new("asOf");

    private static DateConstant Day(string iso) => new(NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value);

    private static Comparison Since(TimeStep step, string least) => new(new TimeBetween(step, Founded, AsOfDay), Comparator.AtLeast, Bench.C(least));

    private static ScorePart Part(string id, Formula points, string? most) => new(id, LocalizedText.Same(id), points, most is null ? null : Bench.Q(most));

    private static IEnumerable<FactValue?> At(Criterion criterion) =>
        Analyze(criterion, s => s with { Facts = [Of("x", FactKind.Quantity) with { Unit = CompoundUnit.Number, Minimum = -20m, Maximum = 40m, Step = 1m }] }).Boundaries.Rows
            .Where(r => r.Place == BoundaryPlace.At && r.Path == "$.rules[0].when").Select(r => r.Value);
}
