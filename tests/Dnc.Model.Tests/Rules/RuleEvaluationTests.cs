using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules;

/// <summary>What an evaluation tells besides its answer: explanation, reasons, nodes.</summary>
public sealed class RuleEvaluationTests
{
    private static readonly ClauseReference First = new("law", "1", "1");

    private static readonly FactSet Firm = Given(
        ("revenue", "2022", "6400万元"), ("revenue", "2023", "8000万元"), ("revenue", "2024", "1亿元"), ("rd", "2023", "300万元"), ("rd", "2024", "超过400万元"),
        ("staff", "2024-12-31", "320人"), ("score", "", "61"), ("industry", "", new FactCode("38")), ("level", "", new FactCode("provincial")),
        ("high-tech", "", Held("2022-12-01..2025-11-30")), ("founded", "", new LocalDate(2012, 3, 1)), ("blacklisted", "", false),
        ("certificates", "", new FactCodes(["iso9001"])), ("loans", "", Items(Given(("principal", "", "100万元"), ("domestic", "", true)), Given(("principal", "", "50万元")))));

    // One criterion of nearly every kind, so that its explanation shows how each is told.
    private static Criterion Everything => new AllOf(
    [
        new NotedCriterion(new Comparison(new Quotient(new Window(WindowAggregate.SumOver, R("rd"), PeriodKind.Year, 2), R("threshold")), Comparator.AtLeast, C("5")), First, Text("研发")),
        new AnyOf([new Held("high-tech"), new Negation(new Holds("blacklisted"))]),
        new AtLeastOf(1, [new InCodes(R("industry"), [CodePattern.Range("06", "46")]), new HasCodes(CodeMatch.HasAny, "certificates", ["iso9001"])]),
        new ScorePasses(R("points"), Comparator.AtLeast, C("60"), [new PartMinimum("a", Comparator.MoreThan, Q("0"))]),
        new Within(R("asOf"), new DateConstant(new LocalDate(2020, 1, 1)), new DatePlus(R("founded"), C("20年"))),
        new Comparison(new CompoundGrowth(R("revenue"), 2), Comparator.AtLeast, C("25%")),
        new Comparison(new Growth(R("revenue"), PeriodKind.Year), Comparator.MoreThan, C("20%")),
        new Comparison(new Shift(R("revenue"), PeriodKind.Year, -1), Comparator.LessThan, R("revenue")),
        new Comparison(
            new Choice([new Branch(new Comparison(R("staff"), Comparator.AtLeast, C("300人")), new Lookup(R("level"), [new LookupEntry([CodePattern.Of("provincial")], C("70%"))], C("0%")))], C("50%")),
            Comparator.Exactly,
            C("70%")),
        new Comparison(new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal"), new Holds("domestic")), Comparator.AtMost, C("120万元")),
        new Nearness(R("staff"), C("300人"), Tolerance.Within(Ratio.FromPercent(10m))),
        new Comparison(new Bands(R("score"), [new Band(null, false, Q("60"), false, C("0元")), new Band(Q("60"), true, null, false, C("10万元"))]), Comparator.AtLeast, C("10万元")),
    ]);

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Explain_OfNearlyEveryKind_IsApproved(Language language) =>
        Try(Everything, Firm, null, Complete).Explain().ToText(language).ShouldMatchApproved(c => c.WithDiscriminator(language.ToString()).SubFolder("Approved"));

    [Fact]
    public void Explain_Decisive_LeavesOutWhatDecidesNothing()
    {
        var evaluation = Try(new AllOf([new Comparison(R("score"), Comparator.AtLeast, C("60")), new Comparison(R("staff"), Comparator.AtMost, C("300人"))]), Firm);
        var text = evaluation.Explain().Decisive().ToText(Language.Zh);
        text.ShouldContain("320人");
        text.ShouldNotContain("61");
    }

    [Fact]
    public void Explain_ADefinitionUsedTwice_IsToldOnce()
    {
        var twice = new AllOf([new Comparison(R("points"), Comparator.AtLeast, C("60")), new Comparison(R("points"), Comparator.AtMost, C("70"))]);
        var text = Try(twice, Firm, null, Complete).Explain().ToText(Language.Zh);
        text.Split("score：61").Length.ShouldBe(2);
    }

    [Fact]
    public void Explain_OpenReadings_TellsEachThatComesToAnother()
    {
        var node = new CriterionByReading("which", [new("a", new Comparison(R("score"), Comparator.MoreThan, C("61"))), new("b", new Comparison(R("score"), Comparator.AtLeast, C("61")))]);
        var told = Try(node, Firm, null, Complete).Explain();
        told.Verdict.ShouldBe(Verdict.Unknown);
        told.Children.Select(c => (c.Verdict, c.Statement.Zh)).ShouldBe([(Verdict.False, "按“甲”解释：题"), (Verdict.True, "按“乙”解释：题")]);
        Try(node, Firm.Without("score", FactTime.None).With("score", FactTime.None, FactFigure.Exactly(Q("62"))), null, Complete).Explain().Children[0].Statement.En.ShouldBe("every reading comes to the same");
    }

    [Fact]
    public void Nodes_HaveTheirPathsAndAnswers()
    {
        var rule = new AllOf([new NotedCriterion(new Comparison(R("points"), Comparator.AtLeast, C("60")), First), new Holds("blacklisted")]);
        var nodes = Try(rule, Firm, null, Complete).Nodes;
        nodes.Select(n => (n.Path, n.Verdict?.ToString() ?? n.Value!.ToText(Language.Zh))).ShouldBe(
        [
            ("$.rules[0].when", "False"),
            ("$.rules[0].when.all[0]", "True"),
            ("$.rules[0].when.all[0]", "True"),
            ("$.rules[0].when.all[0].atLeast[0]", "61"),
            ("$.definitions[0].value", "61"),
            ("$.definitions[0].value.score[0].points", "61"),
            ("$.rules[0].when.all[0].atLeast[1]", "60"),
            ("$.rules[0].when.all[1]", "False"),
        ]);
    }

    [Theory]
    [InlineData("bound")]
    [InlineData("silent")]
    [InlineData("missing")]
    [InlineData("conflict")]
    [InlineData("reading")]
    public void Reasons_SayWhatIsOpen(string word)
    {
        Criterion node = word switch
        {
            "bound" => new Comparison(R("rd"), Comparator.AtLeast, C("500万元")),
            "silent" => new SilentCriterion(Text("什么")),
            "missing" => new Comparison(R("profit"), Comparator.AtLeast, C("500万元")),
            "conflict" => new Comparison(R("area"), Comparator.AtLeast, C("500平方米")),
            _ => new CriterionByReading("which", [new("a", new Always(true)), new("b", new Always(false))]),
        };
        var facts = new FactSet(null, [.. Firm.Claims, Area("a", "400平方米"), Area("b", "600平方米")]);
        var evaluation = Try(node, facts, null, Complete);
        evaluation.Verdict.ShouldBe(Verdict.Unknown);
        evaluation.Reasons.ShouldHaveSingleItem().Word.ShouldBe(word);
        evaluation.MissingFacts.Select(m => m.ToString()).ShouldBe(word == "missing" ? ["profit 2024"] : []);

        static FactClaim Area(string source, string area) => new("area", FactTime.None, FactFigure.Exactly(Q(area)), new SourceReference(source, source));
    }

    [Fact]
    public void Reasons_OfItems_NameTheItem()
    {
        var evaluation = Try(new Comparison(new ItemTotal(ItemAggregate.ItemCount, "loans", null, new Holds("domestic")), Comparator.AtLeast, C("2")), Firm);
        evaluation.MissingFacts.ShouldBe([new FactNeed("domestic", FactTime.None, FactScope.Subject, "loans", 1)]);
        evaluation.MissingFacts[0].ToString().ShouldBe("loans[1].domestic");
    }

    [Theory]
    [InlineData(0, "the divisor is zero")]
    [InlineData(1, "growth from a base of zero or below")]
    [InlineData(2, "no tier for in English: score at 61")]
    [InlineData(3, "how near is about")]
    public void Reasons_OfASilentRule_SayWhere(int which, string expected)
    {
        Criterion node = which switch
        {
            0 => new Comparison(new Quotient(R("score"), new Difference(R("score"), C("61"))), Comparator.AtLeast, C("1")),
            1 => new Comparison(new Growth(R("profit"), PeriodKind.Year), Comparator.AtLeast, C("1%")),
            2 => new Comparison(new Bands(R("score"), [new Band(null, false, Q("60"), true, C("1"))]), Comparator.AtLeast, C("1")),
            _ => new Nearness(R("score"), C("60")),
        };
        var facts = Firm.With("profit", FactTime.Year(2023), FactFigure.Exactly(Q("0元"))).With("profit", FactTime.Year(2024), FactFigure.Exactly(Q("5元")));
        Try(node, facts).Reasons.ShouldHaveSingleItem().Text.En.ShouldContain(expected);
    }

    [Fact]
    public void Parameter_BeforeItsFirstValue_IsSilent()
    {
        var node = new Comparison(R("revenue"), Comparator.AtLeast, R("threshold"));
        var facts = Firm.With("revenue", FactTime.Year(2018), FactFigure.Exactly(Q("1亿元"))).With("revenue", FactTime.Year(2019), FactFigure.Exactly(Q("1亿元")));
        var before = Try(node, facts, AsOf.Date(2019, 12, 31), Complete);
        before.Verdict.ShouldBe(Verdict.Unknown);
        before.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
        Try(node, facts, AsOf.Date(2020, 1, 1), Complete).Verdict.ShouldBe(Verdict.True);
    }

    [Fact]
    public void Evaluate_EveryRule_FailsTogether()
    {
        var rules = Compile(new Always(true), s => s with { Rules = [.. s.Rules, new RuleDefinition("bad", Text("坏"), new DatePlus(R("asOf"), C("1.5个月")))] });
        var evaluations = rules.Evaluate(FactSet.Empty, Day);
        evaluations.Count.ShouldBe(2);
        evaluations.ShouldAllBe(e => e.Error != null && e.Verdict != Verdict.True && e.Value == null);
        evaluations[0].Explain().ToText(Language.En).ShouldContain("evaluation failed");
        evaluations[0].Reasons.ShouldBeEmpty();
        evaluations[0].FailingClauses.ShouldBeEmpty();
    }

    private static RuleSet Complete(RuleSet set) => set with
    {
        Definitions = [new RuleDefinition("points", Text("得分"), new Score([new ScorePart("a", Text("甲部分"), R("score"), Q("80"))]), new ClauseReference("law", "2"))],
        Parameters = [new RuleParameter("threshold", Text("门槛"), Dated<Formula>.From(new LocalDate(2020, 1, 1), C("100万元"), new SourceReference("law", "Law")))],
        Questions =
        [
            new(InterpretationId.Parse("which"), Text("哪个"), [new InterpretationOption<LocalizedText>("a", Text("甲"), Text("甲")), new InterpretationOption<LocalizedText>("b", Text("乙"), Text("乙"))]),
        ],
    };
}
