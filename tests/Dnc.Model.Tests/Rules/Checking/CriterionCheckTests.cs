using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Checking.CheckedRules;

namespace Dnc.Model.Tests.Rules.Checking;

public sealed class CriterionCheckTests
{
    private static readonly Score Points = new([new("staff", LocalizedText.Same("staff"), R("points"), Q("20"))]);

    private static readonly Dictionary<string, (Criterion Node, string Code, string Path)> Faults = new()
    {
        ["figure as a criterion"] = (new Holds("revenue"), IssueCodes.FormulaWhereCriterion, "$.rules[0].when"),
        ["parameter as a criterion"] = (!new Holds("threshold"), IssueCodes.FormulaWhereCriterion, "$.rules[0].when.not"),
        ["label as a criterion"] = (new Holds("high-tech"), IssueCodes.WrongFactKind, "$.rules[0].when"),
        ["nothing of that name"] = (new Holds("listd"), IssueCodes.UnknownRuleName, "$.rules[0].when"),
        ["nothing of a name like it"] = (new Holds("zzzzzzzz"), IssueCodes.UnknownRuleName, "$.rules[0].when"),
        ["nothing in all"] = (new AllOf([]), IssueCodes.EmptyCriteria, "$.rules[0].when.all"),
        ["nothing in any"] = (new AnyOf([]), IssueCodes.EmptyCriteria, "$.rules[0].when.any"),
        ["no ends"] = (new Within(R("founded"), null, null), IssueCodes.EmptyCriteria, "$.rules[0].when.within"),
        ["more than there are"] = (new AtLeastOf(2, [new Holds("listed")]), IssueCodes.CountOutOfRange, "$.rules[0].when.atLeastOf.count"),
        ["fewer than one"] = (new AtLeastOf(0, [new Holds("listed")]), IssueCodes.CountOutOfRange, "$.rules[0].when.atLeastOf.count"),
        ["money with persons"] = (new Comparison(R("revenue"), Comparator.AtLeast, F("5人")), IssueCodes.IncomparableMeasures, "$.rules[0].when.atLeast[1]"),
        ["difference of shares with points"] = (new Comparison(R("share"), Comparator.AtLeast, F("2个百分点")), IssueCodes.PercentAndPoints, "$.rules[0].when.atLeast[1]"),
        ["code with a figure"] = (new Comparison(R("level"), Comparator.Exactly, Num(1)), IssueCodes.WrongFormulaType, "$.rules[0].when.equals[1]"),
        ["codes by order"] = (new Comparison(R("level"), Comparator.AtLeast, new CodeConstant("city")), IssueCodes.WrongFormulaType, "$.rules[0].when.atLeast"),
        ["an unknown code"] = (new Comparison(R("level"), Comparator.Exactly, new CodeConstant("town")), IssueCodes.UnknownCode, "$.rules[0].when.equals[1]"),
        ["about"] = (new Comparison(R("staff"), Comparator.About, F("5人")), IssueCodes.ComparatorDoesNotFit, "$.rules[0].when.about"),
        ["between without an upper end"] = (new Comparison(R("staff"), Comparator.Between, F("5人")), IssueCodes.ComparatorDoesNotFit, "$.rules[0].when.between"),
        ["upper end without between"] = (new Comparison(R("staff"), Comparator.AtLeast, F("5人"), F("9人")), IssueCodes.ComparatorDoesNotFit, "$.rules[0].when.atLeast"),
        ["between the wrong way round"] = (new Comparison(R("staff"), Comparator.Between, F("9人"), F("5人")), IssueCodes.ComparatorDoesNotFit, "$.rules[0].when.between[2]"),
        ["compound growth on the right"] = (new Comparison(R("share"), Comparator.AtLeast, new CompoundGrowth(R("revenue"), 2)), IssueCodes.MisplacedCompoundGrowth, "$.rules[0].when.atLeast[1]"),
        ["tolerance in persons"] = (new Nearness(R("revenue"), F("5元"), Tolerance.Within(Quantity.Parse("1人"))), IssueCodes.NearnessDoesNotFit, "$.rules[0].when.about.tolerance"),
        ["share of a share"] = (new Nearness(R("share"), F("5%"), Tolerance.Within(Ratio.Parse("10%"))), IssueCodes.NearnessDoesNotFit, "$.rules[0].when.about.tolerance"),
        ["near a day"] = (new Nearness(R("founded"), F("5元")), IssueCodes.WrongFormulaType, "$.rules[0].when.about.of"),
        ["figure in codes"] = (new InCodes(R("staff"), [CodePattern.Of("1")]), IssueCodes.WrongFormulaType, "$.rules[0].when.in[0]"),
        ["unknown code in codes"] = (new InCodes(R("level"), [CodePattern.Of("city"), CodePattern.Of("town")]), IssueCodes.UnknownCode, "$.rules[0].when.in[2]"),
        ["blank code in codes"] = (new InCodes(R("industry"), [default]), IssueCodes.UnknownCode, "$.rules[0].when.in[1]"),
        ["in no codes"] = (new InCodes(R("industry"), []), IssueCodes.EmptyRuleList, "$.rules[0].when.in"),
        ["code twice in codes"] = (new InCodes(R("industry"), [CodePattern.Of("38"), CodePattern.Of("381")]), IssueCodes.ShadowedCode, "$.rules[0].when.in[2]"),
        ["unknown certificate"] = (new HasCodes(CodeMatch.HasAll, "certificates", ["iso9002"]), IssueCodes.UnknownCode, "$.rules[0].when.hasAll[1]"),
        ["certificates of a code"] = (new HasCodes(CodeMatch.HasAny, "level", ["city"]), IssueCodes.WrongFactKind, "$.rules[0].when.hasAny[0]"),
        ["holding of no label"] = (new Held("listed"), IssueCodes.WrongFactKind, "$.rules[0].when.held"),
        ["holding at a figure"] = (new Held("high-tech", R("staff")), IssueCodes.WrongFormulaType, "$.rules[0].when.held.at"),
        ["holding throughout to a figure"] = (new HeldThroughout("high-tech", R("founded"), R("staff")), IssueCodes.WrongFormulaType, "$.rules[0].when.heldThroughout.to"),
        ["ever held from a figure"] = (new EverHeld("high-tech", R("staff")), IssueCodes.WrongFormulaType, "$.rules[0].when.everHeld.from"),
        ["figure within days"] = (new Within(R("staff"), R("founded"), null), IssueCodes.WrongFormulaType, "$.rules[0].when.within.of"),
        ["items of no name like it"] = (new ItemTest(ItemQuantifier.SomeItem, "zzzzzzzz", new Always(true)), IssueCodes.UnknownRuleName, "$.rules[0].when"),
        ["a code of no branch"] = (new Comparison(new Choice([new Branch(new Holds("listed"), R("level"))], new CodeConstant("x")), Comparator.Exactly, new CodeConstant("town")), IssueCodes.UnknownCode, "$.rules[0].when.equals[1]"),
        ["an unknown code on the left"] = (new Comparison(new CodeConstant("town"), Comparator.Exactly, R("level")), IssueCodes.UnknownCode, "$.rules[0].when.equals[0]"),
        ["readings of no question like it"] = (new CriterionByReading("zzzzzzzz", [new("a", new Always(true)), new("b", new Always(false))]), IssueCodes.ReadingsDoNotFit, "$.rules[0].when.reading.question"),
        ["unknown items"] = (new ItemTest(ItemQuantifier.SomeItem, "lones", new Holds("open")), IssueCodes.UnknownRuleName, "$.rules[0].when"),
        ["unknown predicate"] = (new Opaque("visits", ["area"]), IssueCodes.UnknownPredicate, "$.rules[0].when.opaque.name"),
        ["predicate reading what is not there"] = (new Opaque("visit", ["area", "aera"]), IssueCodes.UnknownRuleName, "$.rules[0].when.opaque.reads[1]"),
        ["readings of other options"] = (new CriterionByReading("base", [new("a", new Always(true)), new("c", new Always(false))]), IssueCodes.ReadingsDoNotFit, "$.rules[0].when.reading.options"),
        ["pass of no score"] = (new ScorePasses(R("points"), Comparator.AtLeast, Num(60), []), IssueCodes.ScoreDoesNotFit, "$.rules[0].when.passes.score"),
        ["pass by at most"] = (new ScorePasses(Points, Comparator.AtMost, Num(60), []), IssueCodes.ScoreDoesNotFit, "$.rules[0].when.passes.atMost"),
        ["pass at yuan"] = (new ScorePasses(Points, Comparator.AtLeast, F("60元"), []), IssueCodes.ScoreDoesNotFit, "$.rules[0].when.passes.atLeast"),
        ["minimum of no part like it"] = (new ScorePasses(Points, Comparator.AtLeast, Num(60), [new("zzzzzzzz", Comparator.MoreThan, 0m)]), IssueCodes.ScoreDoesNotFit, "$.rules[0].when.passes.minimums[0].part"),
        ["minimum of no part"] = (new ScorePasses(Points, Comparator.AtLeast, Num(60), [new("staf", Comparator.MoreThan, 0m)]), IssueCodes.ScoreDoesNotFit, "$.rules[0].when.passes.minimums[0].part"),
        ["minimum by at most"] = (new ScorePasses(Points, Comparator.AtLeast, Num(60), [new("staff", Comparator.AtMost, 0m)]), IssueCodes.ScoreDoesNotFit, "$.rules[0].when.passes.minimums[0].atMost"),
    };

    private static readonly Dictionary<string, Criterion> Sound = new()
    {
        ["staff with a number"] = new Comparison(R("staff"), Comparator.AtMost, Num(500)),
        ["days"] = new Comparison(R("founded"), Comparator.Between, Day(2017, 1, 1), new DatePlus(R("asOf"), F("-1年"))),
        ["codes"] = new Comparison(R("level"), Comparator.Exactly, new CodeConstant("city")),
        ["compound growth"] = new Comparison(new NotedFormula(new CompoundGrowth(R("revenue"), 2)), Comparator.AtLeast, F("15%")),
        ["near a share"] = new Nearness(R("share"), F("5%"), Tolerance.Within(Quantity.Parse("0.5个百分点"))),
        ["near money"] = new Nearness(R("revenue"), F("5元"), Tolerance.Within(Ratio.Parse("10%"))),
        ["predicate"] = new Opaque("visit", ["area", "high-tech"]),
        ["items"] = new ItemTest(ItemQuantifier.EveryItem, "loans", new Comparison(R("start"), Comparator.AtLeast, R("founded"))),
        ["labels"] = new AllOf([new Held("high-tech", new PeriodDay(PeriodEnd.LastDay, PeriodKind.Year)), new EverHeld("high-tech"), new HeldThroughout("high-tech", R("founded"), R("asOf"))]),
        ["pass"] = new ScorePasses(Points, Comparator.AtLeast, Num(60), [new("staff", Comparator.MoreThan, 0m)], new Holds("listed")),
        ["years between"] = new Comparison(new TimeBetween(TimeStep.WholeYears, R("founded"), R("asOf")), Comparator.AtLeast, F("1年")),
        ["industries"] = new InCodes(R("industry"), [CodePattern.Parse("06-46"), CodePattern.Of("65")]),
        ["code of a branch"] = new Comparison(new Choice([new Branch(new Holds("listed"), R("level"))], new CodeConstant("x")), Comparator.Exactly, new CodeConstant("x")),
        ["code of the other branch"] = new Comparison(new Choice([new Branch(new Holds("listed"), R("level"))], new CodeConstant("x")), Comparator.Exactly, new CodeConstant("city")),
        ["between equal ends"] = new Comparison(R("staff"), Comparator.Between, F("5人"), F("5人")),
        ["certificates"] = new HasCodes(CodeMatch.HasAll, "certificates", ["iso9001", "iso14001"]),
    };

    /// <summary>What is told of each fault.</summary>
    internal static IEnumerable<(string Fault, Issue Issue)> Told => Faults.Select(f => (f.Key, IssuesOf(With(f.Value.Node)).Single()));

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    public static TheoryData<string> SoundNames => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void Compile_FaultyCriterion_TellsOneIssueWithItsPath(string name)
    {
        var (node, code, path) = Faults[name];
        var issue = IssuesOf(With(node)).ShouldHaveSingleItem();
        issue.Code.ShouldBe(code);
        issue.Location.ShouldBe(IssueLocation.At(path));
    }

    [Theory]
    [MemberData(nameof(SoundNames))]
    public void Compile_SoundCriterion_FindsNothing(string name) => IssuesOf(With(Sound[name])).ShouldBeEmpty();
}
