using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Rules.Texts;

/// <summary>Every place in which a formula or a criterion can stand, once each, in trees that are otherwise as small as can be.</summary>
internal static class NodeShapes
{
    private static readonly Reference A = new("a");
    private static readonly Holds H = new("a");
    private static readonly CompoundQuantity Q = CompoundQuantity.Parse("5元");
    private static readonly ClauseReference Clause = new("a");
    private static readonly LocalizedText Text = new("甲", "a");

    // The name of a part of a score is not shown by keys.
    private static readonly LocalizedText Same = new("a", "a");

    /// <summary>Formulas with one formula inside.</summary>
    public static IReadOnlyList<Func<Formula, Formula>> FormulaInFormula { get; } =
    [
        f => new Sum([f]), f => new Sum([f, A]), f => new Sum([A, f]), f => new Sum([A, A, f]), f => new Product([f]), f => new Product([f, A]), f => new Product([A, f]),
        f => new Difference(f, A), f => new Difference(A, f), f => new Quotient(f, A), f => new Quotient(A, f), f => new Least([f]), f => new Least([f, A]), f => new Least([A, f]), f => new Greatest([f, A]),
        f => new Absolute(f), f => new WholeUnits(f, A), f => new WholeUnits(A, f), f => new Rounded(f, Q, Rounding.HalfUp), f => new Rounded(f, Q, Rounding.Down), f => new NotedFormula(f, Clause),
        f => new FormulaByReading("a", [new("a", f)]), f => new FormulaByReading("a", [new("a", A), new("a", f)]),
        f => new Bands(f, []), f => new Bands(A, [new(Q, true, Q, true, f)]), f => new Bands(A, [new(Q, true, null, false, f), new(null, false, null, false, A)]), f => new Bands(A, [], f),
        f => new MarginalRates(f, []), f => new MarginalRates(A, [new(Q, f)]), f => new MarginalAmounts(f, []), f => new MarginalAmounts(A, [new(Q, true, f)]), f => new MarginalAmounts(A, [new(Q, false, f)]),
        f => new FirstAbove(f, []), f => new FirstAbove(A, [new(Q, true, f)]), f => new FirstAbove(A, [new(Q, false, f)]), f => new FirstAbove(A, [], f), f => new FirstAbove(f, [], A, LaterCrossing.Full), f => new FirstAbove(A, [], f, LaterCrossing.Difference),
        f => new Choice([], f), f => new Choice([new(H, f)], A), f => new Choice([new(H, A)], f),
        f => new DecisionTable([], [], [[f]], A), f => new DecisionTable([], [], [[f, A]], A), f => new DecisionTable([], [], [[f], [A]], A), f => new DecisionTable([], [], [[], [f]], A), f => new DecisionTable([], [], [], f),
        f => new Lookup(f, []), f => new Lookup(A, [new([CodePattern.Of("a")], f)]), f => new Lookup(A, [new([], f)]), f => new Lookup(A, [], f),
        f => new Score([new("a", Same, f)]), f => new Score([new("a", Same, f, Q)]), f => new Score([new("a", Same, A), new("a", Same, f)]),
        f => new Shift(f, PeriodKind.Year, -1), f => new Shift(f, PeriodKind.Year, -3), f => new Shift(f, PeriodKind.Month, 0), f => new Growth(f, PeriodKind.Year), f => new Growth(f, PeriodKind.Year, 3), f => new CompoundGrowth(f, 3),
        f => new Window(WindowAggregate.SumOver, f, PeriodKind.Year, 3), f => new Window(WindowAggregate.SumOver, f, PeriodKind.Year, 1), f => new Window(WindowAggregate.SumOver, f, PeriodKind.Year, 3, -1),
        f => new Window(WindowAggregate.SumOver, f, PeriodKind.Year, 3, -3), f => new Window(WindowAggregate.SumOver, A, PeriodKind.Year, 3, 0, f), f => new Window(WindowAggregate.SumOver, f, PeriodKind.Year, 3, -1, A),
        f => new DatePlus(f, A), f => new DatePlus(A, f), f => new TimeBetween(TimeStep.WholeYears, f, A), f => new TimeBetween(TimeStep.WholeYears, A, f), f => new TimeBetween(TimeStep.Days, f, A), f => new TimeBetween(TimeStep.Days, A, f),
        f => new Interest(f, A, A), f => new Interest(A, f, A), f => new Interest(A, A, f), f => new Interest(A, A, f, DayCount.Days360),
        f => new ItemTotal(ItemAggregate.ItemSum, "a", f), f => new ItemTotal(ItemAggregate.ItemCount, "a", f), f => new ItemTotal(ItemAggregate.ItemSum, "a", null, null, null, f), f => new ItemTotal(ItemAggregate.ItemSum, "a", A, null, 3, f),
    ];

    /// <summary>Formulas with one criterion inside.</summary>
    public static IReadOnlyList<Func<Criterion, Formula>> CriterionInFormula { get; } =
    [
        c => new CountTrue([c]), c => new CountTrue([c, H]), c => new CountTrue([H, c]), c => new Choice([new(c, A)], A), c => new Choice([new(H, A), new(c, A)], A),
        c => new DecisionTable([c], [], [], A), c => new DecisionTable([], [c], [], A), c => new DecisionTable([H, c], [], [], A), c => new ItemTotal(ItemAggregate.ItemSum, "a", A, c), c => new ItemTotal(ItemAggregate.ItemSum, "a", null, c),
    ];

    /// <summary>Criteria with one formula inside.</summary>
    public static IReadOnlyList<Func<Formula, Criterion>> FormulaInCriterion { get; } =
    [
        .. Enum.GetValues<Comparator>().SelectMany(k => (Func<Formula, Criterion>[])[f => new Comparison(f, k, A), f => new Comparison(A, k, f), f => new Comparison(A, k, A, f), f => new Comparison(A, k, f, A), f => new Comparison(f, k, A, A)]),
        f => new Nearness(f, A), f => new Nearness(A, f), f => new Nearness(A, f, Tolerance.Within(Ratio.FromPercent(5m))), f => new InCodes(f, []), f => new InCodes(f, [CodePattern.Of("a"), CodePattern.Of("b")]),
        f => new Within(f, null, null), f => new Within(f, A, null), f => new Within(A, f, null), f => new Within(A, null, f), f => new Within(A, f, A), f => new Within(A, A, f),
        f => new Held("a", f), f => new HeldThroughout("a", f, A), f => new HeldThroughout("a", A, f), f => new EverHeld("a", f), f => new EverHeld("a", null, f), f => new EverHeld("a", f, A), f => new EverHeld("a", A, f),
        f => new ScorePasses(f, Comparator.AtLeast, A, []), f => new ScorePasses(A, Comparator.AtLeast, f, []), f => new ScorePasses(A, Comparator.AtLeast, f, [new("a", Comparator.MoreThan, Q)], H),
    ];

    /// <summary>Criteria with one criterion inside.</summary>
    public static IReadOnlyList<Func<Criterion, Criterion>> CriterionInCriterion { get; } =
    [
        c => new AllOf([c]), c => new AllOf([c, H]), c => new AllOf([H, c]), c => new AllOf([H, c, H]), c => new AnyOf([c]), c => new AnyOf([c, H]), c => new AnyOf([H, c]), c => new AtLeastOf(1, [c]), c => new AtLeastOf(1, [c, H]), c => new AtLeastOf(1, [H, c]),
        c => new Negation(c), c => new ItemTest(ItemQuantifier.SomeItem, "a", c), c => new ItemTest(ItemQuantifier.EveryItem, "a", c), c => new NotedCriterion(c, Clause),
        c => new CriterionByReading("a", [new("a", c)]), c => new CriterionByReading("a", [new("a", H), new("a", c)]), c => new ScorePasses(A, Comparator.AtLeast, A, [], c),
    ];

    public static IReadOnlyList<Formula> SmallFormulas { get; } =
    [
        A, new Constant(Q), new CodeConstant("a"), new Sum([]), new Product([]), new Choice([], A), new Score([]), new CountTrue([]), new Silent(Text), new PeriodDay(PeriodEnd.LastDay, PeriodKind.Year, -3), new LabelDay(LabelEdge.LabelEnd, "a"),
        new ItemTotal(ItemAggregate.ItemSum, "a"), new ItemTotal(ItemAggregate.ItemCount, "a"), new FormulaByReading("a", []), new DatePlus(A, new Constant(CompoundQuantity.Parse("-3年"))), new DatePlus(A, new Constant(CompoundQuantity.Parse("3年"))),
    ];

    public static IReadOnlyList<Criterion> SmallCriteria { get; } =
    [
        H, new AllOf([]), new AnyOf([]), new AtLeastOf(1, []), new Always(true), new Held("a"), new EverHeld("a"), new HasCodes(CodeMatch.HasAny, "a", ["a"]), new HasCodes(CodeMatch.HasAll, "a", []), new Opaque("a", []), new Opaque("a", ["a"]), new SilentCriterion(Text),
        new CriterionByReading("a", []),
    ];

    public static IEnumerable<Formula> Around(IEnumerable<Formula> formulas, IEnumerable<Criterion> criteria) =>
        [.. formulas.SelectMany(f => FormulaInFormula.Select(s => s(f))), .. criteria.SelectMany(c => CriterionInFormula.Select(s => s(c)))];

    public static IEnumerable<Criterion> About(IEnumerable<Formula> formulas, IEnumerable<Criterion> criteria) =>
        [.. formulas.SelectMany(f => FormulaInCriterion.Select(s => s(f))), .. criteria.SelectMany(c => CriterionInCriterion.Select(s => s(c)))];
}
