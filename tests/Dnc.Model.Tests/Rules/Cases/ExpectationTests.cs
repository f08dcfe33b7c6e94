using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Rules.Criteria;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;
using Case = Dnc.Model.Rules.Cases.RuleCase;

namespace Dnc.Model.Tests.Rules.Cases;

/// <summary>Cases of rules: what is as expected passes, and what differs is told in both languages.</summary>
public sealed class ExpectationTests
{
    private static readonly FactSet Firm = Given(("blacklisted", "", false), ("score", "", "80"), ("area", "", "10平方米~20平方米"), ("founded", "", new LocalDate(2020, 1, 1)), ("level", "", new FactCode("national")), ("rent", "", "5人"));

    public static TheoryData<string, Expectation> Met => new()
    {
        { "verdict", Expect("clean") with { Verdict = Verdict.True } },
        { "figure", Expect("points") with { Value = new ExpectedFigure(Q("80")) } },
        { "day", Expect("day") with { Value = new ExpectedDay(new(2020, 1, 1)) } },
        { "code", Expect("class") with { Value = new ExpectedCode("national") } },
        { "from and to", Expect("plot") with { From = new ExpectedFigure(Q("10平方米")), To = new ExpectedFigure(Q("20平方米")) } },
        { "missing", Expect("staffed") with { Missing = ["staff"] } },
        { "nothing missing", Expect("clean") with { Missing = [] } },
        { "failing", Expect("dirty") with { Failing = ["§3"] } },
        { "failing with the document", Expect("dirty") with { Failing = ["law §3"] } },
        { "nothing failing", Expect("clean") with { Failing = [] } },
        { "reasons", Expect("staffed") with { Reasons = [ExpectedReason.Missing] } },
        { "settled value", Expect("points") with { Verdict = Verdict.True } },
        { "open value", Expect("plot") with { Verdict = Verdict.Unknown } },
        { "error", Expect("broken") with { IsError = true } },
    };

    [Theory]
    [MemberData(nameof(Met))]
    public void Run_AsExpected_Passes(string what, Expectation expectation) => Failures(expectation).ShouldBeEmpty(what);

    public static TheoryData<Expectation, string, string> Missed => new()
    {
        { Expect("clean") with { Verdict = Verdict.False }, "预期否，实际是", "expected no, found yes" },
        { Expect("points") with { Value = new ExpectedFigure(Q("79")) }, "预期79，实际80", "expected 79, found 80" },
        { Expect("points") with { Value = new ExpectedFigure(Q("80元")) }, "预期80元，实际80", "expected 80 CNY, found 80" },
        { Expect("points") with { Value = new ExpectedCode("80") }, "预期80，实际80", "expected 80, found 80" },
        { Expect("day") with { Value = new ExpectedDay(new(2020, 1, 2)) }, "预期2020-01-02，", "expected 2020-01-02, " },
        { Expect("class") with { Value = new ExpectedCode("municipal") }, "预期municipal，", "expected municipal, " },
        { Expect("plot") with { Value = new ExpectedFigure(Q("10平方米")) }, "预期10平方米，实际10平方米", "expected 10 m², found 10 m²" },
        { Expect("plot") with { From = new ExpectedFigure(Q("11平方米")) }, "预期自11平方米起，", "expected from 11 m², " },
        { Expect("plot") with { To = new ExpectedFigure(Q("19平方米")) }, "预期至19平方米止，", "expected to 19 m², " },
        { Expect("plot") with { From = new ExpectedFigure(Q("20平方米")), To = new ExpectedFigure(Q("20平方米")) }, "预期自20平方米起，", "expected from 20 m², " },
        { Expect("staffed") with { Missing = [] }, "预期缺少数据：无，实际缺少数据：staff", "expected missing facts: none, found missing facts: staff" },
        { Expect("clean") with { Missing = ["staff", "area"] }, "预期缺少数据：staff、area，实际缺少数据：无", "expected missing facts: staff, area, found missing facts: none" },
        { Expect("dirty") with { Failing = [] }, "预期不符合的条款：无，实际不符合的条款：§3", "expected failing clauses: none, found failing clauses: §3" },
        { Expect("dirty") with { Failing = ["§3", "§4"] }, "预期不符合的条款：§3、§4，实际", "expected failing clauses: §3, §4, found" },
        { Expect("staffed") with { Reasons = [ExpectedReason.Silent] }, "预期未定原因：silent，实际未定原因：missing", "expected reasons: silent, found reasons: missing" },
        { Expect("clean") with { IsError = true }, "预期评估失败，实际是", "expected an error, found yes" },
        { Expect("broken") with { Verdict = Verdict.True }, "预期可评估，实际", "expected no error, found" },
        { Expect("nothing") with { Verdict = Verdict.True }, "预期规则中有此定义，实际没有", "expected a rule or definition of this name, found none" },
    };

    [Theory]
    [MemberData(nameof(Missed))]
    public void Run_OtherThanExpected_TellsBoth(Expectation expectation, string zh, string en)
    {
        var failure = Failures(expectation)[0];
        failure.Path.ShouldBe($"$.cases[0].expect.{expectation.Target}");
        failure.ToString(Language.Zh).ShouldContain(zh);
        failure.ToString(Language.En).ShouldContain(en);
    }

    [Fact]
    public void Run_WithoutADay_SaysSo()
    {
        var file = File(new Case("n", new CaseStep { Expect = [Expect("clean") with { Verdict = Verdict.True }] })) with { AsOf = null };
        var failure = RuleCaseRunner.Run(file, Rules()).Single().Failures.ShouldHaveSingleItem();
        failure.ToString(Language.Zh).ShouldBe("$.cases[0]：asOf 预期有评估日期，实际没有");
        failure.ToString(Language.En).ShouldBe("$.cases[0]: asOf: expected an as-of date, found none");
    }

    [Fact]
    public void Run_Steps_ChangeWhatWasTold_AndAreCheckedEach()
    {
        var right = Expect("clean") with { Verdict = Verdict.True };
        var wrong = Expect("clean") with { Verdict = Verdict.False };
        CaseStep[] steps = [new() { Facts = Given(("blacklisted", "", true)), Expect = [wrong] }, new() { Without = ["blacklisted"], Expect = [Expect("clean") with { Missing = ["blacklisted"] }, right] }];
        var result = RuleCaseRunner.Run(File(new Case("n", new CaseStep { Expect = [right] }, Steps: [.. steps])), Rules()).Single();
        result.Failures.ShouldHaveSingleItem().Path.ShouldBe("$.cases[0].steps[1].expect.clean");
    }

    private static Expectation Expect(string target) => new() { Target = target };

    private static ValueList<RuleCaseFailure> Failures(Expectation expectation) =>
        RuleCaseRunner.Run(File(new Case("n", new CaseStep { Expect = [expectation] })), Rules()).ShouldHaveSingleItem().Failures;

    private static RuleCaseFile File(Case one) => new() { Rules = ["bench"], AsOf = Day, Facts = Firm, Cases = [one] };

    private static CompiledRules Rules() => Compile(!new Holds("blacklisted"), s => s with
    {
        Definitions =
        [
            new("clean", Text("清白"), !new Holds("blacklisted")),
            new("dirty", Text("失信"), new NotedCriterion(new Holds("blacklisted"), new ClauseReference("law", "3"), null)),
            new("points", Text("分数"), R("score")),
            new("day", Text("成立"), R("founded")),
            new("class", Text("级别"), R("level")),
            new("plot", Text("用地"), R("area")),
            new("staffed", Text("人数"), new Comparison(R("staff"), Comparator.AtLeast, C("10人"))),
            new("broken", Text("单位不符"), R("rent")),
        ],
    });
}
