using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.SampleFacts;

namespace Dnc.Model.Tests.Enterprises;

public sealed class TierLadderTests
{
    private static readonly RuleDefinition AboveScale = Definition("above-scale", Revenue.AtLeast(Money.Cny(20_000_000)));

    private static readonly RuleDefinition Recognised = Definition("recognised", new Held("high-tech")) with { Clause = new ClauseReference("measure", "3") };

    private static readonly RuleDefinition Billion = Definition("billion", Revenue.AtLeast(Money.Cny(1_000_000_000)));

    private static readonly RuleSet Set = new()
    {
        Id = "sample",
        Title = LocalizedText.Same("sample"),
        Documents = [new SourceReference("measure", "办法")],
        Facts = [Revenue, HighTech.Definition],
        Definitions = [AboveScale, Recognised, Billion],
        Rules =
        [
            new RuleDefinition("revenue-rule", LocalizedText.Same("revenue"), Revenue.Node),
            new RuleDefinition("ladder", new LocalizedText("成长梯度", "growth"), Classification(new Holds("billion"), new Holds("recognised"), new Holds("above-scale")), Codes:
            [
                new CodeName("none", new LocalizedText("未入层级", "none")), new CodeName("t1", new LocalizedText("规上企业", "above scale")),
                new CodeName("t2", new LocalizedText("高新技术企业", "high-tech")), new CodeName("t3", new LocalizedText("十亿级企业", "billion class")),
            ]),
            new RuleDefinition("inline", LocalizedText.Same("inline"), Classification(AboveScaleInline(), new Holds("recognised"), new Holds("above-scale"))),
        ],
    };

    private static readonly CompiledRules Rules = Set.Compile().OrThrow();

    private static readonly TierLadder Ladder = TierLadder.Of(Rules, "ladder").OrThrow();

    private static readonly RuleContext MidYear = AsOf.Date(2025, 6, 30);

    [Fact]
    public void Of_AClassification_HasItsBranchesFromTheLowest()
    {
        Ladder.Id.ShouldBe("ladder");
        Ladder.Name.Zh.ShouldBe("成长梯度");
        Ladder.Tiers.Select(t => (t.Id, t.Criterion, t.Name.En)).ShouldBe([("t1", "above-scale", "above scale"), ("t2", "recognised", "high-tech"), ("t3", "billion", "billion class")]);
        Ladder.Tiers[1].Clause.ShouldBe(new ClauseReference("measure", "3"));
        Ladder.Check(Rules).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("revenue-rule")]
    [InlineData("inline")]
    [InlineData("recognised")]
    [InlineData("unknown")]
    public void Of_AnythingElse_IsAnIssue(string name) => TierLadder.Of(Rules, name).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NotALadder);

    [Fact]
    public void Check_FindsEverythingThatIsWrong()
    {
        new TierLadder("none", LocalizedText.Same("none"), []).Check(Rules).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.EmptyLadder);
        var ladder = Ladder with { Tiers = [Tier("a", "above-scale"), Tier("b", "bilion"), Tier("a", "revenue-rule"), Tier("c", "other:above-scale")] };
        var issues = ladder.Check(Rules);
        issues.Select(i => i.Code).ShouldBe([IssueCodes.UnknownTierCriterion, IssueCodes.DuplicateTier, IssueCodes.TierWithoutVerdict, IssueCodes.UnknownTierCriterion]);
        issues.Select(i => i.Location.ToString()).ShouldBe(["$.tiers[1].criterion", "$.tiers[2].id", "$.tiers[2].criterion", "$.tiers[3].criterion"]);
        issues[0].ToString().ShouldContain("billion");
        Should.Throw<KeyNotFoundException>(() => ladder.Evaluate(Rules, FactSet.Empty, MidYear));
        Should.Throw<ArgumentException>(() => (Ladder with { Tiers = [Tier("a", "revenue-rule")] }).Evaluate(Rules, FactSet.Empty, MidYear));
    }

    [Fact]
    public void Evaluate_IsTheHighestTierThatHolds_WhateverTheLowerOnesSay()
    {
        Stand(Firm(19_999_999)).Current.ShouldBeNull();
        Stand(Firm(20_000_000)).Current.ShouldNotBeNull().Id.ShouldBe("t1");
        var leap = Stand(Firm(5, DateRange.Always));
        leap.Current.ShouldNotBeNull().Id.ShouldBe("t2");
        leap.Verdicts.ShouldBe([Verdict.False, Verdict.True, Verdict.False]);
        leap.IsDetermined.ShouldBeTrue();
        leap.Possible.ShouldBe([Ladder.Tiers[1]]);
        leap.ToText(Language.Zh).ShouldBe("高新技术企业");
        Stand(Firm(5)).ToText(Language.Zh).ShouldBe("未入层级");
        Stand(Firm(5)).ToString().ShouldBe("on no tier");
    }

    [Fact]
    public void Evaluate_AHigherTierThatIsUndecided_IsPossible()
    {
        var standing = Stand(new Enterprise("firm-1").With(Revenue, 2024, Money.Cny(30_000_000)));
        standing.Current.ShouldNotBeNull().Id.ShouldBe("t1");
        standing.IsDetermined.ShouldBeFalse();
        standing.Possible.Select(t => t.Id).ShouldBe(["t1", "t2"]);
        standing.MissingFacts.ShouldHaveSingleItem().Key.ShouldBe("high-tech");
        standing.ToText(Language.Zh).ShouldBe("规上企业或高新技术企业");
        standing.NextGap().ShouldNotBeNull().Missing.ShouldHaveSingleItem().Key.ShouldBe("high-tech");
        var nothing = Stand(new Enterprise("firm-1"));
        nothing.Current.ShouldBeNull();
        nothing.IsDetermined.ShouldBeFalse();
        nothing.ToText(Language.En).ShouldBe("on no tier or above scale or high-tech or billion class");
    }

    [Fact]
    public void Evaluate_AMissingFactBelowTheTier_DoesNotMatter()
    {
        var standing = Stand(new Enterprise("firm-1").With(Revenue, 2024, Money.Cny(2_000_000_000)));
        standing.Current.ShouldNotBeNull().Id.ShouldBe("t3");
        standing.IsDetermined.ShouldBeTrue();
        standing.MissingFacts.ShouldBeEmpty();
        standing.Next.ShouldBeNull();
        standing.NextGap().ShouldBeNull();
    }

    [Fact]
    public void NextGap_IsTheSmallestChangeToTheNextTier()
    {
        var standing = Stand(Firm(19_000_000));
        standing.Next.ShouldNotBeNull().Id.ShouldBe("t1");
        var gap = standing.NextGap().ShouldNotBeNull();
        gap.Verdict.ShouldBe(Verdict.False);
        gap.Ways.ShouldNotBeEmpty();
        gap.ToText(Language.Zh).ShouldContain("2000万元");
        standing.Explain().ToText(Language.Zh).ShouldContain("成长梯度：未入层级");
    }

    [Fact]
    public void Evaluate_AgreesWithTheValueOfTheClassification()
    {
        (Enterprise Firm, string Code)[] firms =
        [
            (Firm(1), "none"), (Firm(20_000_000), "t1"), (Firm(1_000_000_000), "t3"), (Firm(1, DateRange.Always), "t2"),
        ];
        foreach (var (firm, code) in firms)
        {
            Rules.Evaluate("ladder", firm.ToFacts(Rules.Facts), MidYear).Value.ShouldBeOfType<RuleCode>().Possible.ShouldBe([code]);
            (Stand(firm).Current?.Id ?? "none").ShouldBe(code);
        }
    }

    [Fact]
    public void Evaluate_AnError_IsAnErrorOfTheSubject()
    {
        // The reference of a criterion to a host's predicate that fails.
        var failing = Set with { Definitions = [AboveScale, Recognised, Definition("billion", new Opaque("broken", []))] };
        var rules = failing.Compile(null, new Dictionary<string, OpaquePredicate> { ["broken"] = _ => throw new InvalidOperationException("broken") }).OrThrow();
        var standing = Ladder.Evaluate(rules, Firm(20_000_000), MidYear);
        standing.Error.ShouldNotBeNull();
        standing.Current.ShouldBeNull();
        standing.ToText(Language.Zh).ShouldBe("无法评估");
        standing.ToText(Language.En).ShouldBe("not assessable");
    }

    [Fact]
    public void Members_AreChecked()
    {
        Should.Throw<ArgumentException>(() => Ladder with { Id = " " });
        Should.Throw<ArgumentException>(() => Tier("", "x"));
        Should.Throw<ArgumentException>(() => Tier("x", ""));
    }

    private static TierStanding Stand(Enterprise firm) => Ladder.Evaluate(Rules, firm, MidYear);

    private static Enterprise Firm(long revenue, params ValueList<DateRange> held) => new Enterprise("firm-1").With(Revenue, 2024, Money.Cny(revenue)).With(HighTech, held);

    private static Tier Tier(string id, string criterion) => new(id, LocalizedText.Same("tier"), criterion);

    private static RuleDefinition Definition(string id, Criterion when) => new(id, LocalizedText.Same(id), when);

    private static Criterion AboveScaleInline() => Revenue.AtLeast(Money.Cny(1));

    private static Choice Classification(Criterion third, Criterion second, Criterion first) =>
        new([new Branch(third, new CodeConstant("t3")), new Branch(second, new CodeConstant("t2")), new Branch(first, new CodeConstant("t1"))], new CodeConstant("none"));
}
