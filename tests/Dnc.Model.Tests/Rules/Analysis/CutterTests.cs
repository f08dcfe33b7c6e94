using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>The points and codes at which a criterion may turn, fact by fact, beside facts that are told.</summary>
public sealed class CutterTests
{
    private static readonly Reference X = R("x");
    private static readonly Reference Y = R("y");
    private static readonly Formula Uncut = new ItemTotal(ItemAggregate.ItemCount, "loans");

    public static TheoryData<string, Criterion, string, string> Figures => new()
    {
        { "beside a figure told", Reaches(new Sum([X, Y]), 10m), "y=4", "x: 6" },
        { "two facts in one sum", Reaches(new Sum([X, Y]), 10m), "", "none" },
        { "between two figures", new Comparison(X, Comparator.Between, C(3m), C(7m)), "", "x: 3, 7" },
        { "between a figure and what is not cut", new Comparison(X, Comparator.Between, C(3m), Uncut), "", "none" },
        { "between what is not cut and a figure", new Comparison(X, Comparator.Between, Uncut, C(3m)), "", "none" },
        { "from a figure to another fact", new Within(X, C(1m), Y), "y=9", "x: 1, 9" },
        { "both sides known", new Comparison(C(1m), Comparator.AtLeast, C(2m)), "", "" },
        { "a figure on the left", new Comparison(C(4m), Comparator.LessThan, X), "", "x: 4" },
        { "twice a fact by name", Reaches(R("twice"), 10m), "", "x: 5" },
        { "a dated figure", new Comparison(X, Comparator.AtLeast, R("limit")), "", "x: 10" },
        { "a figure before it has a date", new Comparison(X, Comparator.AtLeast, R("later-limit")), "", "x: 0" },
        { "one of two values", new Comparison(X, Comparator.AtLeast, OneOf(3m, 8m)), "", "x: 3, 8; y: 1" },
        { "the distance of one of two values from nothing", new Comparison(X, Comparator.AtLeast, new Absolute(OneOf(-3m, 8m))), "", "x: 3, 8; y: 1" },
        { "the nearest ten of one of two values", new Comparison(X, Comparator.AtLeast, new Rounded(OneOf(13m, -28m), 10m, Rounding.HalfUp)), "", "x: -30, 10; y: 1" },
        { "whole fives in one of two values", new Comparison(X, Comparator.AtLeast, new WholeUnits(OneOf(13m, 27m), C(5m))), "", "x: 2, 5; y: 1" },
        { "points of one of two values", new Comparison(X, Comparator.AtLeast, new Score([Part("a", OneOf(3m, 12m), "10")])), "", "x: 3, 10; y: 1" },
        { "points of one of two values below their most", new Comparison(X, Comparator.AtLeast, new Score([Part("a", OneOf(3m, 7m), "10"), Part("b", OneOf(1m, 2m), null)])), "", "x: 4, 5, 8, 9; y: 1" },
        { "the sum of one of two and one of two", new Comparison(X, Comparator.AtLeast, new Sum([OneOf(1m, 2m), OneOf(10m, 20m)])), "", "x: 11, 12, 21, 22; y: 1" },
        { "the product of one of two and one of two", new Comparison(X, Comparator.AtLeast, new Product([OneOf(1m, 2m), OneOf(5m, 7m)])), "", "x: 5, 7, 10, 14; y: 1" },
        { "the difference from one of two", new Comparison(X, Comparator.AtLeast, new Difference(OneOf(1m, 2m), OneOf(5m, 7m))), "", "x: -6, -5, -4, -3; y: 1" },
        { "thirty by one of two", new Comparison(X, Comparator.AtLeast, new Quotient(C(30m), OneOf(5m, 10m))), "", "x: 3, 6; y: 1" },
        { "thirty by one of two of which one is nothing", new Comparison(X, Comparator.AtLeast, new Quotient(C(30m), OneOf(0m, 10m))), "", "x: 0, 3; y: 1" },
        { "the less of two, one of two values", new Comparison(X, Comparator.AtLeast, new Least([OneOf(1m, 2m), C(5m)])), "", "x: 1, 2, 5; y: 1" },
        { "tax of one of two values", new Comparison(X, Comparator.AtLeast, new MarginalRates(OneOf(5m, 15m), [new(0m, C(0.1m)), new(10m, C(0.2m))])), "", "x: 0.5, 2; y: 1" },
        { "tax of the end of a step", new Comparison(X, Comparator.AtLeast, new MarginalRates(OneOf(-5m, 10m), [new(0m, C(0.1m)), new(10m, C(0.2m))])), "", "x: 0, 1; y: 1" },
        { "tax of three steps, of which one is free", Reaches(new MarginalRates(X, [new(0m, C(0.1m)), new(10m, C(0m)), new(20m, C(0.5m))]), 3m), "", "x: 0, 10, 20, 24, 30" },
        { "a rate that depends", Reaches(new MarginalRates(X, [new(0m, OneOf(0.1m, 0.2m))]), 3m), "", "none" },
        { "amounts that depend on another fact", Reaches(new MarginalAmounts(X, [new(5m, true, new Choice([new(Is(Y, Comparator.AtLeast, 1m), C(2m))], C(3m))), new(8m, true, C(3m))]), 5m), "", "x: 5, 8; y: 1" },
        { "amounts that are another fact", Reaches(new MarginalAmounts(X, [new(5m, true, Y), new(8m, true, C(3m))]), 5m), "", "x: 5, 8; y: 2, 5" },
        { "one of the amounts", new Comparison(X, Comparator.AtLeast, new MarginalAmounts(Y, [new(5m, true, C(2m)), new(8m, true, C(3m))])), "", "x: 0, 2, 3, 5; y: 5, 8" },
        { "amounts that are not cut", Reaches(new MarginalAmounts(X, [new(5m, true, Uncut)]), 5m), "", "none" },
        { "whole units of a fact", Reaches(new WholeUnits(X, C(4m)), 2.5m), "", "x: 0, 8, 12" },
        { "whole threes rounded up to a half", Reaches(new Rounded(X, 0.5m, Rounding.Up), 3m), "", "x: 2.25, 2.5, 2.75, 3, 3.25, 3.5, 3.75, 4" },
        { "a branch that is not cut", Reaches(new Choice([new(Is(Y, Comparator.AtLeast, 3m), Uncut)], X), 5m), "", "none" },
        { "a condition that is not cut", Reaches(new Choice([new(Is(Uncut, Comparator.AtLeast, 3m), X)], C(1m)), 5m), "", "none" },
        { "a part of a sum that is not cut", Reaches(new Sum([X, Uncut]), 5m), "", "none" },
        { "a branch that never counts", Reaches(new Choice([new(new Always(false), X), new(Is(X, Comparator.AtLeast, 2m), Y)], C(1m)), 5m), "", "x: 2; y: 5" },
        { "a branch that always counts before others", Reaches(new Choice([new(Is(X, Comparator.AtLeast, 2m), Y), new(new Always(true), X)], new Product([X, C(5m)])), 15m), "", "x: 2, 15; y: 15" },
        { "a branch told to count", Reaches(new Choice([new(Is(Y, Comparator.AtLeast, 2m), X), new(Is(Y, Comparator.AtLeast, 1m), new Sum([X, X]))], C(1m)), 20m), "y=1", "x: 10" },
        { "tiers, of which one lies beyond the bounds", Reaches(new Bands(X, [new(null, false, 5m, false, C(1m)), new(50m, true, null, false, Y)]), 2m), "", "x: 5" },
        { "tiers, their values and the remainder", Reaches(new Bands(X, [new(null, false, 5m, false, C(1m)), new(10m, true, null, false, Y)], new Sum([X, C(3m)])), 10m), "", "x: 5, 7, 10; y: 10" },
        { "tiers beside a figure told", Reaches(new Bands(Y, [new(null, false, 5m, false, X), new(5m, true, null, false, new Sum([X, X]))]), 10m), "y=7", "x: 5" },
        { "a table", Reaches(Table(X, new Sum([X, C(1m)])), 10m), "", "x: 2, 9, 10; y: 0, 1" },
        { "a table of which one row is out", Reaches(Table(X, new Sum([X, C(1m)])), 10m), "y=0", "x: 2, 9" },
        { "a table with a column that is not cut", Reaches(new DecisionTable([Is(Y, Comparator.AtLeast, 1m)], [Is(Uncut, Comparator.AtLeast, 1m)], [[X]], C(0m)), 10m), "", "none" },
        { "the reading that was chosen", Reaches(new FormulaByReading("which", [new("low", X), new("high", new Sum([X, C(2m)]))]), 9m), "", "x: 7, 9" },
        { "how many hold", Reaches(new CountTrue([Is(X, Comparator.AtLeast, 3m), Is(Y, Comparator.AtLeast, 4m)]), 2m), "", "x: 3; y: 4" },
        { "how many hold, of which one is not cut", Reaches(new CountTrue([Is(X, Comparator.AtLeast, 3m), Is(Uncut, Comparator.AtLeast, 4m)]), 2m), "", "none" },
        { "count of what holds", new Comparison(X, Comparator.AtLeast, new CountTrue([Is(Y, Comparator.AtLeast, 3m), Is(Y, Comparator.AtLeast, 4m)])), "", "x: 0, 1, 2; y: 3, 4" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void CutsOf_AFigure_AreExactly(string what, Criterion criterion, string told, string expected) => Cuts(criterion, told).ShouldBe(expected, what);

    private static string Cuts(Criterion criterion, string told) => Text(new Cutter(Ask(), Open, Told(told)).CutsOf(criterion, Home));

    private static Comparison Reaches(Formula formula, decimal target) => Is(formula, Comparator.AtLeast, target);

    // A value that depends on whether y reaches 1.
    private static Choice OneOf(decimal one, decimal other) => new([new(Is(Y, Comparator.AtLeast, 1m), C(one))], C(other));

    private static DecisionTable Table(Formula one, Formula other) =>
        new([Is(Y, Comparator.AtLeast, 1m), Is(Y, Comparator.AtLeast, 0m)], [Is(X, Comparator.AtLeast, 2m)], [[one], [other]], C(0m));

    private static ScorePart Part(string id, Formula points, string? most) => new(id, Bench.Text(id), points, most is null ? null : Bench.Q(most));
}
