using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Rules.Texts;

/// <summary>Every kind of node, as policies have them.</summary>
internal static class TextSamples
{
    private static readonly Reference Revenue = new("revenue");
    private static readonly Reference Rd = new("rd");
    private static readonly Reference Founded = new("foundedOn");
    private static readonly Reference AsOf = new("asOf");
    private static readonly DateConstant Day = new(new LocalDate(2017, 1, 1));
    private static readonly Holds Blacklisted = new("blacklisted");
    private static readonly Held HighTech = new("high-tech");
    private static readonly Comparison Large = new(Revenue, Comparator.MoreThan, F("2000万元"));

    public static IReadOnlyList<RuleNode> Nodes { get; } = [.. Criteria(), .. Formulas()];

    private static IEnumerable<RuleNode> Criteria() =>
    [
        new AllOf([Large, !Blacklisted]),
        new AllOf([Large]),
        new AllOf([]),
        new AnyOf([HighTech, Large, new AllOf([Blacklisted, HighTech])]),
        new AnyOf([Large]),
        new AtLeastOf(2, [HighTech, Large, new AtLeastOf(1, [Blacklisted])]),
        new Negation(Blacklisted),
        new Negation(new AllOf([Blacklisted, Large])),
        new Always(true),
        new Always(false),
        Blacklisted,
        new Comparison(new Reference("rd-intensity"), Comparator.AtLeast, F("5%")),
        Large,
        new Comparison(new Reference("sizes:staff"), Comparator.AtMost, F("500人")),
        new Comparison(new Sum([Revenue, Rd]), Comparator.LessThan, new Shift(Revenue, PeriodKind.Year, -1)),
        new Comparison(new Reference("sizes:size"), Comparator.Exactly, new CodeConstant("large")),
        new Comparison(Revenue, Comparator.Between, F("1000万元"), F("2000万元")),
        new Comparison(Founded, Comparator.AtLeast, Day),
        new Comparison(Founded, Comparator.LessThan, AsOf),
        new Comparison(Revenue, Comparator.AtLeast, F("1元"), F("2元")),
        new Comparison(Revenue, Comparator.Between, F("1元")),
        new Nearness(new Reference("sizes:staff"), F("600人"), Tolerance.Within(Ratio.FromPercent(10m))),
        new Nearness(Rd, F("5%"), Tolerance.Within(new Quantity(0.5m, Units.PercentagePoint)).Assume(new("市统计局", "statistics bureau"))),
        new Nearness(Rd, F("600万元")),
        new InCodes(new Reference("industry"), [CodePattern.Parse("06-46"), CodePattern.Of("65")]),
        new InCodes(new Reference("level"), [CodePattern.Of("national")]),
        new HasCodes(CodeMatch.HasAll, "certificates", ["iso9001", "iso14001"]),
        new HasCodes(CodeMatch.HasAny, "certificates", ["iso9001"]),
        new Within(AsOf, Day, new DateConstant(new LocalDate(2020, 12, 31))),
        new Within(Founded, Day, null),
        new Within(Founded, null, Day),
        new Within(Founded, null, null),
        HighTech,
        new Held("high-tech", Day),
        new HeldThroughout("high-tech", Founded, AsOf),
        new EverHeld("high-tech"),
        new EverHeld("high-tech", Day),
        new EverHeld("high-tech", null, Day),
        new EverHeld("high-tech", Day, AsOf),
        new ItemTest(ItemQuantifier.SomeItem, "loans", new Comparison(new Reference("principal"), Comparator.AtLeast, F("100万元"))),
        new ItemTest(ItemQuantifier.EveryItem, "loans", Large | HighTech),
        new Opaque("site-visit", ["revenue", "industry"]),
        new Opaque("site-visit", []),
        new NotedCriterion(Large, new ClauseReference("gkfz-2017-115", "2", "1"), new LocalizedText("规模", "size")),
        new NotedCriterion(new Comparison(new Reference("level"), Comparator.Exactly, new CodeConstant("city")), new ClauseReference("办法")),
        new NotedCriterion(Large, null, new LocalizedText("规模", "size")),
        new CriterionByReading("base", [new("cap-base", Large), new("cap-award", HighTech)]),
        new SilentCriterion(new LocalizedText("外资企业", "foreign enterprises")),
        new ScorePasses(new Reference("points"), Comparator.AtLeast, F("60"), [new("people", Comparator.MoreThan, 0m)], HighTech),
        new ScorePasses(new Score([]), Comparator.MoreThan, F("60"), []),
    ];

    private static IEnumerable<RuleNode> Formulas() =>
    [
        F("2000万元"),
        F("30元/平方米/月"),
        F("5"),
        Day,
        new CodeConstant("a"),
        new CodeConstant("b"),
        Revenue,
        new Sum([Revenue, Rd, new Difference(Rd, F("1元"))]),
        new Sum([Revenue]),
        new Difference(Revenue, new Product([Rd, F("2")])),
        new Product([new Sum([Revenue, Rd]), F("50%")]),
        new Product([]),
        new Quotient(new Window(WindowAggregate.SumOver, Rd, PeriodKind.Year, 3), new Window(WindowAggregate.SumOver, Revenue, PeriodKind.Year, 3)),
        new Least([new Product([Revenue, F("1%")]), F("500万元")]),
        new Greatest([Revenue, Rd]),
        new Absolute(new Difference(Revenue, Rd)),
        new WholeUnits(Revenue, F("1亿元")),
        new Rounded(new Quotient(Rd, Revenue), Q("0.01%"), Rounding.HalfUp),
        new Rounded(Rd, Q("1万元"), Rounding.HalfEven),
        new Rounded(Rd, Q("1万元"), Rounding.Down),
        new Rounded(Rd, Q("1万元"), Rounding.Up),
        new CountTrue([Large, HighTech]),
        new NotedFormula(new Sum([Revenue, Rd]), new ClauseReference("办法", "3")),
        new NotedFormula(Revenue, null, new LocalizedText("基数", "base")),
        new FormulaByReading("base", [new("cap-base", Revenue), new("cap-award", Rd)]),
        new Silent(new LocalizedText("超额部分", "the excess")),
        new Bands(new Reference("rd-intensity"), [Tier("20%", true, null, false, "20"), Tier("10%", true, "20%", false, "10"), Tier(null, false, "5%", true, "1"), Tier(null, false, "10%", false, "5")], F("0")),
        new Bands(Rd, [Tier("1元", false, null, false, "1"), Tier(null, false, null, false, "2")]),
        new MarginalRates(Revenue, [new(Q("0元"), F("1%")), new(Q("1亿元"), F("2%"))]),
        new MarginalAmounts(Revenue, [new(Q("10亿元"), true, F("10万元")), new(Q("20亿元"), false, F("20万元"))]),
        new FirstAbove(Revenue, [new(Q("10亿元"), false, F("10万元")), new(Q("20亿元"), false, F("20万元"))]),
        new FirstAbove(Revenue, [new(Q("10亿元"), true, F("10万元"))], Founded, LaterCrossing.Full),
        new FirstAbove(Revenue, [new(Q("10亿元"), false, F("10万元"))], null, LaterCrossing.Difference),
        new Choice([new(Large, F("10万元")), new(HighTech, Rd)], new Silent(new LocalizedText("其他情形", "other cases"))),
        new DecisionTable([Large, !Large], [HighTech], [[F("1元")], [F("2元")]], F("0元")),
        new Lookup(new Reference("level"), [new([CodePattern.Of("national")], F("100%")), new([CodePattern.Parse("06-46"), CodePattern.Of("65")], F("50%"))], F("0%")),
        new Score([new("people", new("职工", "people"), F("10"), 20m), new("rd", new("研发", "research"), F("5"))]),
        new Shift(Revenue, PeriodKind.Year, -1),
        new Shift(Revenue, PeriodKind.Quarter, -4),
        new Shift(Revenue, PeriodKind.HalfYear, 1),
        new Window(WindowAggregate.MeanOver, Revenue, PeriodKind.Quarter, 4, -1),
        new Window(WindowAggregate.SumOver, Rd, PeriodKind.Year, 3, 0, Founded),
        new Window(WindowAggregate.MinOver, Rd, PeriodKind.Year, 1),
        new Window(WindowAggregate.MaxOver, new Shift(Rd, PeriodKind.Year, -1), PeriodKind.Month, 12),
        new Growth(Revenue, PeriodKind.Year),
        new Growth(Revenue, PeriodKind.Quarter, 4),
        new CompoundGrowth(Revenue, 2),
        new PeriodDay(PeriodEnd.LastDay, PeriodKind.Year),
        new PeriodDay(PeriodEnd.FirstDay, PeriodKind.Quarter, -1),
        new PeriodDay(PeriodEnd.LastDay, PeriodKind.Year, -3),
        new DatePlus(Founded, F("3年")),
        new DatePlus(AsOf, F("-6个月")),
        new TimeBetween(TimeStep.WholeYears, Founded, AsOf),
        new TimeBetween(TimeStep.WholeMonths, Founded, AsOf),
        new TimeBetween(TimeStep.Days, Founded, AsOf),
        new LabelDay(LabelEdge.LabelStart, "high-tech"),
        new LabelDay(LabelEdge.LabelEnd, "high-tech"),
        new Interest(F("1000万元"), new Reference("rate"), F("1年")),
        new Interest(F("1000万元"), F("4.2%/年"), F("90天"), DayCount.Days360),
        new ItemTotal(ItemAggregate.ItemSum, "loans", new Reference("principal"), new Comparison(Revenue, Comparator.AtLeast, F("1元")), 3, Revenue),
        new ItemTotal(ItemAggregate.ItemCount, "loans"),
        new ItemTotal(ItemAggregate.ItemMin, "loans", new Reference("principal")),
        new ItemTotal(ItemAggregate.ItemMax, "loans", new Reference("principal")),
        new ItemTotal(ItemAggregate.ItemMean, "loans", new Reference("principal")),
    ];

    private static CompoundQuantity Q(string text) => CompoundQuantity.Parse(text);

    private static Constant F(string text) => new(Q(text));

    private static Band Tier(string? low, bool lowIncluded, string? high, bool highIncluded, string value) =>
        new(low is null ? null : Q(low), lowIncluded, high is null ? null : Q(high), highIncluded, F(value));
}
