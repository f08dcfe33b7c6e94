using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>Why an answer is open: the reasons of each kind of node, and nothing else.</summary>
public sealed class ReasonTests
{
    private static readonly DateConstant Day2020 = new(new LocalDate(2020, 1, 1));

    private static readonly Comparison Staff = new(R("staff"), Comparator.AtLeast, C("10人"));

    public static TheoryData<Criterion, string> Missing => new()
    {
        { Staff, "staff 2025-06-30" },
        { new Holds("blacklisted"), "blacklisted" },
        { new HasCodes(CodeMatch.HasAll, "certificates", ["iso9001"]), "certificates" },
        { new Held("high-tech"), "high-tech" },
        { new Held("high-tech", R("founded")), "founded" },
        { new HeldThroughout("high-tech", Day2020, R("asOf")), "high-tech" },
        { new HeldThroughout("high-tech", R("founded"), R("asOf")), "founded" },
        { new HeldThroughout("high-tech", Day2020, R("founded")), "founded" },
        { new EverHeld("high-tech"), "high-tech" },
        { new EverHeld("high-tech", R("founded")), "founded" },
        { new EverHeld("high-tech", Day2020, R("founded")), "founded" },
        { new Comparison(new TimeBetween(TimeStep.WholeYears, new LabelDay(LabelEdge.LabelStart, "high-tech"), R("asOf")), Comparator.AtLeast, C("1年")), "high-tech" },
        { new ItemTest(ItemQuantifier.SomeItem, "loans", new Holds("domestic")), "loans" },
        { new Comparison(new ItemTotal(ItemAggregate.ItemCount, "loans"), Comparator.AtLeast, C("1")), "loans" },
        { new Comparison(new Growth(R("revenue"), PeriodKind.Year), Comparator.AtLeast, C("1%")), "revenue 2023, revenue 2024" },
        { new Comparison(new CompoundGrowth(R("revenue"), 2), Comparator.AtLeast, C("1%")), "revenue 2022, revenue 2024" },
        { new Comparison(new Bands(R("score"), [new Band(null, false, Q("60"), false, C("1")), new Band(Q("60"), true, null, false, C("5"))]), Comparator.AtLeast, C("2")), "score" },
        { new Comparison(new Lookup(R("level"), [new LookupEntry([CodePattern.Of("national")], C("1"))], C("5")), Comparator.AtLeast, C("2")), "level" },
        { new AllOf([Staff, new Negation(new Holds("blacklisted"))]), "staff 2025-06-30, blacklisted" },
        { new AnyOf([new AllOf([new Always(false), Staff]), new Holds("blacklisted")]), "blacklisted" },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void MissingFacts_OfAnOpenCriterion_AreThoseThatDecide(Criterion criterion, string expected)
    {
        var evaluation = Try(criterion, FactSet.Empty);
        evaluation.Verdict.ShouldBe(Verdict.Unknown);
        string.Join(", ", evaluation.MissingFacts).ShouldBe(expected);
        evaluation.Reasons.Count.ShouldBe(evaluation.MissingFacts.Count);
        evaluation.Reasons.ShouldAllBe(r => r.Word == "missing");
        var text = evaluation.Explain().ToText(Language.En);
        text.ShouldContain("missing");
        evaluation.Explain().Decisive().ToText(Language.En).ShouldContain("missing");
    }

    public static TheoryData<Formula, string, string> Silences => new()
    {
        { new Quotient(R("area"), new Difference(R("area"), R("area"))), "除数为零：", "the divisor is zero" },
        { new Growth(R("profit"), PeriodKind.Year), "基期不大于零，增长率没有规定：", "growth from a base of zero or below" },
        { new Bands(R("area"), [new Band(null, false, Q("5平方米"), false, C("1"))]), "为9平方米时无对应档次", "no tier for" },
        { new Lookup(R("level"), [new LookupEntry([CodePattern.Of("national")], C("1"))], null), "无对应档次", "no tier for" },
        { new Silent(Text("未规定")), "未规定", "未规定" },
        { R("tariff"), "在评估日期没有规定值", "no value in force" },
    };

    [Theory]
    [MemberData(nameof(Silences))]
    public void Reasons_OfASilentFormula_AreTheSilenceAlone(Formula formula, string zh, string en)
    {
        var facts = Given(("area", "", "9平方米"), ("profit", "2023", "-5元"), ("profit", "2024", "5元"), ("level", "", new FactCode("municipal")));
        var reason = Try(formula, facts, null, WithTariff).Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
        reason.Text.Zh.ShouldContain(zh);
        reason.Text.En.ShouldContain(en);
    }

    [Fact]
    public void Reasons_OfCompoundGrowthFromNothing_TellIt()
    {
        var growth = new Comparison(new CompoundGrowth(R("profit"), 2), Comparator.AtLeast, C("1%"));
        var facts = Given(("profit", "2022", "0元"), ("profit", "2024", "5元"));
        Try(growth, facts).Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>().Text.En.ShouldContain("growth from a base of zero or below");

        // A loss at the end is no growth either, and nobody says what it is.
        var loss = Try(growth, Given(("profit", "2022", "5元"), ("profit", "2024", "-5元")));
        loss.Verdict.ShouldBe(Verdict.Unknown);
        loss.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
    }

    [Fact]
    public void Reasons_OfItemsToldInPart_AreTheOtherItems()
    {
        var loans = Items(Given(("domestic", "", true))) with { IsComplete = false };
        var evaluation = Try(new ItemTest(ItemQuantifier.EveryItem, "loans", new Holds("domestic")), Given(("loans", "", loans)));
        evaluation.Reasons.ShouldHaveSingleItem().Text.En.ShouldContain("the other items of in English: loans");
        evaluation.MissingFacts.ShouldBe([new FactNeed("loans", FactTime.None)]);
    }

    [Fact]
    public void Reasons_OfAFactThatAnItemLacks_NameTheItem()
    {
        var loans = Items(Given(("domestic", "", true)), Given(("principal", "", "5元")));
        var evaluation = Try(new ItemTest(ItemQuantifier.EveryItem, "loans", new Holds("domestic")), Given(("loans", "", loans)));
        evaluation.Reasons.ShouldHaveSingleItem().Text.En.ShouldBe("missing: in English: domestic of item 2 of in English: loans");
        evaluation.MissingFacts.ShouldBe([new FactNeed("domestic", FactTime.None, FactScope.Subject, "loans", 1)]);
    }

    [Fact]
    public void Reasons_OfABound_TellWhatWasAsked()
    {
        var bound = Try(new Comparison(R("score"), Comparator.AtLeast, C("60")), Given(("score", "", ">50"))).Reasons.ShouldHaveSingleItem().ShouldBeOfType<InconclusiveBound>();
        bound.Text.En.ShouldContain("more than 50");
        bound.Text.En.ShouldContain("≥ 60");
        Try(R("score"), Given(("score", "", ">50"))).Reasons.ShouldHaveSingleItem().ShouldBeOfType<InconclusiveBound>().Text.En.ShouldNotContain("≥");
    }

    [Fact]
    public void Reasons_OfSourcesThatSayTheSameBound_AreNoConflict()
    {
        var same = Sources(">50", ">50");
        Try(R("score"), same).Reasons.ShouldHaveSingleItem().ShouldBeOfType<InconclusiveBound>();
        var conflict = Try(R("score"), Sources("50", "60"));
        conflict.Reasons.ShouldHaveSingleItem().ShouldBeOfType<ConflictingSources>();
        conflict.Explain().ToText(Language.En).ShouldContain("; ");
        conflict.Explain().ToText(Language.Zh).ShouldContain("；");
        Try(R("score"), Sources("60", "60")).Reasons.ShouldBeEmpty();

        static FactSet Sources(string a, string b) => new(null, [Claim("a", a), Claim("b", b)]);
        static FactClaim Claim(string source, string value) => new("score", FactTime.None, ValueOf(value), new SourceReference(source, source));
    }

    [Fact]
    public void Nodes_EqualNodesAtTwoPlaces_AreThereTwice()
    {
        var paths = Try(new AllOf([Staff, new Negation(Staff with { })]), FactSet.Empty).Nodes.Select(n => n.Path).ToList();
        paths.ShouldContain("$.rules[0].when.all[0].atLeast[0]");
        paths.ShouldContain("$.rules[0].when.all[1].not.atLeast[0]");
    }

    [Fact]
    public void Explain_TwoDefinitionsThatSayTheSame_AreBothTold()
    {
        var evaluation = Try(new AllOf([new Holds("one"), new Holds("two")]), FactSet.Empty, null, s => s with { Definitions = [new RuleDefinition("one", Text("甲"), Staff), new RuleDefinition("two", Text("乙"), Staff)] });
        evaluation.Explain().ToText(Language.Zh).Split("staff").Length.ShouldBeGreaterThan(4);
        evaluation.Explain().Children.ShouldAllBe(c => c.Children.Count > 0);
    }

    [Fact]
    public void Explain_Notes_GiveTheirNamesAndInnerClauses()
    {
        var (outer, inner) = (new ClauseReference("law", "1"), new ClauseReference("law", "2"));
        var both = Try(new AllOf([new NotedCriterion(new NotedCriterion(Staff, inner), outer), new NotedCriterion(new NotedCriterion(Staff, inner), null, Text("人数"))]), FactSet.Empty).Explain();
        both.Children[0].Clause.ShouldBe(outer);
        both.Children[1].Clause.ShouldBe(inner);
        both.Children[1].Statement.Zh.ShouldStartWith("人数：");
    }

    private static RuleSet WithTariff(RuleSet set) => set with
    {
        Parameters = [new RuleParameter("tariff", Text("税率"), Dated<Formula>.From(new LocalDate(2026, 1, 1), C("5%"), new SourceReference("law", "Law")))],
    };
}
