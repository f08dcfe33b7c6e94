using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Indicators.Figures;

namespace Dnc.Model.Tests.Indicators;

public sealed class AssessmentTextTests
{
    // Figures of Jiaozhou: 180 at the end of 2020 (science plan of 2022-12-19), 178 about the end of 2021 (undated five-year review).
    [Fact]
    public void Explain_ConflictThatChangesNothing_ShowsEverySource()
    {
        var platforms = Of(new Stock(RecognitionsOnly: true)) with { Name = new LocalizedText("研发平台", "R&D platforms"), Counts = new LocalizedText("平台", "platforms") };
        var result = Assess(
            platforms,
            Target(At("2021-12-31"), "≥200家"),
            "2022-12-31",
            Seen("2020-12-31", "180家", "science plan", "2022-12-19"),
            Seen("2021-12-31", "178家", "review", "2022-02-28") with { TimeIsApproximate = true });
        result.Explain(new ClauseReference("jiaozhou-2018", "P2")).ToText(Language.En).ShouldBe(
            """
            R&D platforms: 178 platforms to 180 platforms of at least 200 platforms: not reached by 2021-12-31 under any source (jiaozhou-2018 §P2)
              2020-12-31: 180 platforms [science plan, published 2022-12-19]
              about 2021-12-31: 178 platforms [review, published 2022-02-28]
              2021-12-31: the sources contradict each other and nobody has chosen: 178 platforms (review), 180 platforms (science plan)
              progress 89% to 90% (completion rate, no baseline)
              gap 20 platforms to 22 platforms

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Explain_OnTheWay_ShowsTheSumTheScheduleTheBandAndWhatRemains()
    {
        var trade = Of(new Flow(), "CNY") with { Name = new LocalizedText("外贸进出口额", "foreign trade") };
        var result = Assess(trade, Target(Sum("2017-01-01..2021-12-31"), ">2000亿元"), "2019-12-31", Seen("2017", "300亿元"), Seen("2018", "350亿元"), Seen("2019", "400亿元"));
        result.Explain().ToText(Language.Zh).ShouldBe(
            """
            外贸进出口额：1050亿元，目标超过2000亿元，有风险
              2017年：300亿元［a（2018-01-30发布）］
              2018年：350亿元［a（2019-01-30发布）］
              2019年：400亿元［a（2020-01-30发布）］
              3期合计：300亿元 + 350亿元 + 400亿元 = 1050亿元
              已覆盖期间天数的59.97%
              进度52.5%
              截至2019-12-31应达到59.97%（按天数线性推进，为设定）；落后7.47个百分点
              分档：落后0至10（不含下限）个百分点为有风险（分档为设定）
              差距950亿元
              还需每年475亿元（还剩2年）
              按已观测的最慢与最快速度（3期）推算，到期为1650亿元至1850亿元

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Forecast_OfALevel_UsesItsChanges()
    {
        var target = Target(At("2021-12-31"), "≥200家");
        var result = Assess(Of(new Stock()), target, "2021-06-30", Seen("2018-12-31", "100家"), Seen("2019-12-31", "120家"), Seen("2020-12-31", "150家"));
        result.Forecast.ShouldBe(new Forecast(Dnc.Model.Reasoning.Interval<Rational>.Between(170, 180), 2));
        result.Required.ShouldBe(new RequiredRate(Dnc.Model.Reasoning.Interval<Rational>.Exactly(50), PeriodKind.Year, 1));
        Assess(Of(new Stock()), target, "2021-06-30", Seen("2019-12-31", "120家"), Seen("2020-12-31", "150家")).Forecast.ShouldNotBeNull().IsInsufficientEvidence.ShouldBeTrue();
    }

    [Fact]
    public void Required_OfADescendingLevel_IsAFall()
    {
        var target = Target(At("2021-12-31"), "≤50家") with { Baseline = new Baseline(Quantity.Parse("100家"), Day("2016-12-31")) };
        var result = Assess(Of(new Stock(), polarity: Polarity.Decrease), target, "2021-06-30", Seen("2020-12-31", "80家"));
        result.Required.ShouldNotBeNull().Text(Units.Enterprise).En.ShouldBe("30 enterprises less a year (1 left)");
        result.Gap.ShouldBe(Dnc.Model.Reasoning.Interval<Rational>.Exactly(30));
    }

    [Fact]
    public void ByDays_CountsBothEnds()
    {
        ScheduleShare.ByDays(DateRange.Years(2017, 2021), Day("2020-12-31")).ShouldBe(new Rational(1461, 1826));
        ScheduleShare.ByDays(DateRange.Years(2017, 2021), Day("2016-12-31")).ShouldBe(Rational.Zero);
        ScheduleShare.ByDays(DateRange.Years(2017, 2021), Day("2023-01-01")).ShouldBe(Rational.One);
        Should.Throw<ArgumentException>(() => ScheduleShare.ByDays(DateRange.From(Day("2017-01-01")), Day("2018-01-01")));
    }
}
