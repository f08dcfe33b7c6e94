using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>The values below, at and above each threshold, with what the clause and the rule say of them, and the facts beside.</summary>
public sealed class BoundaryRowsTests
{
    private static readonly Reference X = R("x");

    public static TheoryData<string, RuleNode, string[]> Thresholds => new()
    {
        {
            "persons without a step, one more and one less", Least(R("heads"), "5人"),
            [
                "when Below 4 persons: no, no",
                "when At 5 persons: yes, yes",
                "when Above 6 persons: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "a figure without a step, one more and one less", Least(R("y"), "5"),
            [
                "when Below 4.99: no, no",
                "when At 5: yes, yes",
                "when Above 5.01: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "yuan without a step, by the fen", Least(R("profit"), "5元"),
            [
                "when Below 4.99 CNY: no, no",
                "when At 5 CNY: yes, yes",
                "when Above 5.01 CNY: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "per cents without a step, by a hundredth of one", Least(R("benchmark"), "5%"),
            [
                "when Below 4.99%: no, no",
                "when At 5%: yes, yes",
                "when Above 5.01%: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "a rent, by a hundredth", Least(R("rent"), "30元/平方米/月"),
            [
                "when Below 29.99 CNY/m²/month: no, no",
                "when At 30 CNY/m²/month: yes, yes",
                "when Above 30.01 CNY/m²/month: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "yuan in steps of a yuan", Least(R("revenue"), "5元"),
            [
                "when Below 4 CNY: no, no",
                "when At 5 CNY: yes, yes",
                "when Above 6 CNY: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "days, one before and one after", new Comparison(R("founded"), Comparator.AtLeast, Day1("2020-01-01")),
            [
                "when Below 2019-12-31: no, no",
                "when At 2020-01-01: yes, yes",
                "when Above 2020-01-02: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "the first day of the calendar", new Comparison(R("founded"), Comparator.MoreThan, Day1("0001-01-01")),
            [
                "when At 0001-01-01: no, no",
                "when Above 0001-01-02: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "the last day of the calendar", new Comparison(R("founded"), Comparator.LessThan, Day1("9999-12-31")),
            [
                "when Below 9999-12-30: yes, yes",
                "when At 9999-12-31: no, no",
                "when Missing: unknown, unknown",
            ]
        },
        {
            "the lowest value that there is", Is(X, Comparator.MoreThan, -20m),
            [
                "when At -20: no, no",
                "when Above -19: yes, yes",
                "when Missing: unknown, unknown",
            ]
        },
        { "a cut at which nothing changes", Is(new Product([X, C(0m)]), Comparator.AtLeast, 5m), [] },
        {
            "a third of a whole number", Is(new Product([R("y"), C(3m)]), Comparator.AtLeast, 1m),
            [
                "when Missing: unknown, unknown",
            ]
        },
        {
            "between two figures", new Comparison(X, Comparator.Between, C(3m), C(7m)),
            [
                "when Below 2: no, no",
                "when At 3: yes, yes",
                "when Above 4: yes, yes",
                "when Below 6: yes, yes",
                "when At 7: yes, yes",
                "when Above 8: no, no",
                "when Missing: unknown, unknown",
            ]
        },
        { "a code", new Comparison(R("plain"), Comparator.Exactly, new CodeConstant("a")), [] },
        {
            "both of two figures", new AllOf([Is(X, Comparator.AtLeast, 3m), Is(R("z"), Comparator.AtLeast, 4m)]),
            [
                " Below 2: no, no beside z=4",
                " At 3: yes, yes beside z=4",
                " Above 4: yes, yes beside z=4",
                " Missing: unknown, unknown beside z=4",
                " Below 3.99: no, no beside x=3",
                " At 4: yes, yes beside x=3",
                " Above 4.01: yes, yes beside x=3",
                " Missing: unknown, unknown beside x=3",
            ]
        },
        {
            "either of two figures", new AnyOf([Is(X, Comparator.AtLeast, 3m), Is(R("z"), Comparator.AtLeast, 4m)]),
            [
                " Below 2: no, no beside z=1",
                " At 3: yes, yes beside z=1",
                " Above 4: yes, yes beside z=1",
                " Missing: unknown, unknown beside z=1",
                " Below 3.99: no, no beside x=-20",
                " At 4: yes, yes beside x=-20",
                " Above 4.01: yes, yes beside x=-20",
                " Missing: unknown, unknown beside x=-20",
            ]
        },
        {
            "two figures of one fact", new AllOf([Is(X, Comparator.AtLeast, 3m), Is(X, Comparator.LessThan, 7m)]),
            [
                " Below 2: no, no",
                " At 3: yes, yes",
                " Above 4: yes, yes",
                " Missing: unknown, unknown",
                " Below 6: yes, yes",
                " At 7: no, no",
                " Above 8: no, no",
                " Missing: unknown, unknown",
            ]
        },
        {
            "a figure beside what never holds", new AllOf([Is(X, Comparator.AtLeast, 3m), new Holds("f"), !new Holds("f")]),
            [
                " Below 2: no, no",
                " At 3: yes, unknown",
                " Above 4: yes, unknown",
                " Missing: unknown, unknown",
            ]
        },
        {
            "a condition in a branch after another", new Choice([new(new Holds("f"), C(1m)), new(Is(X, Comparator.AtLeast, 3m), C(2m))], C(0m)),
            [
                "when Below 2: no, 0 to 1",
                "when At 3: yes, 1 to 2",
                "when Above 4: yes, 1 to 2",
                "when Missing: unknown, 0 to 2",
            ]
        },
        {
            "tiers in a branch", new Choice([new(new Holds("f"), new Bands(X, [new(null, false, 3m, false, C(1m)), new(3m, true, null, false, C(2m))]))], C(0m)),
            [
                "then Below 2: 1, 1 beside f=yes",
                "then At 3: 2, 2 beside f=yes",
                "then Above 4: 2, 2 beside f=yes",
                "then Missing: 1 to 2, 1 to 2 beside f=yes",
            ]
        },
        {
            "tiers in the remainder", new Choice([new(new Holds("f"), C(9m))], new Bands(X, [new(null, false, 3m, false, C(1m)), new(3m, true, null, false, C(2m))])),
            [
                "value.case.else Below 2: 1, 1 beside f=no",
                "value.case.else At 3: 2, 2 beside f=no",
                "value.case.else Above 4: 2, 2 beside f=no",
                "value.case.else Missing: 1 to 2, 1 to 2 beside f=no",
            ]
        },
        {
            "steps of amounts", new MarginalAmounts(X, [new(3m, true, C(1m)), new(7m, false, C(2m))]),
            [
                "value Below 2: 0, 0",
                "value At 3: 1, 1",
                "value Above 4: 1, 1",
                "value Below 6: 1, 1",
                "value At 7: 1, 1",
                "value Above 8: 3, 3",
                "value Missing: 0 to 3, 0 to 3",
            ]
        },
        {
            "steps of rates", new MarginalRates(X, [new(3m, C(0.1m))]),
            [
                "value Below 2: 0, 0",
                "value At 3: 0, 0",
                "value Above 4: 0.1, 0.1",
                "value Missing: 0 to 3.7, 0 to 3.7",
            ]
        },
        {
            "a clause that cannot be evaluated beside one that holds", new AnyOf([new Always(true), Is(new Quotient(C(1m), X), Comparator.AtLeast, 1m)]),
            [
                " Below -1: no, yes",
                " At 0: unknown, yes",
                " Above 1: yes, yes",
                " Below 0: unknown, yes",
                " At 1: yes, yes",
                " Above 2: no, yes",
                " Missing: unknown, yes",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void Rows_OfAThreshold_AreBesideIt(string what, RuleNode node, string[] expected)
    {
        var rules = AnalysisBench.With(node);
        RuleAnalyzer.Analyze(rules, Bench.Day).Boundaries.Rows.Where(r => r.Rule == "it").Select(Text).ShouldBe(expected, what);
    }

    // Fifty thresholds of one clause are shown, more are not.
    [Theory]
    [InlineData(50, 50)]
    [InlineData(51, 0)]
    public void Rows_OfManyTiers_AreThoseOfFiftyThresholdsAtMost(int thresholds, int expected)
    {
        var tiers = Enumerable.Range(0, thresholds + 1).Select(i => new Band(i == 0 ? null : Bench.Q($"{i}"), i > 0, i == thresholds ? null : Bench.Q($"{i + 1}"), false, C(i))).ToValueList();
        RuleAnalyzer.Analyze(AnalysisBench.With(new Bands(R("y"), tiers)), Bench.Day).Boundaries.Rows.Count(r => r.Rule == "it" && r.Place == BoundaryPlace.At).ShouldBe(expected);
    }

    private static string Text(BoundaryRow row) =>
        $"{row.Path[(row.Path.LastIndexOf(']') + 1)..].TrimStart('.')} {row.Place}{(row.Value is { } value ? " " + ValueText.Of(value, Language.En) : "")}: {row.ClauseAnswer.En}, {row.RuleAnswer.En}"
        + string.Concat(row.Facts.Claims.Concat(row.Context.Surroundings.Claims).Where(c => c.Key != row.Fact.Key).Select(c => $" beside {c.Key}={ValueText.Of(c.Value, Language.En)}"));

    private static Comparison Least(Formula formula, string least) => new(formula, Comparator.AtLeast, Bench.C(least));

    private static DateConstant Day1(string iso) => new(Day(iso));
}
