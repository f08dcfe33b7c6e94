using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;
using Case = Dnc.Model.Rules.Cases.RuleCase;

namespace Dnc.Model.Tests.Rules.Cases;

/// <summary>What a step keeps of the case before it: the day, the year whose reports count, the subject, facts and surroundings.</summary>
public sealed class RuleCaseStepTests
{
    private static readonly FactSet Shared = Given(("revenue", "2024", "9元"), ("revenue", "2023", "8元"), ("score", "", "50"));

    [Fact]
    public void Run_AStep_KeepsWhatItDoesNotSay()
    {
        var later = AsOf.Date(2026, 6, 30);
        var file = File(new Case(
            "n",
            new CaseStep { ReferenceYear = 2023, Facts = Given(("score", "", "70")), Context = Given(("benchmark", "2023", "5%")), Expect = [Figure("sales", "8元"), Figure("points", "70"), Figure("mark", "5%")] },
            null,
            [
                new CaseStep { Expect = [Figure("sales", "8元"), Figure("points", "70"), Figure("mark", "5%")] },
                new CaseStep { ReferenceYear = 2024, Facts = Given(("score", "", "80")), Expect = [Figure("sales", "9元"), Figure("points", "80")] },
                new CaseStep { AsOf = later, Expect = [Figure("sales", "9元"), Day("today", later.Day)] },
                new CaseStep { Facts = Given(("revenue", "2024", "7元")), Expect = [Figure("sales", "7元")] },
                new CaseStep { ReferenceYear = 2023, Expect = [Figure("sales", "8元")] },
                new CaseStep { Without = ["revenue"], Expect = [new Expectation { Target = "sales", Missing = ["revenue"] }] },
            ]));
        var result = RuleCaseRunner.Run(file, Rules()).ShouldHaveSingleItem();
        result.Failures.ShouldBeEmpty(string.Join("\n", result.Failures.Select(f => f.ToString(Language.En))));
        result.Expectations.ShouldBe(13);
        result.IsPassed.ShouldBeTrue();
    }

    // The facts of a case stand in for the shared ones of the same key, whatever their time; those of a step for those of the same time.
    [Fact]
    public void Merge_OfFacts_ReplacesKeysOrTimes()
    {
        var added = new FactSet("firm", Given(("revenue", "2024", "1元")).Claims);
        Text(RuleCaseRunner.Merge(Shared, added, [], replacesKeys: true)).ShouldBe("firm: score; revenue 2024");
        Text(RuleCaseRunner.Merge(Shared, added, [], replacesKeys: false)).ShouldBe("firm: revenue 2023; score; revenue 2024");
        Text(RuleCaseRunner.Merge(Shared, added, ["score"], replacesKeys: false)).ShouldBe("firm: revenue 2023; revenue 2024");
        Text(RuleCaseRunner.Merge(new FactSet("first", []), new FactSet("second", []), [], false)).ShouldBe("second: ");
        Text(RuleCaseRunner.Merge(new FactSet("first", []), new FactSet(null, []), [], false)).ShouldBe("first: ");
        static string Text(FactSet facts) => $"{facts.Subject}: {string.Join("; ", facts.Claims.Select(c => $"{c.Key} {c.Time}".Trim()))}";
    }

    [Fact]
    public void Run_ATargetThatIsNotThere_SaysSoOnceAndGoesOn()
    {
        var file = File(new Case("n", new CaseStep { Facts = Given(("score", "", "70")), Expect = [Figure("nothing", "1"), Figure("points", "71"), Figure("points", "70")] }));
        var failures = RuleCaseRunner.Run(file, Rules()).Single().Failures;
        failures.Select(f => f.Path).ShouldBe(["$.cases[0].expect.nothing", "$.cases[0].expect.points"]);
    }

    [Fact]
    public void Run_OfADayThatIsARange_HasBothEnds()
    {
        var two = Given(("score", "", "70")).With(new FactClaim("founded", FactTime.None, new FactDay(new(2020, 1, 1)), new("a", "A"))).With(new FactClaim("founded", FactTime.None, new FactDay(new(2021, 1, 1)), new("b", "B")));
        var exact = new Expectation { Target = "day", From = new ExpectedDay(new(2020, 1, 1)), To = new ExpectedDay(new(2021, 1, 1)) };
        RuleCaseRunner.Run(File(new Case("n", new CaseStep { Facts = two, Expect = [exact] })), Rules()).Single().Failures.ShouldBeEmpty();
        RuleCaseRunner.Run(File(new Case("n", new CaseStep { Facts = two, Expect = [exact with { From = new ExpectedDay(new(2021, 1, 1)) }] })), Rules()).Single().Failures.Count.ShouldBe(1);
        RuleCaseRunner.Run(File(new Case("n", new CaseStep { Facts = two, Expect = [exact with { To = new ExpectedDay(new(2020, 1, 1)) }] })), Rules()).Single().Failures.Count.ShouldBe(1);
    }

    // An error that was expected says nothing of the value; one that was not is all that is told.
    [Fact]
    public void Run_OfAnError_LooksAtNothingElse()
    {
        var facts = Given(("rent", "", "5人"));
        var expected = new Expectation { Target = "broken", IsError = true, Verdict = Verdict.True, Missing = ["staff"] };
        RuleCaseRunner.Run(File(new Case("n", new CaseStep { Facts = facts, Expect = [expected] })), Rules()).Single().Failures.ShouldBeEmpty();
        RuleCaseRunner.Run(File(new Case("n", new CaseStep { Facts = facts, Expect = [expected with { IsError = false }] })), Rules()).Single().Failures.Count.ShouldBe(1);
    }

    [Fact]
    public void Run_WithoutAFileOrRules_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => RuleCaseRunner.Run(null!, Rules()));
        Should.Throw<ArgumentNullException>(() => RuleCaseRunner.Run(File(), null!));
        new Case("n", new CaseStep()) { Steps = null! }.Steps.ShouldBeEmpty();
        new Case("n", new CaseStep()) { Steps = [new CaseStep()] }.Steps.Count.ShouldBe(1);
    }

    private static Expectation Figure(string target, string value) => new() { Target = target, Value = new ExpectedFigure(Q(value)) };

    private static Expectation Day(string target, LocalDate value) => new() { Target = target, Value = new ExpectedDay(value) };

    private static RuleCaseFile File(params ValueList<Case> cases) => new() { Rules = ["a.rules.json"], AsOf = Interpreting.Bench.Day, Facts = Shared, Cases = cases };

    private static CompiledRules Rules() => Compile(R("revenue"), s => s with
    {
        Rules =
        [
            new("sales", Text("销售"), R("revenue")), new("points", Text("分"), R("score")), new("mark", Text("标"), R("benchmark")), new("today", Text("今"), R("asOf")), new("day", Text("日"), R("founded")),
            new("broken", Text("错"), new Comparison(R("rent"), Comparator.AtLeast, C("1元/平方米/月"))),
        ],
    });
}
