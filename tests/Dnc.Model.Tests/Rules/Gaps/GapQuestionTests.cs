using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Gaps;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Tests.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>What a question costs, the days on which something turns, and what a search tells that ran out of work.</summary>
public sealed class GapQuestionTests
{
    private static readonly SourceReference Law = new("law", "Law");

    private static readonly FactSet Firm = Facts(
        ("clean", new FactFlag(false)),
        ("founded", new FactDay(new(2024, 3, 1))),
        ("rd", Value("4万元")),
        ("cost", Value("2万元")),
        ("high-tech", Bench.Held("2020-01-01..2025-07-09", "2025-12-01..2028-11-30")));

    private static readonly ValueList<RuleParameter> Dated =
    [
        new("once", LocalizedText.Same("once"), Dated<Formula>.From(new(2020, 1, 1), Of("1"), Law)),
        new("twice", LocalizedText.Same("twice"), new Dated<Formula>([DatedEntry.Of<Formula>(new(2020, 1, 1), Of("9万元"), Law), DatedEntry.Of<Formula>(new(2025, 8, 1), Of("3万元"), Law), DatedEntry.Of<Formula>(new(2026, 8, 1), Of("9万元"), Law)])),
    ];

    // From 30 June 2025 on: 2 years on 1 March 2026 (244 days), 3 years on 1 March 2027 (609 days), the label from 10 July (10 days) to 1 December (154 days).
    public static TheoryData<string, Criterion, string> Days => new()
    {
        { "an age", Age("2年"), "244" },
        { "two ages", new AllOf([Age("2年"), Age("3年")]), "244 609" },
        { "the same age twice", new AllOf([Age("2年"), new AnyOf([Age("2年"), Clean])]), "244" },
        { "nothing that time turns", Clean, "" },
        { "a label today", new Held("high-tech"), "10 154 1250" },
        { "a label ever", new EverHeld("high-tech", Date(2025, 8, 1)), "32 154" },
        { "a label on a day", new Held("high-tech", Date(2025, 8, 1)), "" },
        { "the first day of a label", new Comparison(new LabelDay(LabelEdge.LabelStart, "high-tech"), Comparator.AtLeast, Date(2025, 1, 1)), "154" },
        { "the as-of day", new Comparison(R("asOf"), Comparator.AtLeast, Date(2025, 7, 3)), "3" },
        { "the as-of day between two days", new Within(R("asOf"), Date(2025, 7, 3), Date(2025, 7, 5)), "3 6" },
        { "a figure of two dates", new Comparison(R("rd"), Comparator.AtLeast, R("twice")), "32 397" },
        { "a figure of one date", new Comparison(R("rd"), Comparator.AtLeast, R("once")), "" },
        { "a definition", new Holds("old"), "244" },
        { "a value of a definition", new Comparison(R("age-by-name"), Comparator.AtLeast, Of("2年")), "244" },
        { "a negation", !Age("2年"), "244" },
        { "a branch not taken", new Comparison(new Choice([new(Clean, Since())], Of("0年")), Comparator.AtLeast, Of("2年")), "" },
        { "a branch by age", new Comparison(new Choice([new(Age("2年"), Of("1"))], Of("0")), Comparator.AtLeast, Of("1")), "244" },
        { "tiers of age", new Comparison(new Bands(Since(), [new(null, false, Q("2年"), false, Of("1")), new(Q("2年"), true, Q("3年"), false, Of("2"))], Of("3")), Comparator.AtLeast, Of("2")), "244" },
        { "tiers of a figure, with an age in them", new Comparison(new Bands(R("cost"), [new(null, false, Q("1万元"), false, Since())], Of("0年")), Comparator.AtLeast, Of("2年")), "" },
        { "a table by age", new Comparison(new DecisionTable([Age("2年")], [Clean], [[Of("1")]], Of("0")), Comparator.AtLeast, Of("1")), "244" },
        { "a sum of two ages", new Comparison(new Sum([Since(), Since()]), Comparator.AtLeast, Of("4年")), "244" },
        { "an age of an age", new Comparison(new Sum([new NotedFormula(Since()), Of("1年")]), Comparator.AtLeast, Of("3年")), "244" },
        { "ten years and the day after", new AnyOf([new Comparison(R("asOf"), Comparator.AtLeast, Date(2035, 7, 1)), new Comparison(R("asOf"), Comparator.AtLeast, Date(2035, 7, 2))]), "3653" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void DaysOf_ARule_AreThoseOnWhichSomethingTurns(string what, Criterion when, string expected)
    {
        var (question, lever) = (Question(when), new WaitingLever(Context.AsOf.Day));
        var days = string.Join(" ", question.DaysOf(lever));
        days.ShouldBe(expected, what);
        string.Join(" ", question.DaysOf(lever)).ShouldBe(days, what);
    }

    [Fact]
    public void DaysOf_ARuleWithoutWorkLeft_AreAll()
    {
        var (question, lever) = (Question(Age("2年")), new WaitingLever(new(9999, 12, 28)));
        question.Reserve = question.Left;
        question.DaysOf(lever).ShouldBe([1, 2, 3]);
    }

    // A question costs 20, a claim of the facts 1, and each node that is judged 1; this rule takes a step for the flag.
    [Fact]
    public void Left_AfterEachQuestion_IsLessWhatItCost()
    {
        var question = Question(Clean);
        var cost = 20 + Firm.Claims.Count + StepsOf(Clean);
        question.Left.ShouldBe(1_000_000);
        question.Worst([]).ShouldBe(Verdict.False);
        question.Left.ShouldBe(1_000_000 - cost);
        question.Failing([], Readings.AllOpen, onlyNext: false).ShouldHaveSingleItem();
        question.Left.ShouldBeLessThanOrEqualTo(1_000_000 - (2 * cost));
        var left = question.Left;
        var lever = new ValueLever(new FactNeed("clean", FactTime.None), LocalizedText.Same("clean"), new FactFlag(false), new FactFlag(true));
        var failing = question.Failing([], Readings.AllOpen, onlyNext: false)[0];
        left = question.Left;
        question.Mends(failing, [Readings.AllOpen], [], lever, 1, 1).ShouldBe(Verdict.True);
        question.Left.ShouldBe(left - cost);
        question.Mends(failing, [Readings.AllOpen], [], lever, 0, 0).ShouldBe(Verdict.False);
        question.Worst([new Change(lever, 1)]).ShouldBe(Verdict.True);
        question.Worst([]).ShouldBe(Verdict.False);
    }

    // A range that leaves the verdict open is not yet a way to an open verdict; a single place is.
    [Fact]
    public void Reaches_AnOpenVerdict_CountsAtASinglePlaceAlone()
    {
        var question = Question(new Comparison(R("cost"), Comparator.AtLeast, Of("4万元")) & new Holds("listed"));
        var lever = FigureLever.Create(new FactNeed("cost", FactTime.None), Catalogue.First(f => f.Key == "cost"), 20_000, 10_000, 1)!;
        question.Reaches(Verdict.Unknown, [], lever, 2, 2).ShouldBe(Verdict.True);
        question.Reaches(Verdict.Unknown, [], lever, 1, 1).ShouldBe(Verdict.False);
        question.Reaches(Verdict.Unknown, [], lever, 0, 0).ShouldBe(Verdict.False);
        question.Reaches(Verdict.Unknown, [], lever, 2, 5).ShouldBe(Verdict.Unknown);
        question.Reaches(Verdict.Unknown, [], lever, 0, 1).ShouldBe(Verdict.False);
        question.Reaches(Verdict.True, [], lever, 2, 2).ShouldBe(Verdict.Unknown);
        question.Reaches(Verdict.True, [], lever, 1, 1).ShouldBe(Verdict.False);
    }

    [Fact]
    public void Mends_UnderSeveralReadings_IsTheWorstOfThem()
    {
        var question = Question(new AllOf([new Comparison(R("cost"), Comparator.AtLeast, ByReading("4万元", "5万元"))]));
        var lever = FigureLever.Create(new FactNeed("cost", FactTime.None), Catalogue.First(f => f.Key == "cost"), 20_000, 10_000, 1)!;
        question.AllReadings.Count.ShouldBe(2);
        var failing = question.Failing([], question.AllReadings[0], onlyNext: false)[0];
        question.Mends(failing, question.AllReadings, [], lever, 2, 2).ShouldBe(Verdict.False);
        question.Mends(failing, [question.AllReadings[0]], [], lever, 2, 2).ShouldBe(Verdict.True);
        question.Mends(failing, question.AllReadings, [], lever, 3, 3).ShouldBe(Verdict.True);
    }

    // Without work left nothing is made small: the change goes as far as it may, and nobody says that it is the least.
    [Fact]
    public void Find_WithoutWorkLeft_IsNotProvedMinimal()
    {
        var question = Question(new Comparison(R("rd"), Comparator.AtLeast, Of("5万元")));
        var search = new WaySearch(question, (f, r) => new LeverFinder(question.Ask([], r), Context).Find(f.Node, f.Frame, new HashSet<string>()).Levers);
        question.Reserve = question.Left;
        var way = search.Find().ShouldHaveSingleItem();
        way.IsProvedMinimal.ShouldBeFalse();
        way.ToText(Language.Zh).ShouldBe("研发费用（2024年）增加4996万元，至5000万元（未证明为最小）");
        way.ToText(Language.En).ShouldBe("rd 2024 up 49,960,000 CNY, to 50,000,000 CNY (not proved minimal)");
        question.IsStopped.ShouldBeTrue();
    }

    [Fact]
    public void Find_WithLessThanAThirdOfTheWork_LooksNoFurther()
    {
        var question = Question(new Comparison(R("rd"), Comparator.AtLeast, Of("5万元")));
        var search = new WaySearch(question, (f, r) => new LeverFinder(question.Ask([], r), Context).Find(f.Node, f.Frame, new HashSet<string>()).Levers);
        var reserve = question.Left / 3;
        var large = new AllOf([.. Enumerable.Repeat<Criterion>(new Always(true), 5_000)]);
        var interpreter = new Interpreter(question.Rules, Firm, Context, Readings.AllOpen);
        interpreter.Judge(large, interpreter.Home);
        while (question.Left >= reserve)
        {
            question.Pay(interpreter);
        }

        question.IsStopped.ShouldBeFalse();
        search.Find().ShouldBeEmpty();
        question.IsStopped.ShouldBeTrue();
    }

    [Fact]
    public void ToText_OfAGap_TellsWaysWhatWasNotTriedAndWhereTheSearchStopped()
    {
        var tried = new RuleGap(Verdict.False) { Untried = [new("tax", FactTime.None), new("age", FactTime.None)], UntriedNames = [new("税收", "tax"), new("年限", "age")], IsExhaustive = false };
        tried.ToText(Language.Zh).ShouldBe("未尝试调整：税收、年限");
        tried.ToText(Language.En).ShouldBe("not tried: tax, age");
        var stopped = new RuleGap(Verdict.False) { IsExhaustive = false, MissingNames = [new("税收", "tax")] };
        stopped.ToText(Language.Zh).ShouldBe("缺少数据：税收\n搜索达到上限，可能还有更小的调整（未证明为最小）");
        stopped.ToText(Language.En).ShouldBe("missing: tax\nthe search stopped at its limit, and there may be smaller changes (not proved minimal)");
        var two = Evaluate(Clean | new Comparison(R("rd"), Comparator.AtLeast, Of("5万元")), Firm).Gap();
        two.ToText(Language.Zh).ShouldBe("信用良好：信用良好变为是\n研发费用 ≥ 5万元（以上，含）：研发费用（2024年）增加1万元，至5万元\n方案1：研发费用（2024年）增加1万元，至5万元\n方案2：信用良好变为是");
        two.ToText(Language.En).Split('\n')[^1].ShouldBe("way 2: clean becomes true");
    }

    [Fact]
    public void ApplyTo_OfWaiting_ChangesTheDayAndNoFact()
    {
        var way = Evaluate(Age("2年"), Firm).Gap().Ways.ShouldHaveSingleItem();
        way.ApplyTo(Firm).ShouldBe(Firm);
        way.ApplyTo(Context).AsOf.Day.ShouldBe(new NodaTime.LocalDate(2026, 3, 1));
        var change = Evaluate(Clean, Firm).Gap().Ways.ShouldHaveSingleItem();
        change.ApplyTo(Context).ShouldBe(Context);
        change.ApplyTo(Firm).Claims.ShouldContain(new FactClaim("clean", FactTime.None, new FactFlag(true)));
    }

    // Waiting is looked at on the days on which something turns, within the days that are asked for.
    [Theory]
    [InlineData(1, 3653, 244)]
    [InlineData(244, 244, 244)]
    [InlineData(245, 609, 609)]
    [InlineData(245, 608, -1)]
    [InlineData(1, 243, -1)]
    [InlineData(610, 3653, -1)]
    public void Find_OfWaiting_IsTheFirstDayThatTurnsSomething(long from, long to, long expected) =>
        SmallestStep.Find(Question(new AllOf([Age("2年"), Age("3年")])), new WaitingLever(Context.AsOf.Day), from, to, (_, _) => Verdict.True).GetValueOrDefault(-1).ShouldBe(expected);

    private static int StepsOf(Criterion criterion)
    {
        var interpreter = new Interpreter(GapSubject.Rules(criterion), Firm, Context, Readings.AllOpen);
        interpreter.Judge(criterion, interpreter.Home);
        return interpreter.Steps;
    }

    private static GapQuestion Question(Criterion when)
    {
        Interpretation<LocalizedText> question = new(InterpretationId.Parse("q"), LocalizedText.Same("q"), [new("a", LocalizedText.Same("a"), LocalizedText.Same("a")), new("b", LocalizedText.Same("b"), LocalizedText.Same("b"))], []);
        var rules = GapSubject.Rules(when, [new("old", LocalizedText.Same("old"), Age("2年")), new("age-by-name", LocalizedText.Same("age"), Since())], [question], Dated);
        return new GapQuestion(rules, rules.Rules.Rules[0], rules.Home, Firm, Context);
    }

    private static FormulaByReading ByReading(string a, string b) => new("q", [new("a", Of(a)), new("b", Of(b))]);

    private static Holds Clean => new("clean");

    private static Comparison Age(string least) => new(Since(), Comparator.AtLeast, Of(least));

    private static TimeBetween Since() => new(TimeStep.WholeYears, R("founded"), R("asOf"));

    private static Reference R(string key) => new(key);

    private static Constant Of(string text) => new(Q(text));

    private static DateConstant Date(int year, int month, int day) => new(new NodaTime.LocalDate(year, month, day));
}
