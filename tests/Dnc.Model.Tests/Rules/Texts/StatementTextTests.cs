using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Texts;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Rules.Texts;

public sealed class StatementTextTests
{
    private static readonly Reference Revenue = new("revenue");

    [Fact]
    public void Judged_AgainstAFigure_SaysWhatIsAndWhatIsRequired() => Judged(
        new NotedCriterion(new Comparison(new Reference("rd-intensity"), Comparator.AtLeast, Figure("5%")), new ClauseReference("a")),
        "4.2%",
        "5%",
        "研发费用占比 为4.2%，要求 ≥ 5%（以上，含）",
        "R&D intensity is 4.2%, required ≥ 5% (at least, included)");

    [Fact]
    public void Judged_AgainstAFormula_SaysItsValue() => Judged(
        new Comparison(Revenue, Comparator.MoreThan, new Shift(Revenue, PeriodKind.Year, -1)),
        null,
        "2000万元",
        "营业收入 未知，要求 ＞ 上年营业收入，即2000万元（超过，不含）",
        "revenue is unknown, required > revenue of the previous year, which is 2000万元 (more than, not included)");

    [Fact]
    public void Judged_ARange_SaysBothEnds() => Judged(
        new Comparison(Revenue, Comparator.Between, Figure("1元"), new Reference("rd")),
        "3元",
        "1元",
        "营业收入 为3元，要求 介于 1元 至 研发费用，即2元 之间（含两端）",
        "revenue is 3元, required between 1 CNY and R&D expense, which is 2元 (both ends included)",
        "2元");

    [Fact]
    public void Judged_ACode_SaysItsName() => Judged(
        new Comparison(new Reference("level"), Comparator.Exactly, new CodeConstant("city")), "国家级", "市级", "级别 为国家级，要求 ＝ “市级”", "level is 国家级, required = \"city\"");

    [Fact]
    public void Judged_Codes_SaysWhichBelong() => Judged(
        new InCodes(new Reference("industry"), [CodePattern.Parse("06-46"), CodePattern.Of("65")]), "05", null, "行业 为05，要求 属于06-46、65", "industry is 05, required in 06-46, 65");

    [Fact]
    public void Judged_ADay_SaysTheTimeAllowed() => Judged(
        new Within(new Reference("asOf"), new DateConstant(new LocalDate(2017, 1, 1)), new DatePlus(new Reference("foundedOn"), Figure("3年"))),
        "2024-06-30",
        null,
        "基准日 为2024-06-30，要求 在2017年1月1日至自成立日期起满3年之日，即2015年3月1日期间（含首尾两日）",
        "the as-of date is 2024-06-30, required from 2017-01-01 to 3 years after date of founding, which is 2015年3月1日 (both days included)",
        "2015年3月1日");

    [Fact]
    public void Judged_NearnessAndScores_SayTheirMarks()
    {
        Judged(new Nearness(Revenue, Figure("5元")), "3元", null, "营业收入 为3元，要求 约为 5元（允许偏差未定）", "revenue is 3元, required about 5 CNY (tolerance not stated)");
        Judged(new ScorePasses(new Reference("points"), Comparator.AtLeast, Figure("60"), []), "59", null, "综合得分 为59，要求 ≥ 60（以上，含）", "points is 59, required ≥ 60 (at least, included)");
    }

    [Fact]
    public void Judged_NoValue_IsTheCriterion() => Judged(new Holds("blacklisted"), "是", null, "失信", "blacklisted");

    [Fact]
    public void Facts_WithAndWithoutTime_AreNamed()
    {
        StatementText.Fact("营业收入", "2024年", "9.8亿元", Language.Zh).ShouldBe("营业收入（2024年）：9.8亿元");
        StatementText.Fact("revenue", "2024", "980,000,000 CNY", Language.En).ShouldBe("revenue (2024): 980,000,000 CNY");
        StatementText.Fact("失信", "", "否", Language.Zh).ShouldBe("失信：否");
        StatementText.Missing("营业\n收入", "2024年", Language.Zh).ShouldBe("营业 收入（2024年）");
        StatementText.Missing("revenue", "", Language.En).ShouldBe("revenue");
    }

    [Fact]
    public void Value_OfAFormula_IsAnEquation() =>
        StatementText.Value("研发费用 ÷ 营业收入", "5%").ShouldBe("研发费用 ÷ 营业收入 = 5%");

    [Fact]
    public void Reading_IsQuoted()
    {
        StatementText.Reading("上限针对基数", Language.Zh).ShouldBe("按“上限针对基数”解释");
        StatementText.Reading("the cap is on the base", Language.En).ShouldBe("read as \"the cap is on the base\"");
    }

    private static Constant Figure(string text) => new(CompoundQuantity.Parse(text));

    private static void Judged(Criterion criterion, string? left, string? right, string zh, string en, string? upper = null)
    {
        StatementText.Judged(criterion, TextNames.Names, left, right, Language.Zh, upper).ShouldBe(zh);
        StatementText.Judged(criterion, TextNames.Names, left, right, Language.En, upper).ShouldBe(en);
    }
}
