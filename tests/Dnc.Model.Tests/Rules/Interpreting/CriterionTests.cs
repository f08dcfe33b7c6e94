using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

public sealed class CriterionTests
{
    [Theory]
    [InlineData(Comparator.AtLeast, "1999万元", Verdict.False)]
    [InlineData(Comparator.AtLeast, "2000万元", Verdict.True)]
    [InlineData(Comparator.MoreThan, "2000万元", Verdict.False)]
    [InlineData(Comparator.MoreThan, "2001万元", Verdict.True)]
    [InlineData(Comparator.AtMost, "2000万元", Verdict.True)]
    [InlineData(Comparator.LessThan, "2000万元", Verdict.False)]
    [InlineData(Comparator.Exactly, "2000万元", Verdict.True)]
    [InlineData(Comparator.AtLeast, "超过2000万元", Verdict.True)]
    [InlineData(Comparator.AtLeast, "超过1000万元", Verdict.Unknown)]
    public void Comparison_LegalComparators_KeepTheirEdges(Comparator comparator, string revenue, Verdict expected) =>
        Judge(new Comparison(R("revenue"), comparator, C("2000万元")), Given(("revenue", "2024", revenue))).ShouldBe(expected);

    [Fact]
    public void Comparison_MissingFact_IsUnknownAndNamesIt()
    {
        var evaluation = Try(new Comparison(R("revenue"), Comparator.AtLeast, C("2000万元")), FactSet.Empty);
        evaluation.Verdict.ShouldBe(Verdict.Unknown);
        evaluation.MissingFacts.ShouldBe([new FactNeed("revenue", FactTime.Year(2024))]);

        // A bound of the fact itself decides what no figure could change.
        Judge(new Comparison(R("revenue"), Comparator.AtLeast, C("0元")), FactSet.Empty).ShouldBe(Verdict.True);
    }

    [Fact]
    public void MissingFacts_OfADecidedPart_AreNotDecisive()
    {
        var revenue = new Comparison(R("revenue"), Comparator.AtLeast, C("2000万元"));
        var staff = new Comparison(R("staff"), Comparator.AtMost, C("500人"));
        var open = new AnyOf([new AllOf([staff, new Holds("blacklisted")]), revenue]);
        var evaluation = Try(open, Given(("staff", "2024-12-31", "600人")));
        evaluation.Verdict.ShouldBe(Verdict.Unknown);
        evaluation.MissingFacts.Select(m => m.Key).ShouldBe(["revenue"]);
    }

    // Growth of 25 % a year over two years, exactly: 64, 80, 100.
    [Theory]
    [InlineData("25%", Comparator.AtLeast, Verdict.True)]
    [InlineData("25%", Comparator.MoreThan, Verdict.False)]
    [InlineData("25.0000000000000001%", Comparator.AtLeast, Verdict.False)]
    [InlineData("24.9999999999999999%", Comparator.MoreThan, Verdict.True)]
    [InlineData("-150%", Comparator.MoreThan, Verdict.True)]
    public void Comparison_CompoundGrowth_IsDecidedByPowering(string rate, Comparator comparator, Verdict expected)
    {
        var facts = Given(("revenue", "2022", "6400万元"), ("revenue", "2024", "1亿元"));
        Judge(new Comparison(new CompoundGrowth(R("revenue"), 2), comparator, C(rate)), facts).ShouldBe(expected);
    }

    [Fact]
    public void Comparison_Fifths_AreExact()
    {
        var facts = Given(("rd", "2024", "0.8元"), ("revenue", "2024", "1元"));
        Judge(new Comparison(new Quotient(R("rd"), R("revenue")), Comparator.AtLeast, C("0.8")), facts).ShouldBe(Verdict.True);
    }

    [Theory]
    [InlineData("38", Verdict.True)]
    [InlineData("3812", Verdict.True)]
    [InlineData("46", Verdict.True)]
    [InlineData("47", Verdict.False)]
    [InlineData("05", Verdict.False)]
    public void InCodes_Range_IncludesItsEndsAndWhatLiesBeneath(string industry, Verdict expected) =>
        Judge(new InCodes(R("industry"), [CodePattern.Range("06", "46")]), Given(("industry", "", new FactCode(industry)))).ShouldBe(expected);

    [Fact]
    public void InCodes_CoarseCode_IsUnknownWhereItMayBeMeant()
    {
        var criterion = new InCodes(R("industry"), [CodePattern.Of("701")]);
        Judge(criterion, Given(("industry", "", new FactCode("70")))).ShouldBe(Verdict.Unknown);
        Judge(criterion, Given(("industry", "", new FactCode("71")))).ShouldBe(Verdict.False);
    }

    [Fact]
    public void Held_Label_FollowsItsTimesAndTheirCompleteness()
    {
        var held = new Held("high-tech");
        Judge(held, Given(("high-tech", "", Held("2022-12-01..2025-11-30")))).ShouldBe(Verdict.True);
        Judge(held, Given(("high-tech", "", Held("2019-12-01..2022-11-30")))).ShouldBe(Verdict.False);
        Judge(held, Given(("high-tech", "", Held("2019-12-01..2022-11-30") with { IsComplete = false }))).ShouldBe(Verdict.Unknown);
        Judge(held, FactSet.Empty).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void EverHeld_BeforeTheHistoryIsTold_IsUnknown()
    {
        var never = Given(("high-tech", "", new FactLabel([], new LocalDate(2015, 1, 1))));
        Judge(new EverHeld("high-tech"), never).ShouldBe(Verdict.Unknown);
        Judge(new EverHeld("high-tech", new DateConstant(new LocalDate(2015, 1, 1))), never).ShouldBe(Verdict.False);
    }

    [Fact]
    public void HeldThroughout_AdjacentTimes_Join()
    {
        var throughout = new HeldThroughout("high-tech", new DateConstant(new LocalDate(2020, 1, 1)), R("asOf"));
        Judge(throughout, Given(("high-tech", "", Held("2019-12-01..2022-11-30", "2022-12-01..2025-11-30")))).ShouldBe(Verdict.True);
        Judge(throughout, Given(("high-tech", "", Held("2019-12-01..2022-11-29", "2022-12-01..2025-11-30")))).ShouldBe(Verdict.False);
    }

    [Fact]
    public void ScorePasses_MarkMinimumAndDirect()
    {
        var score = new Score([new ScorePart("a", Text("甲"), R("score"), Q("50")), new ScorePart("b", Text("乙"), C("20"))]);
        var test = new ScorePasses(score, Comparator.MoreThan, C("70"), [new PartMinimum("a", Comparator.MoreThan, Q("0"))], new Holds("blacklisted"));

        // 50 and 20 are 70, which is not more than 70.
        Judge(test, Given(("score", "", "90"), ("blacklisted", "", false))).ShouldBe(Verdict.False);
        Judge(test with { Mark = C("69.9") }, Given(("score", "", "90"), ("blacklisted", "", false))).ShouldBe(Verdict.True);
        Judge(test, Given(("score", "", "90"), ("blacklisted", "", true))).ShouldBe(Verdict.True);
        Judge(test with { Mark = C("10") }, Given(("score", "", "0"), ("blacklisted", "", false))).ShouldBe(Verdict.False);
    }

    [Fact]
    public void Nearness_WithoutTolerance_IsUnknown()
    {
        var staff = Given(("staff", "2024-12-31", "570人"));
        Judge(new Nearness(R("staff"), C("600人")), staff).ShouldBe(Verdict.Unknown);
        Judge(new Nearness(R("staff"), C("600人"), Tolerance.Within(Ratio.FromPercent(5m))), staff).ShouldBe(Verdict.True);
        Judge(new Nearness(R("staff"), C("600人"), Tolerance.Within(Ratio.FromPercent(4m))), staff).ShouldBe(Verdict.False);
    }

    [Fact]
    public void Within_BothDaysIncluded()
    {
        var within = new Within(R("founded"), new DateConstant(new LocalDate(2020, 1, 1)), new DatePlus(new DateConstant(new LocalDate(2020, 1, 1)), C("3年")));
        Judge(within, Given(("founded", "", new LocalDate(2023, 1, 1)))).ShouldBe(Verdict.True);
        Judge(within, Given(("founded", "", new LocalDate(2023, 1, 2)))).ShouldBe(Verdict.False);
        Judge(within, FactSet.Empty).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void CriterionByReading_ReadingsAgree_IsDecided()
    {
        Func<RuleSet, RuleSet> ask = s => s with { Questions = [Question()] };
        var node = new CriterionByReading("which", [new("a", new Comparison(R("score"), Comparator.AtLeast, C("60"))), new("b", new Comparison(R("score"), Comparator.MoreThan, C("60")))]);
        Try(node, Given(("score", "", "61")), null, ask).Verdict.ShouldBe(Verdict.True);
        var open = Try(node, Given(("score", "", "60")), null, ask);
        open.Verdict.ShouldBe(Verdict.Unknown);
        open.Reasons.ShouldHaveSingleItem().ShouldBeOfType<OpenReading>();

        // One question that two nodes ask has one answer: not (at least and under).
        var both = new AnyOf([node, new CriterionByReading("which", [new("a", new Comparison(R("score"), Comparator.LessThan, C("60"))), new("b", new Comparison(R("score"), Comparator.AtMost, C("60")))])]);
        Try(both, Given(("score", "", "60")), null, ask).Verdict.ShouldBe(Verdict.True);
    }

    // A question has one answer also where definitions ask it, by a condition or by a value, at first hand or through another definition.
    [Theory]
    [InlineData("direct", "60", Verdict.True)]
    [InlineData("through", "60", Verdict.True)]
    [InlineData("value", "60", Verdict.True)]
    [InlineData("one", "60", Verdict.Unknown)]
    [InlineData("one", "61", Verdict.True)]
    public void CriterionByReading_InDefinitions_HasOneAnswer(string rule, string score, Verdict expected)
    {
        var set = Compile(new Always(true)).Rules with
        {
            Questions = [Question()],
            Definitions =
            [
                new("atLeast", Text("达到"), new CriterionByReading("which", [new("a", Score(Comparator.AtLeast)), new("b", Score(Comparator.MoreThan))])),
                new("below", Text("不到"), new CriterionByReading("which", [new("a", Score(Comparator.LessThan)), new("b", Score(Comparator.AtMost))])),
                new("passing", Text("转引"), new AllOf([new Holds("below"), new Always(true)])),
                new("line", Text("线"), new FormulaByReading("which", [new("a", C("60")), new("b", C("61"))])),
            ],
            Rules =
            [
                new("direct", Text("甲"), new AnyOf([new Holds("atLeast"), new Holds("below")])),
                new("through", Text("乙"), new AnyOf([new Holds("atLeast"), new Holds("passing")])),
                new("value", Text("丙"), new AnyOf([new Comparison(R("score"), Comparator.AtLeast, R("line")), new Comparison(R("score"), Comparator.LessThan, R("line"))])),
                new("one", Text("丁"), new Holds("atLeast")),
            ],
        };
        set.Compile().OrThrow().Evaluate(rule, Given(("score", "", score)), Day).Verdict.ShouldBe(expected);
    }

    [Fact]
    public void ItemTest_SomeAndEvery()
    {
        var facts = Given(("loans", "", Items(Given(("domestic", "", true)), Given(("domestic", "", false)))));
        Judge(new ItemTest(ItemQuantifier.SomeItem, "loans", new Holds("domestic")), facts).ShouldBe(Verdict.True);
        Judge(new ItemTest(ItemQuantifier.EveryItem, "loans", new Holds("domestic")), facts).ShouldBe(Verdict.False);
        Judge(new ItemTest(ItemQuantifier.EveryItem, "loans", new Holds("domestic")), Given(("loans", "", Items()))).ShouldBe(Verdict.True);
    }

    [Fact]
    public void Opaque_FailingPredicate_FailsTheSubjectWithTheNode()
    {
        var set = Compile(new Always(true)).Rules with { Rules = [new RuleDefinition("it", Text("题"), new AllOf([new Always(false), new Opaque("visit", ["area"])]))] };
        var calm = set.Compile(null, new Dictionary<string, OpaquePredicate> { ["visit"] = f => f.TryGet("area", out var c) && c.Count > 0 ? Verdict.True : Verdict.Unknown }).OrThrow();
        calm.Evaluate("it", FactSet.Empty, Day).Verdict.ShouldBe(Verdict.False);
        var failing = set.Compile(null, new Dictionary<string, OpaquePredicate> { ["visit"] = _ => throw new InvalidOperationException("no map") }).OrThrow();
        var evaluation = failing.Evaluate("it", FactSet.Empty, Day);
        evaluation.Verdict.ShouldBe(Verdict.Unknown);
        evaluation.Error!.Path.ShouldBe("$.rules[0].when.all[1]");
        evaluation.Error.Text.En.ShouldContain("no map");
    }

    [Fact]
    public void FailingClauses_AreThoseOfTheConditionsThatFail()
    {
        var first = new NotedCriterion(new Comparison(R("revenue"), Comparator.AtLeast, C("2000万元")), new ClauseReference("law", "1"));
        var second = new NotedCriterion(new Comparison(R("staff"), Comparator.AtMost, C("500人")), new ClauseReference("law", "2"));
        var evaluation = Try(new AllOf([first, second]), Given(("revenue", "2024", "1亿元"), ("staff", "2024-12-31", "501人")));
        evaluation.FailingClauses.ShouldBe([new ClauseReference("law", "2")]);
    }

    private static Comparison Score(Comparator comparator) => new(R("score"), comparator, C("60"));

    private static Interpretation<LocalizedText> Question() => new(
        InterpretationId.Parse("which"), Text("问"), [new InterpretationOption<LocalizedText>("a", Text("甲"), Text("甲")), new InterpretationOption<LocalizedText>("b", Text("乙"), Text("乙"))]);

    private static Verdict? Judge(Criterion criterion, FactSet facts) => Try(criterion, facts).Verdict;
}
