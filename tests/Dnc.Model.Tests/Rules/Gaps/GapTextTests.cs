using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>How gaps are told, in both languages.</summary>
public sealed class GapTextTests
{
    private static readonly FactSet Firm = Facts(
        ("rd", Value("4万元")),
        ("revenue", Value("20万元")),
        ("debt", Value("80%")),
        ("clean", new FactFlag(false)),
        ("listed", new FactFlag(true)),
        ("certificates", new FactCodes(["x", "y"])),
        ("industry", new FactCode("38")),
        ("level", new FactCode("a")),
        ("high-tech", new FactLabel([], null)),
        ("founded", new FactDay(new(2024, 3, 1))),
        ("opening", new FactDay(new(2025, 3, 10))));

    public static TheoryData<Criterion, string, string> Ways => new()
    {
        { AtLeast("rd", "10万元"), "研发费用（2024年）增加6万元，至10万元", "rd 2024 up 60,000 CNY, to 100,000 CNY" },
        { AtMost("revenue", "15万元"), "营业收入（2024年）减少5万元，至15万元", "revenue 2024 down 50,000 CNY, to 150,000 CNY" },
        { AtMost("debt", "70%"), "负债率减少10个百分点，至70%", "debt down 10 percentage points, to 70%" },
        { new Holds("clean"), "信用良好变为是", "clean becomes true" },
        { !new Holds("listed"), "上市变为否", "listed becomes false" },
        { new HasCodes(CodeMatch.HasAll, "certificates", ["x", "y", "z", "w"]), "认证增加z、w", "certificates with z, w" },
        { !new HasCodes(CodeMatch.HasAny, "certificates", ["x"]), "认证去掉x", "certificates without x" },
        { new InCodes(new Reference("industry"), [CodePattern.Parse("65")]), "行业变为65", "industry becomes 65" },
        { new Comparison(new Reference("level"), Comparator.Exactly, new CodeConstant("c")), "级别变为c", "level becomes c" },
        { new Held("high-tech"), "高新技术企业须在2025年6月30日持有", "high-tech held on 2025-06-30" },
        { new Within(new Reference("opening"), null, new DateConstant(new(2025, 3, 1))), "开工日期提前9天，至2025年3月1日", "opening 9 days earlier, on 2025-03-01" },
        {
            new Comparison(new TimeBetween(TimeStep.WholeYears, new Reference("founded"), new Reference("asOf")), Comparator.AtLeast, new Constant(Q("2年"))),
            "其他不变，自2026年3月1日起满足（再过244天）",
            "from 2026-03-01 on, everything else as it is (in 244 days)"
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Way_OfOneChange_IsToldInBothLanguages(Criterion when, string zh, string en)
    {
        var way = Evaluate(when, Firm).Gap().Ways[0];
        way.ToText(Language.Zh).ShouldBe(zh);
        way.ToText(Language.En).ShouldBe(en);
        way.Verdict.ShouldBe(Verdict.True);
        Evaluate(when, way.ApplyTo(Firm), way.ApplyTo(Context)).Verdict.ShouldBe(way.Verdict);
    }

    [Fact]
    public void Way_OfTwoChanges_JoinsThem()
    {
        var way = Evaluate(AtLeast("rd", "10万元") & new Holds("clean"), Firm).Gap().Ways.ShouldHaveSingleItem();
        way.ToText(Language.Zh).ShouldBe("信用良好变为是，并研发费用（2024年）增加6万元，至10万元");
        way.ToText(Language.En).ShouldBe("clean becomes true, and rd 2024 up 60,000 CNY, to 100,000 CNY");
    }

    [Fact]
    public void Way_WithFactsMissing_SaysSo()
    {
        var way = Evaluate(new Holds("clean") & AtLeast("cost", "1万元"), Firm).Gap().Ways.ShouldHaveSingleItem();
        way.ToText(Language.Zh).ShouldBe("信用良好变为是（此外尚缺数据）");
        way.ToText(Language.En).ShouldBe("clean becomes true (facts are missing besides)");
    }

    [Fact]
    public void Clause_ThatMustNotHold_IsToldAsNot()
    {
        var noted = new NotedCriterion(new Holds("listed"), new ClauseReference("办法", "2"), new("已上市", "is listed"));
        var clause = Evaluate(!noted, Firm).Gap().Clauses.ShouldHaveSingleItem();
        clause.ToText(Language.Zh).ShouldBe("办法 §2 不得满足“已上市”：上市变为否");
        clause.ToText(Language.En).ShouldBe("办法 §2 not 'is listed': listed becomes false");
    }

    [Fact]
    public void Clause_OfSeveralChanges_GivesTheChoice()
    {
        var clause = Evaluate(new Comparison(new Sum([new Reference("rd"), new Reference("revenue")]), Comparator.AtLeast, new Constant(Q("30万元"))), Firm).Gap().Clauses.ShouldHaveSingleItem();
        clause.ToText(Language.Zh).ShouldContain("至26万元；或研发费用（2024年）增加6万元");
        clause.ToText(Language.En).ShouldContain("to 260,000 CNY; or rd 2024 up 60,000 CNY");
    }

    [Fact]
    public void Clause_ThatNothingMends_SaysSo()
    {
        var clause = Evaluate(new Comparison(new Reference("rd"), Comparator.AtMost, new Constant(Q("1万元"))), Firm).Gap().Clauses.ShouldHaveSingleItem();
        clause.ToText(Language.Zh).ShouldEndWith("：没有单项调整可以满足");
        clause.ToText(Language.En).ShouldEndWith(": no change of a single fact is enough");
    }

    [Fact]
    public void Gap_OfUnknown_TellsWhatIsMissing()
    {
        var gap = Evaluate(new Holds("fined") & AtLeast("cost", "1万元"), Firm).Gap();
        gap.ToText(Language.Zh).ShouldBe("缺少数据：受过处罚\n缺少数据：成本");
        gap.ToText(Language.En).ShouldBe("missing: fined\nmissing: cost");
    }

    [Fact]
    public void Gap_OfTheFactsOfAnItem_NamesTheListAndTheItem()
    {
        var loans = new FactItems([Facts(("principal", Value("3万元"))), FactSet.Empty]);
        var some = new ItemTest(ItemQuantifier.SomeItem, "loans", new Comparison(new Reference("principal"), Comparator.AtLeast, new Constant(Q("5万元"))));
        var gap = Evaluate(some, Firm.With("loans", FactTime.None, loans)).Gap();
        gap.ToText(Language.Zh).ShouldBe("缺少数据：贷款 2 本金");
        gap.ToText(Language.En).ShouldBe("missing: loans 2 principal");
    }

    private static Comparison AtLeast(string key, string bound) => new(new Reference(key), Comparator.AtLeast, new Constant(Q(bound)));

    private static Comparison AtMost(string key, string bound) => new(new Reference(key), Comparator.AtMost, new Constant(Q(bound)));
}
