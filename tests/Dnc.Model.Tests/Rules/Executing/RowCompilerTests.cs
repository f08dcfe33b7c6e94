using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Executing;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Tests.Rules.Checking;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Executing;

/// <summary>What is judged row by row, without the reference interpreter, and what it comes to.</summary>
public sealed class RowCompilerTests
{
    private static readonly FactSet Firm = Given(
        ("revenue", "2024", "1亿元"),
        ("revenue", "2023", "8000万元"),
        ("revenue", "2022", "5000万元"),
        ("rd", "2024", "500万元"),
        ("staff", "2025-06-30", "100人"),
        ("score", "", "80"),
        ("founded", "", new LocalDate(2020, 2, 29)),
        ("blacklisted", "", false),
        ("industry", "", new FactCode("65")),
        ("level", "", new FactCode("national")),
        ("certificates", "", new FactCodes(["iso9001"])),
        ("high-tech", "", Held("2023-01-01..2025-12-31")));

    private static readonly RuleContext Context = new(Day) { Surroundings = Given(("benchmark", "2024", "5%")) };

    private static readonly Criterion Big = Is(R("revenue"), Comparator.AtLeast, "1亿元");

    public static TheoryData<Criterion, Verdict> Judged => new()
    {
        { Big, Verdict.True },
        { Is(new Sum([R("revenue"), R("rd")]), Comparator.AtLeast, "1.05亿元"), Verdict.True },
        { Is(new Sum([R("revenue"), R("rd")]), Comparator.MoreThan, "1.05亿元"), Verdict.False },
        { Is(new Difference(R("revenue"), R("rd")), Comparator.AtMost, "9500万元"), Verdict.True },
        { Is(new Difference(R("revenue"), R("rd")), Comparator.LessThan, "9500万元"), Verdict.False },
        { Is(new Product([R("score"), C("2")]), Comparator.Exactly, "160"), Verdict.True },
        { Is(new Quotient(R("rd"), R("revenue")), Comparator.AtLeast, "5%"), Verdict.True },
        { Is(new Quotient(R("rd"), R("revenue")), Comparator.MoreThan, "5%"), Verdict.False },
        { Is(new Quotient(R("rd"), new Difference(R("rd"), R("rd"))), Comparator.MoreThan, "5"), Verdict.Unknown },
        { Is(new Least([R("rd"), R("revenue")]), Comparator.Exactly, "500万元"), Verdict.True },
        { Is(new Least([R("revenue"), R("rd")]), Comparator.Exactly, "500万元"), Verdict.True },
        { Is(new Greatest([R("rd"), R("revenue")]), Comparator.Exactly, "1亿元"), Verdict.True },
        { Is(new Greatest([R("revenue"), R("rd")]), Comparator.Exactly, "1亿元"), Verdict.True },
        { Is(new Absolute(new Difference(R("rd"), R("revenue"))), Comparator.Exactly, "9500万元"), Verdict.True },
        { Is(new Absolute(new Difference(R("revenue"), R("rd"))), Comparator.Exactly, "9500万元"), Verdict.True },
        { Is(new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 3), Comparator.Exactly, "2.3亿元"), Verdict.True },
        { Is(new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 2, -1), Comparator.Exactly, "1.3亿元"), Verdict.True },
        { Is(new Window(WindowAggregate.MeanOver, R("revenue"), PeriodKind.Year, 2), Comparator.Exactly, "9000万元"), Verdict.True },
        { Is(new Window(WindowAggregate.MinOver, R("revenue"), PeriodKind.Year, 3), Comparator.Exactly, "5000万元"), Verdict.True },
        { Is(new Window(WindowAggregate.MaxOver, R("revenue"), PeriodKind.Year, 3), Comparator.Exactly, "1亿元"), Verdict.True },
        { Is(new Growth(R("revenue"), PeriodKind.Year), Comparator.Exactly, "25%"), Verdict.True },
        { Is(new Growth(R("revenue"), PeriodKind.Year, 2), Comparator.Exactly, "100%"), Verdict.True },
        { Is(new Shift(R("revenue"), PeriodKind.Year, -1), Comparator.Exactly, "8000万元"), Verdict.True },
        { Is(Age(TimeStep.WholeYears), Comparator.Exactly, "5年"), Verdict.True },
        { Is(Age(TimeStep.WholeMonths), Comparator.Exactly, "64月"), Verdict.True },
        { Is(Age(TimeStep.Days), Comparator.Exactly, "1948天"), Verdict.True },
        { new Comparison(new DatePlus(R("founded"), C("1948天")), Comparator.Exactly, R("asOf")), Verdict.True },
        { new Comparison(new DatePlus(R("founded"), C("5年")), Comparator.Exactly, new DateConstant(new(2025, 2, 28))), Verdict.True },
        { new Comparison(new DatePlus(R("founded"), C("-2月")), Comparator.Exactly, new DateConstant(new(2019, 12, 29))), Verdict.True },
        { new Comparison(new DatePlus(R("founded"), new NotedFormula(C("1月"))), Comparator.LessThan, R("asOf")), Verdict.True },
        { Is(new CountTrue([Big, new Holds("blacklisted")]), Comparator.Exactly, "1"), Verdict.True },
        { new Comparison(R("score"), Comparator.Between, C("80"), C("90")), Verdict.True },
        { new Comparison(R("score"), Comparator.Between, C("81"), C("90")), Verdict.False },
        { new Comparison(R("score"), Comparator.Between, C("70"), C("80")), Verdict.True },
        { new Comparison(R("score"), Comparator.Between, C("70"), C("79")), Verdict.False },
        { new Within(R("founded"), new DateConstant(new(2020, 2, 29)), new DateConstant(new(2020, 2, 29))), Verdict.True },
        { new Within(R("founded"), new DateConstant(new(2020, 3, 1)), null), Verdict.False },
        { new Within(R("founded"), null, new DateConstant(new(2020, 2, 28))), Verdict.False },
        { new Holds("blacklisted"), Verdict.False },
        { !new Holds("blacklisted"), Verdict.True },
        { new InCodes(R("industry"), [CodePattern.Parse("64-66")]), Verdict.True },
        { new InCodes(R("industry"), [CodePattern.Parse("01-05")]), Verdict.False },
        { new HasCodes(CodeMatch.HasAll, "certificates", ["iso9001"]), Verdict.True },
        { new HasCodes(CodeMatch.HasAll, "certificates", ["iso9001", "iso14001"]), Verdict.False },
        { new HasCodes(CodeMatch.HasAny, "certificates", ["iso9001", "iso14001"]), Verdict.True },
        { new Held("high-tech"), Verdict.True },
        { new Held("high-tech", new DateConstant(new(2022, 12, 31))), Verdict.False },
        { new Comparison(R("level"), Comparator.Exactly, new CodeConstant("national")), Verdict.True },
        { new Comparison(R("level"), Comparator.Exactly, new CodeConstant("municipal")), Verdict.False },
        { new AtLeastOf(2, [Big, new Holds("blacklisted"), new Held("high-tech")]), Verdict.True },
        { new AtLeastOf(3, [Big, new Holds("blacklisted"), new Held("high-tech")]), Verdict.False },
        { new AllOf([Big, new Holds("blacklisted")]), Verdict.False },
        { new AnyOf([Big, new Holds("blacklisted")]), Verdict.True },
        { new Comparison(new Quotient(R("rd"), R("revenue")), Comparator.AtLeast, R("benchmark")), Verdict.True },
        { new Comparison(R("revenue"), Comparator.Exactly, R("line")), Verdict.True },
        { new AllOf([new Holds("big"), new AnyOf([new Holds("big"), new Holds("blacklisted")])]), Verdict.True },
        { Is(R("sales"), Comparator.Exactly, "1亿元"), Verdict.True },
        { Is(R("staff"), Comparator.Exactly, "100人"), Verdict.True },
        { new NotedCriterion(Is(new NotedFormula(R("revenue")), Comparator.Exactly, "1亿元"), new ClauseReference("law", "1")), Verdict.True },
    };

    [Theory]
    [MemberData(nameof(Judged))]
    public void Run_OfWhatRowsTell_AnswersWithoutTheReference(Criterion criterion, Verdict expected)
    {
        var rules = Compile(criterion, WithNames);
        ProgramOf(rules).Asked.ShouldBe(0);
        rules.Evaluate("it", Firm, Context).Traced().Verdict.ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void Run_WithoutFacts_IsUnknown(Criterion criterion, Verdict expected)
    {
        var rules = Compile(criterion, WithNames);
        expected.ShouldBeOneOf(Enum.GetValues<Verdict>());
        rules.Evaluate("it", FactSet.Empty, Day).Traced().Verdict.ShouldBe(Verdict.Unknown);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, "8000万元", Verdict.True)]
    [InlineData(Comparator.AtLeast, "9000万元", Verdict.Unknown)]
    [InlineData(Comparator.AtLeast, "1.1亿元", Verdict.False)]
    [InlineData(Comparator.AtMost, "1亿元", Verdict.True)]
    [InlineData(Comparator.LessThan, "8000万元", Verdict.False)]
    [InlineData(Comparator.MoreThan, "1亿元", Verdict.False)]
    [InlineData(Comparator.Exactly, "9000万元", Verdict.Unknown)]
    [InlineData(Comparator.Exactly, "2亿元", Verdict.False)]
    public void Run_OfARange_IsKnownWhereBothEndsAgree(Comparator comparator, string bound, Verdict expected)
    {
        var facts = Given(("revenue", "2024", "8000万元~1亿元"), ("score", "", "80"));
        Formula[] same =
        [
            R("revenue"), new Sum([R("revenue"), C("0元")]), new Product([R("revenue"), C("1")]), new Product([C("1"), R("revenue")]), new Quotient(R("revenue"), C("1")),
            new Difference(C("0元"), new Product([R("revenue"), C("-1")])), new Absolute(R("revenue")),
            new Least([R("revenue"), C("3亿元")]), new Greatest([R("revenue"), C("1元")]),
        ];
        foreach (var formula in same)
        {
            var rules = Compile(Is(formula, comparator, bound));
            ProgramOf(rules).Asked.ShouldBe(0, formula.ToString());
            rules.Evaluate("it", facts, Day).Traced().Verdict.ShouldBe(expected, formula.ToString());
        }
    }

    public static TheoryData<Criterion> Counted =>
    [
        Big,
        Is(new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 3), Comparator.AtLeast, "1元"),
        Is(new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 3, 0, R("founded")), Comparator.AtLeast, "1元"),
        Is(new Growth(R("revenue"), PeriodKind.Year), Comparator.AtLeast, "1%"),
        Is(new CompoundGrowth(R("revenue"), 2), Comparator.AtLeast, "1%"),
        Is(new FirstAbove(new Sum([R("revenue"), R("rd")]), [new AmountStep(Q("10亿元"), false, C("10万元")), new AmountStep(Q("20亿元"), false, C("20万元"))]), Comparator.AtLeast, "1元"),
        new AllOf([new Holds("big"), Is(R("sales"), Comparator.AtLeast, "1元"), new Comparison(R("revenue"), Comparator.AtLeast, R("line"))]),
        new AtLeastOf(2, [Big, new Held("high-tech"), new Within(R("founded"), null, R("asOf"))]),
    ];

    [Theory]
    [MemberData(nameof(Counted))]
    public void StepBounds_OfANode_AreNotBelowTheStepsThatTheReferenceTakes(Criterion criterion)
    {
        var rules = Compile(criterion, WithNames);
        var (definition, scope) = rules.Find("it")!.Value;
        var bound = new StepBounds(rules).Of(definition.Node, scope);
        foreach (var facts in (FactSet[])[Firm, FactSet.Empty])
        {
            var reference = new Interpreter(rules, facts, Context, Readings.AllOpen);
            reference.Judge(criterion, new Frame(scope));
            reference.Steps.ShouldBeGreaterThan(0);
            ((long)reference.Steps).ShouldBeLessThanOrEqualTo(bound);
        }
    }

    [Fact]
    public void Compile_OfMoreStepsThanTheLimit_LeavesAllToTheReference()
    {
        var rules = UncheckedRules.Compile(new RuleSet { Id = "few", Title = Text("少"), Facts = Facts, Rules = [new RuleDefinition("it", Text("题"), Big)] }, new RuleLimits { MaxSteps = 3 });
        var (definition, scope) = rules.Find("it")!.Value;
        RowCompiler.Compile(rules, definition, scope).ShouldBeNull();
    }

    private static RowProgram ProgramOf(CompiledRules rules)
    {
        var (definition, scope) = rules.Find("it")!.Value;
        return RowCompiler.Compile(rules, definition, scope).ShouldNotBeNull();
    }

    private static RuleSet WithNames(RuleSet set) => set with
    {
        Parameters = [CheckedRules.Parameter("line", C("9000万元"), C("1亿元"))],
        Definitions = [new RuleDefinition("big", Text("大"), Big), new RuleDefinition("sales", Text("销售"), R("revenue"))],
    };

    private static Comparison Is(Formula left, Comparator comparator, string right) => new(left, comparator, C(right));

    private static TimeBetween Age(TimeStep step) => new(step, R("founded"), R("asOf"));
}
