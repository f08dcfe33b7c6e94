using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

public sealed class RuleGapTests
{
    private static readonly Reference Rd = new("rd");

    private static readonly Reference Revenue = new("revenue");

    private static readonly Criterion Clean = new Holds("clean");

    private static readonly Criterion Intensity = new NotedCriterion(AtLeast(new Quotient(Rd, Revenue), "5%"), new ClauseReference("办法", "2", "1"), new("研发强度", "intensity"));

    [Fact]
    public void Clauses_OfAQuotientOfTwoFacts_TellEachAlone()
    {
        var gap = Evaluate(Intensity, Facts(("rd", Value("900万元")), ("revenue", Value("21700万元")))).Gap();

        var clause = gap.Clauses.ShouldHaveSingleItem();
        clause.Path.ShouldBe("$.rules[0].when");
        clause.Clause.ShouldBe(new ClauseReference("办法", "2", "1"));
        clause.ToText(Language.Zh).ShouldBe("办法 §2(1) 研发强度：营业收入（2024年）减少3700万元，至1.8亿元；或研发费用（2024年）增加185万元，至1085万元");
        gap.Ways.Select(w => w.Adjustments.Single()).ShouldBe([.. clause.Alternatives.OrderBy(a => a.RelativeSize)]);
        gap.Ways.ShouldAllBe(w => w.IsProvedMinimal && w.Verdict == Verdict.True);
        gap.IsExhaustive.ShouldBeTrue();
        gap.ToText(Language.En).ShouldContain("way 1: ");
    }

    [Fact]
    public void Ways_OfAll_MendEveryClause()
    {
        var gap = Evaluate(Intensity & Clean & new Comparison(new Reference("staff"), Comparator.AtMost, Of("500人")), Facts(("rd", Value("4万元")), ("revenue", Value("100万元")), ("clean", new FactFlag(false)), ("staff", Value("510人")))).Gap();

        gap.Clauses.Count.ShouldBe(3);
        gap.Ways[1].Adjustments.Select(a => a.ToText(Language.Zh)).ShouldBe(["信用良好变为是", "研发费用（2024年）增加1万元，至5万元", "职工人数（截至2025年6月30日）减少10人，至500人"], ignoreOrder: true);
    }

    [Fact]
    public void Ways_OfAny_AreSeveral()
    {
        var gap = Evaluate(Clean | AtLeast(Rd, "8万元"), Facts(("rd", Value("4万元")), ("clean", new FactFlag(false)))).Gap();

        gap.Ways.Select(w => w.ToText(Language.En)).ShouldBe(["clean becomes true", "rd 2024 up 40,000 CNY, to 80,000 CNY"], ignoreOrder: true);
    }

    [Fact]
    public void Ways_OfAtLeastTwo_ChangeTwo()
    {
        var gap = Evaluate(new AtLeastOf(2, [Clean, new Holds("listed"), AtLeast(Rd, "8万元")]), Facts(("rd", Value("4万元")), ("clean", new FactFlag(false)), ("listed", new FactFlag(false)))).Gap();

        gap.Clauses.Count.ShouldBe(3);
        gap.Ways.Select(w => w.Adjustments.Count).ShouldBe([2, 2, 2]);
    }

    [Fact]
    public void Clauses_UnderANegation_MustNotHold()
    {
        var clause = Evaluate(!AtLeast(Revenue, "10万元"), Facts(("revenue", Value("12万元")))).Gap().Clauses.ShouldHaveSingleItem();

        clause.MustHold.ShouldBeFalse();
        clause.Path.ShouldBe("$.rules[0].when.not");
        clause.Alternatives.Single().By!.Value.Quantity.ShouldBe(Quantity.Parse("-3万元"));
    }

    [Fact]
    public void Ways_OfAnAge_WaitForTheAnniversary()
    {
        var gap = Evaluate(new Comparison(new TimeBetween(TimeStep.WholeYears, new Reference("founded"), new Reference("asOf")), Comparator.AtLeast, Of("3年")), Facts(("founded", new FactDay(new(2024, 2, 29))))).Gap();

        var change = gap.Ways.ShouldHaveSingleItem().Adjustments.ShouldHaveSingleItem();
        change.IsWaiting.ShouldBeTrue();
        change.To.ShouldBe(new FactDay(new LocalDate(2027, 2, 28)));
        change.ToText(Language.Zh).ShouldBe("其他不变，自2027年2月28日起满足（再过608天）");
    }

    [Fact]
    public void Ways_ThatBreakAnotherClause_MendItToo()
    {
        // More revenue alone would bring the intensity below its bound.
        var gap = Evaluate(AtLeast(Revenue, "200万元") & Intensity, Facts(("rd", Value("5万元")), ("revenue", Value("100万元")))).Gap();

        gap.Clauses.Count.ShouldBe(1);
        var way = gap.Ways.ShouldHaveSingleItem();
        way.ToText(Language.Zh).ShouldBe("研发费用（2024年）增加5万元，至10万元，并营业收入（2024年）增加100万元，至200万元");
        way.IsProvedMinimal.ShouldBeTrue();
    }

    [Fact]
    public void Ways_OfAWindow_ChangeAYearOfIt()
    {
        var gap = Evaluate(AtLeast(new Window(WindowAggregate.MeanOver, Rd, PeriodKind.Year, 2), "10万元"), Facts(("rd", Value("4万元"))).With("rd", FactTime.Year(2023), Value("6万元"))).Gap();

        gap.Clauses.Single().Alternatives.Select(a => (a.Fact.Time.ToString(), a.By!.Value.Quantity)).ShouldBe([("2023", Quantity.Parse("10万元")), ("2024", Quantity.Parse("10万元"))]);
    }

    [Fact]
    public void Ways_OfAFormulaThatRisesAndFalls_FindTheNearSide()
    {
        // Between 3 and 5 above the cost, or as much below it.
        var gap = Evaluate(new Comparison(new Absolute(new Difference(Revenue, new Reference("cost"))), Comparator.Between, Of("3万元"), Of("5万元")), Facts(("revenue", Value("20万元")), ("cost", Value("10万元")))).Gap();

        gap.Ways[0].ToText(Language.Zh).ShouldBe("营业收入（2024年）减少5万元，至15万元");
        gap.Clauses.Single().Alternatives.Where(a => a.Fact.Key == "cost").Select(a => a.By!.Value.Quantity).ShouldBe([Quantity.Parse("5万元")]);
    }

    [Fact]
    public void Ways_OfTwoFactsOfOneCondition_ChangeBoth()
    {
        var gap = Evaluate(new Comparison(new CountTrue([Clean, new Holds("listed"), new Holds("fined")]), Comparator.AtLeast, Of("2")), Facts(("clean", new FactFlag(false)), ("listed", new FactFlag(false)), ("fined", new FactFlag(false)))).Gap();

        gap.Clauses.Single().Alternatives.ShouldBeEmpty();
        gap.Ways.ShouldHaveSingleItem().ToText(Language.En).ShouldBe("clean becomes true, and listed becomes true");
    }

    [Fact]
    public void Ways_WhereFactsAreMissingBesides_LeadToUnknown()
    {
        var gap = Evaluate(AtLeast(Rd, "10万元") & Clean, Facts(("rd", Value("4万元")))).Gap();

        var way = gap.Ways.ShouldHaveSingleItem();
        way.Verdict.ShouldBe(Verdict.Unknown);
        way.ToText(Language.Zh).ShouldBe("研发费用（2024年）增加6万元，至10万元（此外尚缺数据）");
    }

    [Fact]
    public void Missing_OfAnUnknownVerdict_IsWhatDecides()
    {
        var gap = Evaluate((AtLeast(Rd, "10万元") & Clean) | new AllOf([new Holds("listed"), new Holds("fined")]), Facts(("rd", Value("40万元")), ("listed", new FactFlag(false)))).Gap();

        gap.Missing.ShouldBe([new FactNeed("clean", FactTime.None)]);
        gap.ToText(Language.En).ShouldBe("missing: clean");
    }

    [Fact]
    public void Ways_OfCodesAndLabels_SayWhatToBecome()
    {
        var facts = Facts(("certificates", new FactCodes(["x"])), ("industry", new FactCode("38")), ("high-tech", new FactLabel([], null)), ("opening", new FactDay(new(2025, 3, 10))));

        Text(new HasCodes(CodeMatch.HasAll, "certificates", ["x", "y", "z"])).ShouldBe("认证增加y、z");
        Text(new InCodes(new Reference("industry"), [CodePattern.Parse("65")])).ShouldBe("行业变为65");
        Text(new Held("high-tech")).ShouldBe("高新技术企业须在2025年6月30日持有");
        Text(new Within(new Reference("opening"), null, new DateConstant(new(2025, 3, 1)))).ShouldBe("开工日期提前9天，至2025年3月1日");

        string Text(Criterion when) => Evaluate(when, facts).Gap().Ways.ShouldHaveSingleItem().ToText(Language.Zh);
    }

    // A figure without a step goes by hundredths of its unit: to the edge where it is included, and a fen beyond where it is not.
    [Fact]
    public void Ways_OfFactsWithoutAStep_GoByHundredths()
    {
        var facts = Facts(("tax", Value("4万元")));
        Evaluate(AtLeast(new Reference("tax"), "10万元"), facts).Gap().Ways.ShouldHaveSingleItem().ToText(Language.Zh).ShouldBe("税收增加6万元，至10万元");
        Evaluate(new Comparison(new Reference("tax"), Comparator.MoreThan, new Constant(CompoundQuantity.Parse("10万元"))), facts).Gap().Ways.ShouldHaveSingleItem().ToText(Language.Zh).ShouldBe("税收增加60000.01元，至100000.01元");
    }

    [Fact]
    public void Untried_WhatAPredicateReads_IsTold()
    {
        var gap = Evaluate(new Opaque("nobody", ["rd"]) & AtLeast(Rd, "10万元"), Facts(("rd", Value("4万元")))).Gap();

        gap.Clauses.SelectMany(c => c.Alternatives).ShouldBeEmpty();
        gap.Untried.ShouldBe([new FactNeed("rd", FactTime.Year(2024))]);
    }

    [Fact]
    public void Ways_UnderOpenReadings_HoldUnderEach()
    {
        var question = new Interpretation<LocalizedText>(InterpretationId.Parse("q"), new("何者", "which"), [new("a", new("甲", "a"), new("甲", "a")), new("b", new("乙", "b"), new("乙", "b"))]);
        var gap = Evaluate(new CriterionByReading("q", [new("a", AtLeast(Rd, "8万元")), new("b", AtLeast(Rd, "10万元"))]), Facts(("rd", Value("4万元"))), questions: [question]).Gap();

        gap.Readings.ShouldBe(2);
        gap.Clauses.Count.ShouldBe(2);
        gap.Ways.ShouldHaveSingleItem().ToText(Language.Zh).ShouldBe("研发费用（2024年）增加6万元，至10万元");
    }

    [Fact]
    public void Clauses_OfADefinition_HaveItsPathAndName()
    {
        var clause = Evaluate(new Holds("enough"), Facts(("rd", Value("4万元"))), definitions: [new("enough", new("足额", "enough"), AtLeast(Rd, "10万元"), new ClauseReference("办法", "7"))]).Gap().Clauses.ShouldHaveSingleItem();

        clause.Path.ShouldBe("$.definitions[0].when");
        clause.Text.ShouldBe(new LocalizedText("足额", "enough"));
        clause.Clause.ShouldBe(new ClauseReference("办法", "7"));
    }

    [Fact]
    public void Gap_WhatCannotChange_HasNoWay()
    {
        Evaluate(!new Holds("fined"), Facts(("fined", new FactFlag(true)))).Gap().Ways.ShouldBeEmpty();
        Evaluate(AtLeast(new Reference("rd"), "6000万元"), Facts(("rd", Value("4万元")))).Gap().Ways.ShouldBeEmpty();
        Evaluate(new Comparison(Rd, Comparator.AtMost, Of("1万元")), Facts(("rd", Value("4万元")))).Gap().Ways.ShouldBeEmpty();
    }

    [Fact]
    public void Gap_OfManyConditionsThatNothingMends_EndsAndSaysSo()
    {
        // A multiple of the step is never off by a yuan, which ranges cannot tell.
        var off = new Difference(Rd, new Rounded(Rd, Q("1万元"), Rounding.HalfUp));
        var when = Enumerable.Range(1, 40).Select(i => (Criterion)new Comparison(off, Comparator.Exactly, Of($"{i}元"))).Aggregate((a, b) => a | b);
        var gap = Evaluate(when, Facts(("rd", Value("4万元")))).Gap();

        gap.Ways.ShouldBeEmpty();
        gap.IsExhaustive.ShouldBeFalse();
        gap.ToText(Language.Zh).ShouldContain("未证明为最小");
    }

    [Fact]
    public void Gap_OfATrueVerdict_IsEmpty() => Evaluate(AtLeast(Rd, "1万元"), Facts(("rd", Value("4万元")))).Gap().ToText(Language.Zh).ShouldBeEmpty();

    private static Comparison AtLeast(Formula of, string bound) => new(of, Comparator.AtLeast, Of(bound));

    private static Constant Of(string text) => new(Q(text));
}
