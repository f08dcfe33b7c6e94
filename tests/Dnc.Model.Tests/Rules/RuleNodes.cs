using System.Collections.Concurrent;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dnc.Model.Tests.Rules;

/// <summary>Random nodes of every kind and of the right type, over the facts of <see cref="RuleWorld"/>.</summary>
/// <param name="definitions">Whether they name definitions.</param>
/// <param name="readings">Whether they differ by the readings of questions.</param>
/// <param name="inItem">Whether they stand within an item.</param>
internal sealed class RuleNodes(bool definitions, bool readings, bool inItem = false)
{
    public static readonly string[] Amounts = ["0元", "1元", "100万元", "500万元", "2000万元", "1亿元"];
    public static readonly string[] Heads = ["0人", "1人", "10人", "100人", "300人"];
    public static readonly string[] Shares = ["0%", "5%", "10%", "50%", "100%"];
    public static readonly decimal[] Points = [0m, 1m, 2m, 10m, 60m];
    public static readonly string[] Days = ["2012-02-29", "2021-12-31", "2023-12-31", "2024-01-01", "2024-06-30", "2024-12-31"];
    public static readonly string[] Industries = ["38", "3812", "65", "06", "A"];

    private static readonly Comparator[] Comparators = [Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan, Comparator.Exactly];
    private static readonly LocalizedText Text = new("说明", "remark");
    private readonly ConcurrentDictionary<(string, int), object> _made = [];

    public Gen<Criterion> Criterion(int depth) => Made("criterion", depth, () => depth == 0 ? Leaf() : Gen.Frequency((4, Leaf()), (3, Tests(depth - 1)), (4, Junctions(depth - 1))));

    public Gen<Formula> Money(int depth) => Made("money", depth, () => Any(
        depth,
        [Figures(Amounts), Names(["revenue", "revenue", "rd", "profit", "capital", "grant", "threshold", "city-average", .. inItem ? ["principal", "principal"] : Array.Empty<string>(), .. Defined("spent")])],
        d =>
        [
            from of in Money(d) from unit in Gen.Elements(PeriodKind.Year, PeriodKind.Quarter) from steps in Gen.Choose(-2, -1) select (Formula)new Shift(Moving(of, unit), unit, steps),
            Several(Money(d), f => new Sum(f)),
            from a in Money(d) from b in Money(d) select (Formula)new Difference(a, b),
            from a in Money(d) from b in Ratio(d) select (Formula)new Product([a, b]),
            from a in Number(d) from b in Money(d) select (Formula)new Product([a, b]),
            from a in Money(d) from b in Number(d) select (Formula)new Quotient(a, b),
            Several(Money(d), f => new Least(f)),
            Several(Money(d), f => new Greatest(f)),
            Money(d).Select(f => (Formula)new Absolute(f)),
            Windows(d),
            from of in Money(d) from to in Gen.Elements("1元", "0.01元", "100万元") from rule in Gen.Elements(Enum.GetValues<Rounding>()) select (Formula)new Rounded(of, Q(to), rule),
            BandsOf(Ratio(d), Q("5%"), Q("10%"), Money(d)),
            from of in Money(d) from rate in Ratio(d) select (Formula)new MarginalRates(of, [new(Q("0元"), new Constant(Q("1%"))), new(Q("500万元"), rate)]),
            from of in Money(d) from amount in Money(d) from included in Bool select (Formula)new MarginalAmounts(of, [new(Q("100万元"), included, amount), new(Q("1亿元"), true, new Constant(Q("1元")))]),
            Firsts(d),
            Choices(Money(d), d),
            from row in Criterion(d) from column in Criterion(d) from a in Money(d) from b in Money(d) select (Formula)new DecisionTable([row], [column, new Always(true)], [[a, b]], a),
            from of in Code(d) from a in Money(d) from b in Money(d) from open in Bool
            select (Formula)(HasGrades(of)
                ? new Lookup(of, [new([CodePattern.Of("good")], a), new([CodePattern.Of("bad")], b)], open ? null : a)
                : new Lookup(of, [new([CodePattern.Of("38"), CodePattern.Of("good")], a), new([CodePattern.Parse("06-46")], b)], open ? null : a)),
            from a in Money(d) from rate in Ratio(d) from time in Time(d) select (Formula)new Interest(a, rate, time),
            .. inItem ? [] : new[] { Totals(d, [ItemAggregate.ItemSum, ItemAggregate.ItemMax, ItemAggregate.ItemMin, ItemAggregate.ItemMean]) },
            .. Read(Money(d)),
            Money(d).Select(f => (Formula)new NotedFormula(f, new ClauseReference("d", "2"))),
        ]));

    public Gen<Formula> Ratio(int depth) => Made("ratio", depth, () => Any(
        depth,
        [Figures(Shares), Names(["rate", "limit", .. Defined("intensity")])],
        d =>
        [
            from a in Money(d) from b in Money(d) select (Formula)new Quotient(a, b),
            Money(d).Select(f => (Formula)new Growth(Moving(f, PeriodKind.Year), PeriodKind.Year)),
            from of in Money(0) from to in Gen.Elements("1%", "0.1%") from rule in Gen.Elements(Enum.GetValues<Rounding>()) select (Formula)new Rounded(new CompoundGrowth(Moving(of, PeriodKind.Year), 2), Q(to), rule),
            from a in Ratio(d) from b in Ratio(d) select (Formula)new Difference(a, b),
            Choices(Ratio(d), d),
        ]));

    public Gen<Formula> Count(int depth) => Made("count", depth, () => Any(
        depth,
        [Figures(Heads), Names(["staff", "researchers"])],
        d => [Several(Count(d), f => new Sum(f)), from a in Count(d) from b in Ratio(d) select (Formula)new Product([a, b]), Count(d).Select(f => (Formula)new Shift(new Sum([f, new Reference("staff")]), PeriodKind.Year, -1))]));

    public Gen<Formula> Number(int depth) => Made("number", depth, () => Any(
        depth,
        [Gen.Elements(Points).Select(p => (Formula)new Constant(p)), Names(["mark", .. Defined("points")])],
        d =>
        [
            Criterion(d).ListOf(2).Select(c => (Formula)new CountTrue(c.ToValueList())),
            Score(d),
            from of in Money(d) from unit in Gen.Elements("1元", "100万元") select (Formula)new WholeUnits(of, new Constant(Q(unit))),
            from a in Number(d) from b in Number(d) select (Formula)new Difference(a, b),
            BandsOf(Count(d), Q("10人"), Q("100人"), Number(d)),
            .. inItem ? [] : new[] { Totals(d, [ItemAggregate.ItemCount]) },
        ]));

    public Gen<Formula> Date(int depth) => Made("date", depth, () => Any(
        depth,
        [Gen.Elements(Days).Select(d => (Formula)new DateConstant(Day(d))), Names(["foundedOn", "asOf"])],
        d =>
        [
            from date in Date(d) from time in Gen.Elements("3年", "6个月", "30天", "-1年") select (Formula)new DatePlus(date, new Constant(Q(time))),
            from date in Date(d) from time in Time(d) select (Formula)new DatePlus(date, time),
            from end in Gen.Elements(Enum.GetValues<PeriodEnd>()) from unit in Gen.Elements(Enum.GetValues<PeriodKind>()) from steps in Gen.Choose(-1, 0) select (Formula)new PeriodDay(end, unit, steps),
            Gen.Elements(Enum.GetValues<LabelEdge>()).Select(e => (Formula)new LabelDay(e, "high-tech")),
        ]));

    public Gen<Formula> Code(int depth) => Made("code", depth, () => Any(
        depth,
        [Names(["industry", "grade", .. inItem ? ["bank"] : Array.Empty<string>()])],
        d => [from when in Criterion(d) from first in Gen.Elements("good", "bad") select (Formula)new Choice([new(when, new CodeConstant(first))], new CodeConstant(first == "good" ? "bad" : "good"))]));

    /// <summary>A formula of any type, with the measure that its value has.</summary>
    public Gen<Formula> Formula(int depth) => Gen.OneOf(Money(depth), Ratio(depth), Count(depth), Number(depth), Date(depth), Time(depth), Code(depth));

    private static Gen<bool> Bool => Gen.Elements(true, false);

    private static CompoundQuantity Q(string text) => CompoundQuantity.Parse(text);

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Gen<Formula> Figures(string[] texts) => Gen.Elements(texts).Select(t => (Formula)new Constant(Q(t)));

    private static Gen<Formula> Names(string[] keys) => Gen.Elements(keys).Select(k => (Formula)new Reference(k));

    private static Gen<Formula> Several(Gen<Formula> of, Func<ValueList<Formula>, Formula> joined) => from count in Gen.Choose(1, 3) from parts in of.ListOf(count) select joined(parts.ToValueList());

    private static Gen<Formula> BandsOf(Gen<Formula> of, CompoundQuantity low, CompoundQuantity high, Gen<Formula> value) =>
        from figure in of
        from a in value
        from b in value
        from lowIncluded in Bool
        from gap in Bool
        from other in Bool
        select (Formula)new Bands(figure, [new(null, false, low, !lowIncluded, a), new(gap ? high : low, lowIncluded, null, false, b)], other ? a : null);

    private Gen<Formula> Time(int depth) => Made("time", depth, () => Any(
        depth,
        [Figures(["3年", "6个月", "12个月"])],
        d => [from step in Gen.Elements(TimeStep.WholeYears, TimeStep.WholeMonths) from a in Date(d) from b in Date(d) select (Formula)new TimeBetween(step, a, b)]));

    private Gen<Formula> Windows(int d) =>
        from aggregate in Gen.Elements(Enum.GetValues<WindowAggregate>())
        from of in Money(d)
        from count in Gen.Choose(1, 3)
        from ending in Gen.Choose(-1, 0)
        from since in Gen.Frequency((2, Gen.Constant<Formula?>(null)), (1, Date(0).Select(f => (Formula?)f)))
        select (Formula)new Window(aggregate, Moving(of, PeriodKind.Year), PeriodKind.Year, count, ending, since);

    // Over few facts: every year of the calendar is looked at.
    private Gen<Formula> Firsts(int d) =>
        from series in Gen.Elements("revenue", "rd", "profit", "grant")
        from other in Gen.Frequency((3, Gen.Constant<Formula?>(null)), (1, Money(0).Select(f => (Formula?)f)))
        from amount in Money(d)
        from included in Bool
        from since in Gen.Frequency((2, Gen.Constant<Formula?>(null)), (1, Date(0).Select(f => (Formula?)f)))
        from later in Gen.Elements<LaterCrossing?>(null, LaterCrossing.Full, LaterCrossing.Difference)
        let of = other is null ? (Formula)new Reference(series) : new Sum([new Reference(series), other])
        select (Formula)new FirstAbove(of, [new(Q("1元"), included, amount), new(Q("500万元"), !included, new Constant(Q("100万元"))), new(Q("1亿元"), included, new Constant(Q("500万元")))], since, later);

    private Gen<Formula> Choices(Gen<Formula> value, int d) => from when in Criterion(d) from a in value from b in value select (Formula)new Choice([new(when, a)], b);

    private Gen<Formula> Score(int d) =>
        from a in Number(d)
        from b in Number(d)
        from most in Gen.Elements<CompoundQuantity?>(null, 10m)
        select (Formula)new Score([new("a", Text, a, most), new("b", Text, b)]);

    private Gen<Formula> Totals(int d, ItemAggregate[] aggregates)
    {
        var within = new RuleNodes(definitions: false, readings: false, inItem: true);
        return from aggregate in Gen.Elements(aggregates)
               from of in within.Money(Math.Min(d, 1))
               from only in Optional(within.Criterion(0))
               from top in Gen.Elements<int?>(null, null, 1, 2)
               from rank in Optional(within.Money(0))
               select (Formula)new ItemTotal(aggregate, "loans", aggregate == ItemAggregate.ItemCount ? null : of, only, aggregate == ItemAggregate.ItemCount ? null : top, aggregate == ItemAggregate.ItemCount || top is null ? null : rank);
    }

    private static Gen<T?> Optional<T>(Gen<T> of)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, of.Select(v => (T?)v)));

    private Gen<Criterion> Leaf() => Gen.OneOf(
        Comparison(0),
        Gen.Elements<string>(["blacklisted", "audited", "pilot-city", .. inItem ? ["overdue", "overdue"] : Array.Empty<string>(), .. Defined("eligible")]).Select(k => (Criterion)new Holds(k)),
        from codes in Gen.Elements("38", "06-46", "65", "good").ListOf(2) select (Criterion)new InCodes(new Reference("industry"), codes.Select(CodePattern.Parse).ToValueList()),
        from codes in Gen.Elements("good", "bad").ListOf(2) select (Criterion)new InCodes(new Reference("grade"), codes.Select(CodePattern.Parse).ToValueList()),
        from code in Gen.Elements("good", "bad") select (Criterion)new Comparison(new Reference("grade"), Comparator.Exactly, new CodeConstant(code)),
        from match in Gen.Elements(Enum.GetValues<CodeMatch>()) from codes in Gen.Elements("iso9001", "iso14001", "gap").ListOf(2) select (Criterion)new HasCodes(match, "certificates", codes.ToValueList()),
        from at in Optional(Date(0)) select (Criterion)new Held("high-tech", at),
        Bool.Select(b => (Criterion)new Always(b)),
        Gen.Constant<Criterion>(new SilentCriterion(Text)));

    private Gen<Criterion> Comparison(int d) =>
        from pair in Gen.OneOf(
            Pair(Money(d), Gen.OneOf(Figures(Amounts), Money(d))), Pair(Gen.Frequency((4, Ratio(d)), (1, CompoundGrowth(d))), Figures(Shares)), Pair(Count(d), Figures(Heads)), Pair(Number(d), Number(0)), Pair(Date(d), Date(0)), Pair(Time(d), Figures(["0年", "3年", "6个月"])))
        from comparator in Gen.Elements(Comparators)
        select (Criterion)new Comparison(pair.Item1, comparator, pair.Item2);

    private Gen<Formula> CompoundGrowth(int d) => from of in Money(d) from years in Gen.Choose(1, 3) select (Formula)new CompoundGrowth(Moving(of, PeriodKind.Year), years);

    // Rules whose windows hold nothing that changes with the period do not compile.
    private static Formula Moving(Formula of, PeriodKind unit)
    {
        string[] moving = unit == PeriodKind.Year ? ["revenue", "rd", "profit", "grant", "city-average", "staff"] : ["grant", "staff"];
        return Below(of).Any(n => n is Reference r && moving.Contains(r.Key)) ? of : new Sum([of, new Reference(moving[0])]);
    }

    private static IEnumerable<RuleNode> Below(RuleNode node) => node.Parts.SelectMany(p => Below(p.Node)).Prepend(node);

    // Whether a code is good or bad and no other.
    private static bool HasGrades(Formula code) => code is Choice or Reference { Key: "grade" };

    private static Gen<(Formula, Formula)> Pair(Gen<Formula> left, Gen<Formula> right) => from a in left from b in right select (a, b);

    private Gen<Criterion> Tests(int d) => Gen.OneOf(
        [
            Comparison(d),
            Comparison(d),
            from of in Money(d) select (Criterion)new Comparison(of, Comparator.Between, new Constant(Q("100万元")), new Constant(Q("2000万元"))),
            from of in Count(d) from figure in Count(0) from tolerance in Gen.Elements<Tolerance?>(null, Tolerance.Within(Dnc.Model.Quantities.Ratio.FromPercent(10m))) select (Criterion)new Nearness(of, figure, tolerance),
            from of in Code(d) select (Criterion)new InCodes(of, HasGrades(of) ? [CodePattern.Of("good")] : [CodePattern.Of("good"), CodePattern.Parse("06-46")]),
            from of in Date(d) from low in Optional(Date(0)) from high in Optional(Date(0)) select (Criterion)new Within(of, low ?? (high is null ? of : null), high),
            from a in Date(d) from b in Date(0) select (Criterion)new HeldThroughout("high-tech", a, b),
            from a in Optional(Date(d)) from b in Optional(Date(0)) select (Criterion)new EverHeld("high-tech", a, b),
            from score in Score(d) from mark in Number(0) from direct in Optional(Criterion(0)) select (Criterion)new ScorePasses(score, Comparator.AtLeast, mark, [new("a", Comparator.MoreThan, 1m)], direct),
            Gen.Constant<Criterion>(new Opaque("visit", ["staff"])),
            .. inItem ? [] : new[] { from quantifier in Gen.Elements(Enum.GetValues<ItemQuantifier>()) from c in new RuleNodes(false, false, inItem: true).Criterion(Math.Min(d, 1)) select (Criterion)new ItemTest(quantifier, "loans", c) },
            .. readings ? new[] { from question in Gen.Elements("open", "chosen") from a in Criterion(d) from b in Criterion(d) select (Criterion)new CriterionByReading(question, [new("x", a), new("y", b)]) } : [],
        ]);

    private Gen<Criterion> Junctions(int d) => Gen.OneOf(
        from of in Criteria(d) select (Criterion)new AllOf(of),
        from of in Criteria(d) select (Criterion)new AnyOf(of),
        from of in Criteria(d) from count in Gen.Choose(1, of.Count) select (Criterion)new AtLeastOf(count, of),
        Criterion(d).Select(c => (Criterion)new Negation(c)),
        Criterion(d).Select(c => (Criterion)new NotedCriterion(c, new ClauseReference("d", "1"))));

    private Gen<ValueList<Criterion>> Criteria(int d) => from count in Gen.Choose(1, 4) from of in Criterion(d).ListOf(count) select of.ToValueList();

    private IEnumerable<Gen<Formula>> Read(Gen<Formula> of) =>
        readings ? [from question in Gen.Elements("open", "chosen") from a in of from b in of select (Formula)new FormulaByReading(question, [new("x", a), new("y", b)])] : [];

    private string[] Defined(string name) => definitions ? [name] : [];

    private static Gen<Formula> Any(int depth, Gen<Formula>[] leaves, Func<int, IEnumerable<Gen<Formula>>> nodes) =>
        depth == 0 ? Gen.Frequency((30, Gen.OneOf(leaves)), (1, Gen.Constant<Formula>(new Silent(Text)))) : Gen.Frequency((1, Gen.OneOf(leaves)), (3, Gen.OneOf(nodes(depth - 1))));

    private Gen<T> Made<T>(string type, int depth, Func<Gen<T>> make) => (Gen<T>)_made.GetOrAdd((type, depth), _ => make());
}
