using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Checking.CheckedRules;

namespace Dnc.Model.Tests.Rules.Checking;

public sealed class FormulaCheckTests
{
    private static readonly Dictionary<string, (Formula Node, string Code, string Path)> Faults = new()
    {
        ["unknown name"] = (R("revenu"), IssueCodes.UnknownRuleName, "$.rules[0].value"),
        ["set not used"] = (R("other:size"), IssueCodes.RuleSetNotUsed, "$.rules[0].value"),
        ["fact through a set"] = (new Sum([R("revenue"), R("rules:cost")]), IssueCodes.UnknownRuleName, "$.rules[0].value.sum[1]"),
        ["persons and yuan"] = (new Sum([R("revenue"), R("staff")]), IssueCodes.IncomparableMeasures, "$.rules[0].value.sum[1]"),
        ["yuan and a number"] = (new Least([R("revenue"), Num(5)]), IssueCodes.IncomparableMeasures, "$.rules[0].value.min[1]"),
        ["yuan and dollars"] = (new Difference(R("revenue"), R("usd")), IssueCodes.MixedCurrency, "$.rules[0].value.difference[1]"),
        ["prices in two currencies"] = (new Sum([F("30元/平方米"), F("5美元/平方米")]), IssueCodes.MixedCurrency, "$.rules[0].value.sum[1]"),
        ["percent and points"] = (new Sum([R("share"), F("2个百分点")]), IssueCodes.PercentAndPoints, "$.rules[0].value.sum[1]"),
        ["sum of days"] = (new Sum([R("founded")]), IssueCodes.WrongFormulaType, "$.rules[0].value.sum[0]"),
        ["product with a code"] = (new Product([R("revenue"), R("level")]), IssueCodes.WrongFormulaType, "$.rules[0].value.product[1]"),
        ["quotient of days"] = (new Quotient(R("founded"), Num(2)), IssueCodes.WrongFormulaType, "$.rules[0].value.quotient[0]"),
        ["day less a time"] = (new Difference(R("founded"), F("3年")), IssueCodes.WrongFormulaType, "$.rules[0].value.difference[1]"),
        ["greatest code"] = (new Greatest([R("level")]), IssueCodes.WrongFormulaType, "$.rules[0].value.max[0]"),
        ["day or figure"] = (new Choice([new Branch(new Holds("listed"), R("founded"))], R("revenue")), IssueCodes.WrongFormulaType, "$.rules[0].value.case.else"),
        ["flag as a formula"] = (new Sum([R("listed")]), IssueCodes.CriterionWhereFormula, "$.rules[0].value.sum[0]"),
        ["label as a formula"] = (R("high-tech"), IssueCodes.WrongFactKind, "$.rules[0].value"),
        ["items as a formula"] = (R("loans"), IssueCodes.WrongFactKind, "$.rules[0].value"),
        ["codes as a formula"] = (R("certificates"), IssueCodes.WrongFactKind, "$.rules[0].value"),
        ["start of no label"] = (new LabelDay(LabelEdge.LabelStart, "level"), IssueCodes.WrongFactKind, "$.rules[0].value.labelStart"),
        ["empty sum"] = (new Sum([]), IssueCodes.EmptyRuleList, "$.rules[0].value.sum"),
        ["empty case"] = (new Choice([], Num(1)), IssueCodes.EmptyRuleList, "$.rules[0].value.case.branches"),
        ["empty product"] = (new Product([]), IssueCodes.EmptyRuleList, "$.rules[0].value.product"),
        ["empty min"] = (new Least([]), IssueCodes.EmptyRuleList, "$.rules[0].value.min"),
        ["empty max"] = (new Greatest([]), IssueCodes.EmptyRuleList, "$.rules[0].value.max"),
        ["empty count"] = (new CountTrue([]), IssueCodes.EmptyRuleList, "$.rules[0].value.countTrue"),
        ["empty score"] = (new Score([]), IssueCodes.EmptyRuleList, "$.rules[0].value.score"),
        ["table without rows"] = (new DecisionTable([], [new Holds("listed")], [], Num(0)), IssueCodes.EmptyRuleList, "$.rules[0].value.table.rows"),
        ["table without columns"] = (new DecisionTable([new Holds("listed")], [], [[]], Num(0)), IssueCodes.EmptyRuleList, "$.rules[0].value.table.columns"),
        ["lookup of no codes"] = (new Lookup(R("level"), [new([], Num(1))], Num(0)), IssueCodes.EmptyRuleList, "$.rules[0].value.lookup.values[0].codes"),
        ["growth of a constant"] = (new Growth(F("1元"), PeriodKind.Year), IssueCodes.NothingPeriodic, "$.rules[0].value.growth"),
        ["compound growth of a constant"] = (new Rounded(new CompoundGrowth(F("1元"), 2), Q("1%"), Rounding.HalfUp), IssueCodes.NothingPeriodic, "$.rules[0].value.round.of.compoundGrowth"),
        ["empty lookup"] = (new Lookup(R("level"), []), IssueCodes.EmptyRuleList, "$.rules[0].value.lookup.values"),
        ["items of no list"] = (new ItemTotal(ItemAggregate.ItemCount, "revenue"), IssueCodes.WrongFactKind, "$.rules[0].value"),
        ["sum of nothing of items"] = (new ItemTotal(ItemAggregate.ItemSum, "loans"), IssueCodes.ItemsDoNotFit, "$.rules[0].value.itemSum"),
        ["count of a formula"] = (new ItemTotal(ItemAggregate.ItemCount, "loans", R("principal")), IssueCodes.ItemsDoNotFit, "$.rules[0].value.itemCount.of"),
        ["top of nothing"] = (new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal"), Top: 0), IssueCodes.ItemsDoNotFit, "$.rules[0].value.itemSum.top"),
        ["top without rank"] = (new ItemTotal(ItemAggregate.ItemCount, "loans", Top: 3), IssueCodes.ItemsDoNotFit, "$.rules[0].value.itemCount.top"),
        ["rank without top"] = (new ItemTotal(ItemAggregate.ItemCount, "loans", By: R("principal")), IssueCodes.ItemsDoNotFit, "$.rules[0].value.itemCount.by"),
        ["sum of dates of items"] = (new ItemTotal(ItemAggregate.ItemSum, "loans", R("start")), IssueCodes.WrongFormulaType, "$.rules[0].value.itemSum.of"),
        ["unknown name of an item"] = (new ItemTotal(ItemAggregate.ItemSum, "loans", R("principle")), IssueCodes.UnknownRuleName, "$.rules[0].value.itemSum.of"),
        ["window of no period"] = (new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 0), IssueCodes.WindowDoesNotFit, "$.rules[0].value.sumOver"),
        ["window of too many"] = (new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 10_001), IssueCodes.WindowDoesNotFit, "$.rules[0].value.sumOver"),
        ["window into the future"] = (new Window(WindowAggregate.MaxOver, R("revenue"), PeriodKind.Year, 3, 1), IssueCodes.WindowDoesNotFit, "$.rules[0].value.maxOver"),
        ["window since a figure"] = (new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 3, 0, R("cost")), IssueCodes.WrongFormulaType, "$.rules[0].value.sumOver.since"),
        ["window over a fixed fact"] = (new Window(WindowAggregate.SumOver, R("area"), PeriodKind.Year, 3), IssueCodes.NothingPeriodic, "$.rules[0].value.sumOver"),
        ["first crossing of nothing"] = (new FirstAbove(R("revenue"), []), IssueCodes.EmptyRuleList, "$.rules[0].value.firstAbove.steps"),
        ["first crossing of persons"] = (new FirstAbove(R("revenue"), [new(CompoundQuantity.Parse("5人"), false, F("1元"))]), IssueCodes.IncomparableMeasures, "$.rules[0].value.firstAbove.steps[0]"),
        ["first crossings that fall"] = (new FirstAbove(R("revenue"), [new(CompoundQuantity.Parse("5元"), false, F("1元")), new(CompoundQuantity.Parse("5元"), true, F("1元"))]), IssueCodes.StepsDoNotRise, "$.rules[0].value.firstAbove.steps[1]"),
        ["first crossing of a fixed fact"] = (new FirstAbove(R("area"), [new(CompoundQuantity.Parse("5平方米"), false, F("1元"))]), IssueCodes.NothingPeriodic, "$.rules[0].value.firstAbove.of"),
        ["first crossing since a figure"] = (new FirstAbove(R("revenue"), [new(CompoundQuantity.Parse("5元"), false, F("1元"))], R("cost")), IssueCodes.WrongFormulaType, "$.rules[0].value.firstAbove.since"),
        ["first crossing to unlike amounts"] = (new FirstAbove(R("revenue"), [new(CompoundQuantity.Parse("5元"), false, F("1元")), new(CompoundQuantity.Parse("6元"), false, F("1人"))]), IssueCodes.IncomparableMeasures, "$.rules[0].value.firstAbove.steps[1].amount"),
        ["quarters of a fact by year"] = (new Window(WindowAggregate.MeanOver, R("revenue"), PeriodKind.Quarter, 4), IssueCodes.NothingPeriodic, "$.rules[0].value.meanOver"),
        ["shift by nothing"] = (new Shift(R("revenue"), PeriodKind.Year, 0), IssueCodes.WindowDoesNotFit, "$.rules[0].value.shift"),
        ["shift of a constant"] = (new Shift(F("5元"), PeriodKind.Year, -1), IssueCodes.NothingPeriodic, "$.rules[0].value.shift"),
        ["shift beyond reason"] = (new Shift(R("revenue"), PeriodKind.Year, int.MinValue), IssueCodes.WindowDoesNotFit, "$.rules[0].value.shift"),
        ["growth over nothing"] = (new Growth(R("revenue"), PeriodKind.Year, 0), IssueCodes.WindowDoesNotFit, "$.rules[0].value.growth"),
        ["period too far"] = (new PeriodDay(PeriodEnd.LastDay, PeriodKind.Year, int.MinValue), IssueCodes.WindowDoesNotFit, "$.rules[0].value.lastDay"),
        ["compound growth by itself"] = (new CompoundGrowth(R("revenue"), 2), IssueCodes.MisplacedCompoundGrowth, "$.rules[0].value"),
        ["compound growth in a sum"] = (new Sum([new CompoundGrowth(R("revenue"), 2)]), IssueCodes.MisplacedCompoundGrowth, "$.rules[0].value.sum[0]"),
        ["compound growth over nothing"] = (new Rounded(new CompoundGrowth(R("revenue"), 0), Q("1%"), Rounding.HalfUp), IssueCodes.WindowDoesNotFit, "$.rules[0].value.round.of.compoundGrowth"),
        ["rounding to nothing"] = (new Rounded(R("revenue"), Q("0元"), Rounding.HalfUp), IssueCodes.StepNotPositive, "$.rules[0].value.round.to"),
        ["rounding yuan to persons"] = (new Rounded(R("revenue"), Q("1人"), Rounding.HalfUp), IssueCodes.IncomparableMeasures, "$.rules[0].value.round.to"),
        ["whole units of nothing"] = (new WholeUnits(R("revenue"), F("0元")), IssueCodes.StepNotPositive, "$.rules[0].value.wholeUnits.unit"),
        ["whole units of persons"] = (new WholeUnits(R("revenue"), F("1人")), IssueCodes.IncomparableMeasures, "$.rules[0].value.wholeUnits.unit"),
        ["rates that fall"] = (new MarginalRates(R("revenue"), [new(Q("1亿元"), F("1%")), new(Q("1亿元"), F("2%"))]), IssueCodes.StepsDoNotRise, "$.rules[0].value.marginalRates.steps[1]"),
        ["rates of persons"] = (new MarginalRates(R("revenue"), [new(Q("1人"), F("1%"))]), IssueCodes.IncomparableMeasures, "$.rules[0].value.marginalRates.steps[0]"),
        ["amounts that fall"] = (new MarginalAmounts(R("revenue"), [new(Q("2亿元"), true, F("1元")), new(Q("1亿元"), true, F("1元"))]), IssueCodes.StepsDoNotRise, "$.rules[0].value.marginalAmounts.steps[1]"),
        ["no amounts"] = (new MarginalAmounts(R("revenue"), []), IssueCodes.EmptyRuleList, "$.rules[0].value.marginalAmounts.steps"),
        ["table with a row too few"] = (new DecisionTable([new Holds("listed"), !new Holds("listed")], [new Holds("listed")], [[Num(1)]], Num(0)), IssueCodes.TableDoesNotFit, "$.rules[0].value.table.cells"),
        ["lookup of a figure"] = (new Lookup(R("staff"), [new([CodePattern.Of("a")], Num(1))]), IssueCodes.WrongFormulaType, "$.rules[0].value.lookup.of"),
        ["lookup of an unknown code"] = (new Lookup(R("level"), [new([CodePattern.Of("nationl")], Num(1))]), IssueCodes.UnknownCode, "$.rules[0].value.lookup.values[0].codes[0]"),
        ["lookup of a code twice"] = (new Lookup(R("level"), [new([CodePattern.Of("city")], Num(1)), new([CodePattern.Of("city")], Num(2))]), IssueCodes.ShadowedCode, "$.rules[0].value.lookup.values[1].codes[0]"),
        ["lookup of a part of a code"] = (new Lookup(R("industry"), [new([CodePattern.Parse("06-46")], Num(1)), new([CodePattern.Of("381")], Num(2))]), IssueCodes.ShadowedCode, "$.rules[0].value.lookup.values[1].codes[0]"),
        ["interest on persons"] = (new Interest(R("staff"), F("4%"), F("1年")), IssueCodes.InterestDoesNotFit, "$.rules[0].value.interest.principal"),
        ["interest at yuan"] = (new Interest(R("revenue"), F("4元"), F("1年")), IssueCodes.InterestDoesNotFit, "$.rules[0].value.interest.rate"),
        ["interest for persons"] = (new Interest(R("revenue"), F("4%/年"), F("1人")), IssueCodes.InterestDoesNotFit, "$.rules[0].value.interest.time"),
        ["interest for days without a year"] = (new Interest(R("revenue"), F("4%"), F("90天")), IssueCodes.InterestDoesNotFit, "$.rules[0].value.interest"),
        ["interest for years by days"] = (new Interest(R("revenue"), F("4%"), F("1年"), DayCount.Days360), IssueCodes.InterestDoesNotFit, "$.rules[0].value.interest"),
        ["day plus working days"] = (new DatePlus(R("founded"), F("5个工作日")), IssueCodes.WrongFormulaType, "$.rules[0].value.datePlus.time"),
        ["time between figures"] = (new TimeBetween(TimeStep.WholeYears, R("founded"), R("staff")), IssueCodes.WrongFormulaType, "$.rules[0].value.wholeYears[1]"),
        ["score with a part twice"] = (new Score([new("a", LocalizedText.Same("a"), Num(1)), new("a", LocalizedText.Same("a"), Num(1))]), IssueCodes.ScoreDoesNotFit, "$.rules[0].value.score[1].id"),
        ["score in yuan"] = (new Score([new("a", LocalizedText.Same("a"), R("revenue"))]), IssueCodes.ScoreDoesNotFit, "$.rules[0].value.score[0].points"),
        ["score up to less than nothing"] = (new Score([new("a", LocalizedText.Same("a"), Num(1), Q("-1"))]), IssueCodes.ScoreDoesNotFit, "$.rules[0].value.score[0].most"),
        ["readings of no question"] = (new FormulaByReading("bse", [new("a", Num(1)), new("b", Num(2))]), IssueCodes.ReadingsDoNotFit, "$.rules[0].value.reading.question"),
        ["readings that lack one"] = (new FormulaByReading("base", [new("a", Num(1))]), IssueCodes.ReadingsDoNotFit, "$.rules[0].value.reading.options"),
    };

    private static readonly Dictionary<string, Formula> Sound = new()
    {
        ["number and persons"] = new Sum([R("staff"), Num(5)]),
        ["days apart"] = new Sum([new Difference(new Reference("asOf"), R("founded")), F("3天")]),
        ["price times area"] = new Sum([new Product([F("30元/平方米/月"), R("area"), F("3个月")]), F("5元")]),
        ["rate of exchange"] = new Sum([new Product([R("usd"), F("7元/美元")]), R("revenue")]),
        ["share of revenue"] = new Least([new Quotient(R("cost"), R("revenue")), R("threshold")]),
        ["compound growth rounded"] = new Rounded(new NotedFormula(new CompoundGrowth(R("revenue"), 2)), Q("1%"), Rounding.HalfUp),
        ["item fact beside the subject's"] = new ItemTotal(ItemAggregate.ItemSum, "loans", new Least([R("principal"), R("revenue")]), new Holds("open"), 3),
        ["years of a fact by quarter"] = new Window(WindowAggregate.SumOver, R("quarterly"), PeriodKind.Year, 3, -1, R("founded")),
        ["half-years of a fact by date"] = new Window(WindowAggregate.MeanOver, R("staff"), PeriodKind.HalfYear, 2),
        ["marginal rates"] = new Sum([new MarginalRates(R("revenue"), [new(Q("0元"), F("1%")), new(Q("1亿元"), F("2%"))]), F("5元")]),
        ["interest by days"] = new Interest(R("revenue"), F("4%/年"), new TimeBetween(TimeStep.Days, R("founded"), R("asOf")), DayCount.Days365),
        ["silent else"] = new Choice([new Branch(new Holds("listed"), F("5元"))], new Silent(LocalizedText.Same("?"))),
        ["code by branches"] = new Choice([new Branch(new Holds("listed"), new CodeConstant("a"))], new CodeConstant("b")),
        ["as many periods as may be"] = new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 10_000, -10_000),
        ["as far as may be"] = new Difference(new Shift(R("revenue"), PeriodKind.Year, -10_000), new Shift(R("revenue"), PeriodKind.Year, 10_000)),
        ["growth over as many periods as may be"] = new Growth(R("revenue"), PeriodKind.Year, 10_000),
        ["an item alone at the top"] = new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal"), null, 1, R("principal")),
        ["points of which none count"] = new Score([new("a", LocalizedText.Same("a"), Num(1), Q("0"))]),
        ["readings"] = new FormulaByReading("base", [new("b", F("1元")), new("a", R("revenue"))]),
        ["lookup in a hierarchy"] = new Lookup(R("industry"), [new([CodePattern.Parse("06-46"), CodePattern.Of("65")], Num(1))], Num(0)),
        ["share of points"] = new Score([new("a", LocalizedText.Same("a"), new Product([R("share"), Num(20)]), Q("20"))]),
    };

    /// <summary>What is told of each fault.</summary>
    internal static IEnumerable<(string Fault, Issue Issue)> Told => Faults.Select(f => (f.Key, IssuesOf(With(f.Value.Node)).Single()));

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    public static TheoryData<string> SoundNames => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void Compile_FaultyFormula_TellsOneIssueWithItsPath(string name)
    {
        var (node, code, path) = Faults[name];
        var issue = IssuesOf(With(node)).ShouldHaveSingleItem();
        issue.Code.ShouldBe(code);
        issue.Location.ShouldBe(IssueLocation.At(path));
    }

    [Theory]
    [MemberData(nameof(SoundNames))]
    public void Compile_SoundFormula_FindsNothing(string name) => IssuesOf(With(Sound[name])).ShouldBeEmpty();

    [Fact]
    public void Compile_UnknownName_SuggestsTheNearest() => IssuesOf(With(R("revenu"))).Single().Advice.En.ShouldBe("Did you mean 'revenue'?");
}
