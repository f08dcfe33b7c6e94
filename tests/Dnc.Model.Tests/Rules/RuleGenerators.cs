using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Quantities;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dnc.Model.Tests.Rules;

/// <summary>Random trees of every kind of node; their types need not fit together.</summary>
public static partial class RuleGenerators
{
    private const int MaxDepth = 4;

    public static Gen<string> Name { get; } = Gen.Elements("revenue", "staff", "rd-intensity", "a.b", "other:thing", "asOf", "x_1", "atLeast", "unknown", "CNY");

    public static Gen<LocalizedText> Text { get; } = from zh in Gen.Elements("营业收入", "研发 \"费用\"", "甲\\乙") from en in Gen.Elements("revenue", "R&D <cost>", "§") select new LocalizedText(zh, en);

    public static Gen<ClauseReference> Clause { get; } =
        from document in Gen.Elements("law-1", "law-2", "第 3 号")
        from section in Gen.Elements<string?>(null, "2", "二（一）", "3.1", "4(b")
        from paragraph in Gen.Elements<string?>(null, "1", "a) (b")
        from sentence in Gen.Elements<int?>(null, 1, 12)
        select new ClauseReference(document, section, paragraph, sentence);

    public static Gen<CompoundQuantity> Figure { get; } =
        from value in QuantityGenerators.Figure
        from unit in QuantityGenerators.AnyUnit
        from per in Gen.Elements<ValueList<Unit>>([], [], [Units.Get("平方米")], [Units.Get("平方米"), Units.Get("个月")])
        from plain in Gen.Choose(0, 3)
        select plain == 0 ? value : new CompoundQuantity(new Quantity(value, unit), per);

    public static Gen<LocalDate> Day { get; } = from days in Gen.Choose(-700_000, 700_000) select new LocalDate(2000, 1, 1).PlusDays(days);

    public static Gen<string> Code { get; } = Gen.Elements("06", "large", "iso-9001", "C38", "2024-01-01", "true");

    public static Gen<Formula> Formula { get; } = Gen.Sized(size => FormulaOf(Math.Min(MaxDepth, size / 10)));

    public static Gen<Criterion> Criterion { get; } = Gen.Sized(size => CriterionOf(Math.Min(MaxDepth, size / 10)));

    public static Arbitrary<Formula> FormulaArbitrary() => Formula.ToArbitrary();

    public static Arbitrary<Criterion> CriterionArbitrary() => Criterion.ToArbitrary();

    /// <summary>Formulas that have at most so many levels of nodes below them.</summary>
    public static Gen<Formula> FormulaOf(int depth) => depth <= 0 ? Gen.OneOf(Leaves) : Gen.OneOf([.. Leaves, .. Inner(FormulaOf(depth - 1), CriterionOf(depth - 1))]);

    /// <summary>Criteria that have at most so many levels of nodes below them.</summary>
    public static Gen<Criterion> CriterionOf(int depth) => depth <= 0 ? Gen.OneOf(Bare) : Gen.OneOf([.. Bare, .. Compound(FormulaOf(depth - 1), CriterionOf(depth - 1))]);

    /// <summary>A list of a few.</summary>
    public static Gen<ValueList<T>> Few<T>(Gen<T> item, int least = 0) => from count in Gen.Choose(least, 3) from items in item.ArrayOf(count) select items.ToValueList();

    /// <summary>The value or null.</summary>
    public static Gen<T?> Maybe<T>(Gen<T> item)
        where T : class => Gen.OneOf(item.Select(v => (T?)v), Gen.Constant<T?>(null));

    private static IEnumerable<Gen<Formula>> Leaves =>
    [
        Figure.Select(f => (Formula)new Constant(f)),
        Day.Select(d => (Formula)new DateConstant(d)),
        Name.Select(n => (Formula)new Reference(n)),
        Code.Select(c => (Formula)new CodeConstant(c)),
        Text.Select(t => (Formula)new Silent(t)),
        from edge in Any<LabelEdge>() from label in Name select (Formula)new LabelDay(edge, label),
        from end in Any<PeriodEnd>() from unit in Any<PeriodKind>() from periods in Gen.Choose(-3, 3) select (Formula)new PeriodDay(end, unit, periods),
    ];

    private static IEnumerable<Gen<Formula>> Inner(Gen<Formula> f, Gen<Criterion> c) =>
    [
        from of in f from clause in Maybe(Clause) from name in Maybe(Text) select (Formula)new NotedFormula(of, clause, name),
        Few(f).Select(of => (Formula)new Sum(of)),
        Few(f).Select(of => (Formula)new Product(of)),
        Few(f).Select(of => (Formula)new Least(of)),
        Few(f).Select(of => (Formula)new Greatest(of)),
        f.Select(of => (Formula)new Absolute(of)),
        from a in f from b in f select (Formula)new Difference(a, b),
        from a in f from b in f select (Formula)new Quotient(a, b),
        from a in f from b in f select (Formula)new WholeUnits(a, b),
        from of in f from to in Figure from rule in Any<Rounding>() select (Formula)new Rounded(of, to, rule),
        from a in f from b in f from d in f from count in Any<DayCount>() select (Formula)new Interest(a, b, d, count),
        from a in f from b in f select (Formula)new DatePlus(a, b),
        from step in Any<TimeStep>() from a in f from b in f select (Formula)new TimeBetween(step, a, b),
        from of in f from unit in Any<PeriodKind>() from periods in Gen.Choose(-3, 3) select (Formula)new Shift(of, unit, periods),
        from of in f from unit in Any<PeriodKind>() from periods in Gen.Choose(0, 3) select (Formula)new Growth(of, unit, periods),
        from of in f from years in Gen.Choose(0, 5) select (Formula)new CompoundGrowth(of, years),
        from aggregate in Any<WindowAggregate>() from of in f from unit in Any<PeriodKind>() from count in Gen.Choose(0, 5) from ending in Gen.Choose(-1, 1) from since in Maybe(f)
        select (Formula)new Window(aggregate, of, unit, count, ending, since),
        from aggregate in Any<ItemAggregate>() from items in Name from of in Maybe(f) from filter in Maybe(c) from top in Gen.Elements<int?>(null, 0, 3) from rank in Maybe(f)
        select (Formula)new ItemTotal(aggregate, items, of, filter, top, rank),
        from of in f from tiers in Few(Tier(f)) from otherwise in Maybe(f) select (Formula)new Bands(of, tiers, otherwise),
        from of in f from steps in Few(from figure in Figure from rate in f select new RateStep(figure, rate)) select (Formula)new MarginalRates(of, steps),
        from of in f from steps in Few(from figure in Figure from included in Any() from amount in f select new AmountStep(figure, included, amount))
        select (Formula)new MarginalAmounts(of, steps),
        from of in f from steps in Few(from figure in Figure from included in Any() from amount in f select new AmountStep(figure, included, amount)) from since in Maybe(f)
        from later in Gen.Elements<LaterCrossing?>(null, LaterCrossing.Full, LaterCrossing.Difference)
        select (Formula)new FirstAbove(of, steps, since, later),
        from branches in Few(from condition in c from then in f select new Branch(condition, then)) from otherwise in f select (Formula)new Choice(branches, otherwise),
        from rows in Few(c) from columns in Few(c) from cells in Few(Few(f)) from otherwise in f select (Formula)new DecisionTable(rows, columns, cells, otherwise),
        from of in f from entries in Few(from codes in Few(Pattern) from value in f select new LookupEntry(codes, value)) from otherwise in Maybe(f)
        select (Formula)new Lookup(of, entries, otherwise),
        Few(from id in Name from name in Text from points in f from most in Figure from has in Any() select new ScorePart(id, name, points, has ? most : null)).Select(p => (Formula)new Score(p)),
        Few(c).Select(of => (Formula)new CountTrue(of)),
        from question in Name from a in f from b in f select (Formula)new FormulaByReading(question, [new("one", a), new("o.two", b)]),
    ];

    private static IEnumerable<Gen<Criterion>> Bare =>
    [
        Any().Select(v => (Criterion)new Always(v)),
        Name.Select(n => (Criterion)new Holds(n)),
        Text.Select(t => (Criterion)new SilentCriterion(t)),
        from match in Any<CodeMatch>() from fact in Name from codes in Few(Code) select (Criterion)new HasCodes(match, fact, codes),
        from name in Name from reads in Few(Name) select (Criterion)new Opaque(name, reads),
        Name.Select(l => (Criterion)new Held(l)),
    ];

    private static IEnumerable<Gen<Criterion>> Compound(Gen<Formula> f, Gen<Criterion> c) =>
    [
        from of in c from clause in Maybe(Clause) from name in Maybe(Text) select (Criterion)new NotedCriterion(of, clause, name),
        Few(c).Select(of => (Criterion)new AllOf(of)),
        Few(c).Select(of => (Criterion)new AnyOf(of)),
        c.Select(of => (Criterion)new Negation(of)),
        from count in Gen.Choose(0, 3) from of in Few(c) select (Criterion)new AtLeastOf(count, of),
        from a in f from comparator in Ordering from b in f select (Criterion)new Comparison(a, comparator, b),
        from a in f from low in f from high in f select (Criterion)new Comparison(a, Comparator.Between, low, high),
        from of in f from figure in f from tolerance in Maybe(Width) select (Criterion)new Nearness(of, figure, tolerance),
        from of in f from codes in Few(Pattern) select (Criterion)new InCodes(of, codes),
        from of in f from start in Maybe(f) from end in Maybe(f) select (Criterion)new Within(of, start, end),
        from score in f from comparator in Ordering from mark in f from minimums in Few(Minimum) from direct in Maybe(c)
        select (Criterion)new ScorePasses(score, comparator, mark, minimums, direct),
        from label in Name from at in Maybe(f) select (Criterion)new Held(label, at),
        from label in Name from start in f from end in f select (Criterion)new HeldThroughout(label, start, end),
        from label in Name from start in Maybe(f) from end in Maybe(f) select (Criterion)new EverHeld(label, start, end),
        from quantifier in Any<ItemQuantifier>() from items in Name from filter in c select (Criterion)new ItemTest(quantifier, items, filter),
        from question in Name from a in c from b in c select (Criterion)new CriterionByReading(question, [new("one", a), new("o.two", b)]),
    ];

    private static Gen<Comparator> Ordering { get; } = Gen.Elements(Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan, Comparator.Exactly);

    private static Gen<CodePattern> Pattern { get; } = Gen.OneOf(Gen.Elements("06", "large", "iso-9001").Select(CodePattern.Of), Gen.Constant(CodePattern.Range("06", "46")));

    private static Gen<Tolerance> Width { get; } =
        from width in Gen.Elements(Tolerance.Within(Ratio.FromPercent(10m)), Tolerance.Within(new Quantity(0.5m, Units.PercentagePoint)), Tolerance.Within(Quantity.Parse("5人")))
        from setter in Maybe(Text)
        select setter is null ? width : width.Assume(setter);

    private static Gen<PartMinimum> Minimum { get; } = from part in Name from comparator in Ordering from points in Figure select new PartMinimum(part, comparator, points);

    private static Gen<Band> Tier(Gen<Formula> f) =>
        from ends in Gen.Choose(0, 3)
        from low in Figure
        from high in Figure
        from lowIncluded in Any()
        from highIncluded in Any()
        from value in f
        let hasLow = (ends & 1) != 0
        let hasHigh = (ends & 2) != 0
        select new Band(hasLow ? low : null, hasLow && lowIncluded, hasHigh ? high : null, hasHigh && highIncluded, value);

    private static Gen<bool> Any() => Gen.Elements(true, false);

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}
