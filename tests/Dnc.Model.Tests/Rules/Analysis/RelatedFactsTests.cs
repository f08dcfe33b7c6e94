using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>Facts that are compared with each other, and questions too large to look at in one piece.</summary>
public sealed class RelatedFactsTests
{
    private static readonly Reference X = R("x");
    private static readonly Reference Y = R("y");
    private static readonly Reference Z = R("z");

    // A formula that always has one value is below a figure or reaches it; one that may have none is not known to.
    public static TheoryData<string, Formula, bool> Totals => new()
    {
        { "a sum", new Sum([X, Y]), true },
        { "a difference", new Difference(X, Y), true },
        { "a product", new Product([X, Y]), true },
        { "the less", new Least([X, Y]), true },
        { "the more", new Greatest([X, Y]), true },
        { "a distance", new Absolute(new Difference(X, Y)), true },
        { "a noted part", new Sum([X, new NotedFormula(Y)]), true },
        { "a part by name", new Sum([R("both"), Z]), true },
        { "a name alone", R("both"), true },
        { "a dated figure in a sum", new Sum([X, Y, R("limit")]), true },
        { "a figure in a sum", new Sum([X, Y, C(4m)]), true },
        { "a quotient by what is positive", new Quotient(new Sum([X, Y]), Z), true },
        { "a quotient by what may be nothing", new Quotient(X, Y), false },
        { "a quotient by what may be negative", new Quotient(Y, new Sum([X, Z])), false },
        { "a quotient of a quotient", new Quotient(new Quotient(X, Y), Z), false },
        { "a quotient by a quotient", new Quotient(Z, new Greatest([new Quotient(X, Y), Z])), false },
        { "a part without a value", new Sum([X, new Quotient(X, Y)]), false },
        { "a rounded sum", new Rounded(new Sum([X, Y]), 1m, Rounding.HalfUp), false },
        { "the first value of two", new Choice([new(Is(X, Comparator.AtLeast, 3m), new Sum([X, Y]))], new Silent(Bench.Text("无"))), false },
    };

    [Theory]
    [MemberData(nameof(Totals))]
    public void AlwaysTrue_OfReachingOrMissingAFigure_NeedsAValue(string what, Formula formula, bool isTotal)
    {
        var report = RuleAnalyzer.Analyze(With(new AnyOf([Is(formula, Comparator.AtLeast, 3m), Is(formula, Comparator.LessThan, 3m)])), Bench.Day);
        (report.One(FindingKind.AlwaysTrue, "$.rules[0].when").Outcome == FindingOutcome.Found).ShouldBe(isTotal, what);
    }

    public static TheoryData<string, Criterion, string[]> Answers => new()
    {
        {
            "a sum of two facts", Is(new Sum([X, Y]), Comparator.AtLeast, 3m),
            [
                "Contradictory no when at x=-20, y=23",
                "AlwaysTrue no when at x=-20, y=22",
            ]
        },
        {
            "a figure at most a sum of two facts", new Comparison(C(3m), Comparator.AtMost, new Sum([X, Y])),
            [
                "Contradictory no when at x=-20, y=23",
                "AlwaysTrue no when at x=-20, y=22",
            ]
        },
        {
            "a figure at most and more than a sum", new AllOf([new Comparison(C(3m), Comparator.AtMost, new Sum([X, Y])), new Comparison(C(2m), Comparator.MoreThan, new Sum([X, Y]))]),
            [
                "Contradictory yes when of 5: x + y 5 [2 3]",
            ]
        },
        {
            "a fact above another", new Comparison(X, Comparator.MoreThan, Y),
            [
                "Contradictory no when at x=-20, y=-21",
                "AlwaysTrue no when at x=-20, y=-20",
            ]
        },
        {
            "a fact above another and below it", new AllOf([new Comparison(X, Comparator.MoreThan, Y), new Comparison(X, Comparator.LessThan, Y)]),
            [
                "Contradictory yes when of 3: x − y 3 [0]",
            ]
        },
        {
            "a noted fact above another and below it", new AllOf([new Comparison(new NotedFormula(X), Comparator.MoreThan, Y), new Comparison(X, Comparator.LessThan, new NotedFormula(Y))]),
            [
                "Contradictory yes when of 3: x − y 3 [0]",
            ]
        },
        {
            "two sums of which one never reaches so much", new AllOf([Is(new Product([X, Z]), Comparator.MoreThan, 360m), Is(new Product([X, Z]), Comparator.MoreThan, 3m)]),
            [
                "Contradictory yes when of 0: ",
            ]
        },
        {
            "a sum beside a figure that settles it", new AllOf([Is(new Sum([X, Y]), Comparator.AtLeast, 3m), Is(X, Comparator.Exactly, 2m), Is(Y, Comparator.LessThan, 1m)]),
            [
                "Contradictory several facts are compared with each other; no example was found on trial, and that there is none is not proved. when",
                "AlwaysTrue no when at x=-20",
            ]
        },
        {
            "a sum beside figures that allow it", new AllOf([Is(new Sum([X, Y]), Comparator.AtLeast, 3m), Is(X, Comparator.Exactly, 2m), Is(Y, Comparator.AtMost, 1m)]),
            [
                "Contradictory no when at x=2, y=1",
                "AlwaysTrue no when at x=-20",
            ]
        },
        {
            "a third", new AllOf([Is(new Product([Y, C(3m)]), Comparator.Exactly, 1m)]),
            [
                "Contradictory it may happen only at an amount that no decimal states. when",
                "AlwaysTrue no when at y=-1",
            ]
        },
        {
            "a third or a flag", new AnyOf([Is(new Product([Y, C(3m)]), Comparator.Exactly, 1m), new AllOf([new Holds("f"), !new Holds("f")])]),
            [
                "Contradictory it may happen only at an amount that no decimal states. when",
                "AlwaysTrue no when at f=yes, y=-1",
            ]
        },
        {
            "two codes without a list that are the same", new Comparison(R("plain"), Comparator.Exactly, R("industry")),
            [
                "Contradictory no when at industry=0, plain=0",
                "AlwaysTrue no when at industry=0, plain=other",
            ]
        },
        {
            "two codes without a list that are the same and are not", new AllOf([new Comparison(R("plain"), Comparator.Exactly, R("industry")), new Negation(new Comparison(R("plain"), Comparator.Exactly, R("industry")))]),
            [
                "Contradictory yes when of 3: plain = industry 3 []",
            ]
        },
        {
            "items and what the host says", new AllOf([Items, new Opaque("visit", ["x"])]),
            [
                "Contradictory it rests on items, which are not cut into cells. when",
                "AlwaysTrue it rests on items, which are not cut into cells. when",
            ]
        },
        {
            "what the host says and items", new AllOf([new Opaque("visit", ["x"]), Items]),
            [
                "Contradictory it rests on items, which are not cut into cells. when",
                "AlwaysTrue it rests on a predicate of the host, which cannot be looked into. when",
            ]
        },
        {
            "a comparison with items in it", Is(new Sum([X, new ItemTotal(ItemAggregate.ItemCount, "loans")]), Comparator.AtLeast, 3m),
            [
                "Contradictory no when at x=40",
                "AlwaysTrue several facts are compared with each other; no example was found on trial, and that there is none is not proved. when",
            ]
        },
        {
            "two items and a contradiction", new AllOf([Items, Is(X, Comparator.AtLeast, 5m), Is(X, Comparator.LessThan, 5m)]),
            [
                "Contradictory yes when of 3: x 3 [5]",
            ]
        },
        {
            "what lies before the calendar", new AllOf([new Comparison(new Shift(R("revenue"), PeriodKind.Year, -3000), Comparator.AtLeast, Bench.C("5元")), new Holds("f")]),
            [
                "Contradictory something could not be evaluated. when",
                "AlwaysTrue something could not be evaluated. when",
            ]
        },
        {
            "growth of a share", new AllOf([new Comparison(new Growth(R("revenue"), PeriodKind.Year), Comparator.AtLeast, Bench.C("20%")), new Comparison(R("revenue"), Comparator.LessThan, Bench.C("100元"))]),
            [
                "Contradictory no when at revenue 2023=1 CNY, revenue 2024=2 CNY",
                "AlwaysTrue no when at revenue 2023=0 CNY, revenue 2024=0 CNY",
            ]
        },
        {
            "days between two facts", new AllOf([new Comparison(new TimeBetween(TimeStep.Days, R("founded"), R("asOf")), Comparator.AtLeast, new Product([X, Bench.C("1天")])), Is(X, Comparator.AtLeast, 30m)]),
            [
                "Contradictory no when at founded=2024-06-30, x=30",
                "AlwaysTrue no when at founded=2025-06-30, x=-20",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Analyze_FactsTogether_IsFoundOrProvedOrLeftOpen(string what, Criterion criterion, string[] expected)
    {
        var rules = With(criterion);
        var findings = RuleAnalyzer.Analyze(rules, Bench.Day).Findings.Where(f => f.Paths[0] == "$.rules[0].when").ToList();
        findings.Select(FindingTests.Text).ShouldBe(expected, what);
        foreach (var (finding, verdict) in findings.Where(f => f.Witness is not null).Select(f => (f, f.Kind == FindingKind.Contradictory)))
        {
            (rules.Evaluate("it", finding.Witness!.Facts, finding.Witness.Context).Verdict == Verdict.True).ShouldBe(verdict);
        }
    }

    // Ten thousand cells together; industry by industry a few.
    public static TheoryData<string, Criterion, AnalysisLimits, string[]> Large => new()
    {
        {
            "thresholds by industry", Sized(5), new AnalysisLimits(),
            [
                "Contradictory no when at industry=00, x=3, y=2",
                "AlwaysTrue no when at industry=00, x=-20, y=1, z=1",
            ]
        },
        {
            "thresholds by industry that exclude each other", new AllOf([Sized(5), Is(X, Comparator.MoreThan, 4m), Is(X, Comparator.LessThan, 5m)]), new AnalysisLimits(),
            [
                "Contradictory yes when of 33: industry 6 [01 02 03 04 05], x 6 [4 5 9]",
            ]
        },
        {
            "thresholds of each industry that exclude each other", new AllOf([new Comparison(X, Comparator.AtLeast, By(5, 3)), new Comparison(Z, Comparator.AtLeast, By(5, 1)), new Comparison(Y, Comparator.AtLeast, By(5, 2)), new Comparison(Sum(X, 1), Comparator.LessThan, By(5, 3))]), new AnalysisLimits(),
            [
                "Contradictory yes when of 24: industry 6 [01 02 03 04 05], x 4 [2 3]",
            ]
        },
        {
            "alternatives one by one", Alternatives, new AnalysisLimits { MaxCells = 100 },
            [
                "Contradictory no when at x=3",
                "AlwaysTrue no when at x=-20, y=2, z=1",
            ]
        },
        {
            "alternatives that exclude each other", new AllOf([Alternatives, Is(X, Comparator.MoreThan, 5m), Is(Z, Comparator.LessThan, 3m)]), new AnalysisLimits { MaxCells = 110 },
            [
                "Contradictory yes when of 10: x 5 [3 5], z 5 [3 5]",
            ]
        },
        {
            "alternatives too large to part", Alternatives, new AnalysisLimits { MaxCells = 39 },
            [
                "Contradictory there are more cells than the limit. when",
                "AlwaysTrue no when at x=-20, y=2, z=1",
            ]
        },
        {
            "what both alternatives deny", new Negation(Alternatives), new AnalysisLimits { MaxCells = 100 },
            [
                "Contradictory no when at x=-20, y=2, z=1",
                "AlwaysTrue no when at x=3",
            ]
        },
        {
            "a flag yes and no", Flagged, new AnalysisLimits { MaxCells = 49 },
            [
                "Contradictory no when at f=yes, x=3, z=1",
                "AlwaysTrue no when at f=yes, x=-20, z=1",
            ]
        },
        {
            "a flag yes and no, too large to part", Flagged, new AnalysisLimits { MaxCells = 19 },
            [
                "Contradictory there are more cells than the limit. when",
                "AlwaysTrue there are more cells than the limit. when",
            ]
        },
        {
            "a flag yes and no that never helps", new AllOf([Flagged, Is(X, Comparator.MoreThan, 5m), Is(Z, Comparator.LessThan, 3m)]), new AnalysisLimits { MaxCells = 49 },
            [
                "Contradictory yes when of 25: f 2 [], x 5 [3 5], z 5 [3 5]",
            ]
        },
        {
            "few cells and nothing to part", new AtLeastOf(2, [Is(X, Comparator.AtLeast, 3m), Is(Y, Comparator.AtLeast, 3m), Is(Z, Comparator.AtLeast, 3m)]), new AnalysisLimits { MaxCells = 26 },
            [
                "Contradictory there are more cells than the limit. when",
                "AlwaysTrue there are more cells than the limit. when",
            ]
        },
        {
            "as many cells as there are", new AtLeastOf(2, [Is(X, Comparator.AtLeast, 3m), Is(Y, Comparator.AtLeast, 3m), Is(Z, Comparator.AtLeast, 3m)]), new AnalysisLimits { MaxCells = 27 },
            [
                "Contradictory no when at x=3, y=3, z=1",
                "AlwaysTrue no when at x=-20, y=2, z=1",
            ]
        },
        {
            "one trial", Is(new Sum([X, Y]), Comparator.AtLeast, 3m), new AnalysisLimits { MaxTrials = 1 },
            [
                "Contradictory no when at x=-20, y=23",
                "AlwaysTrue no when at x=-20, y=22",
            ]
        },
        {
            "one trial for three facts", Is(new Product([X, Y, Z]), Comparator.AtLeast, 3m), new AnalysisLimits { MaxTrials = 1 },
            [
                "Contradictory several facts are compared with each other; no example was found on trial, and that there is none is not proved. when",
                "AlwaysTrue several facts are compared with each other; no example was found on trial, and that there is none is not proved. when",
            ]
        },
        {
            "two trials for three facts", Is(new Product([X, Y, Z]), Comparator.AtLeast, 3m), new AnalysisLimits { MaxTrials = 2 },
            [
                "Contradictory several facts are compared with each other; no example was found on trial, and that there is none is not proved. when",
                "AlwaysTrue no when at x=-20, y=0",
            ]
        },
        {
            "many trials for three facts", Is(new Product([X, Y, Z]), Comparator.AtLeast, 3m), new AnalysisLimits { MaxTrials = 9 },
            [
                "Contradictory no when at x=-20, y=-100",
                "AlwaysTrue no when at x=-20, y=0",
            ]
        },
        {
            "two industries, the finer one first", TwoCodes(4m, 5m), new AnalysisLimits(),
            [
                "Contradictory yes when of 819: industry 7 [01 02 03 04 05 06], level 3 [national provincial], x 6 [4 5 9], z 7 [2 3 4]",
            ]
        },
        {
            "two industries, beyond the limit together", TwoCodes(4m, 5m), new AnalysisLimits { MaxCells = 1900 },
            [
                "Contradictory yes when of 819: industry 7 [01 02 03 04 05 06], level 3 [national provincial], x 6 [4 5 9], z 7 [2 3 4]",
            ]
        },
        {
            "cells that are as many as the limit", Is(X, Comparator.AtLeast, 3m), new AnalysisLimits { MaxCells = 3 },
            [
                "Contradictory no when at x=3",
                "AlwaysTrue no when at x=-20",
            ]
        },
        {
            "cells that are one more than the limit", Is(X, Comparator.AtLeast, 3m), new AnalysisLimits { MaxCells = 2 },
            [
                "Contradictory there are more cells than the limit. when",
                "AlwaysTrue there are more cells than the limit. when",
            ]
        },
        {
            "almost nothing in all", Is(X, Comparator.AtLeast, 3m), new AnalysisLimits { MaxCellsInAll = 1 },
            [
                "Contradictory there are more cells than the limit. when",
                "AlwaysTrue there are more cells than the limit. when",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Large))]
    public void Analyze_WithinLimits_PartsTheQuestion(string what, Criterion criterion, AnalysisLimits limits, string[] expected) =>
        RuleAnalyzer.Analyze(With(criterion), Bench.Day, limits).Findings.Where(f => f.Paths[0] == "$.rules[0].when").Select(FindingTests.Text).ShouldBe(expected, what);

    private static AllOf Sized(int industries) => new AllOf([new Comparison(X, Comparator.AtLeast, By(industries, 3)), new Comparison(Z, Comparator.AtLeast, By(industries, 1)), new Comparison(Y, Comparator.AtLeast, By(industries, 2))]);

    private static Lookup By(int industries, int factor) => new(R("industry"), Enumerable.Range(1, industries).Select(i => new LookupEntry([CodePattern.Of(i.ToString("00", null))], C(i * factor))).ToValueList(), C(factor));

    private static Sum Sum(Formula formula, decimal more) => new([formula, C(more)]);

    // Five cells of x, of y and of z: 125 together.
    private static Criterion Alternatives => new AnyOf([Inside(X), new AllOf([Inside(Y), Inside(Z)])]);

    // Five cells of x and of z and two of the flag: 50 together.
    private static Criterion Flagged => new AtLeastOf(2, [Inside(X), new Holds("f"), new AllOf([Inside(Z), new Holds("f")])]);

    private static AllOf Inside(Formula formula) => new([Is(formula, Comparator.AtLeast, 3m), Is(formula, Comparator.LessThan, 5m)]);

    // Figures by industry and by level, of which no x is between 4 and 5.
    private static AllOf TwoCodes(decimal above, decimal below) => new AllOf([
        new Comparison(Y, Comparator.AtLeast, By(6, 2)), new Comparison(Z, Comparator.AtLeast, new Lookup(R("level"), [new([CodePattern.Of("national")], C(2m)), new([CodePattern.Of("provincial")], C(3m))], C(4m))),
        new Comparison(X, Comparator.AtMost, new Lookup(R("level"), [new([CodePattern.Of("national")], By(6, 3))], C(4m))), Is(X, Comparator.MoreThan, above), Is(X, Comparator.LessThan, below)]);

    private static ItemTest Items => new(ItemQuantifier.SomeItem, "loans", new Holds("domestic"));
}
