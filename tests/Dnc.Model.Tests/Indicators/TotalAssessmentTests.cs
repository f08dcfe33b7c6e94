using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Indicators.Figures;

namespace Dnc.Model.Tests.Indicators;

public sealed class TotalAssessmentTests
{
    private static readonly Indicator Trade = Of(new Flow(), "CNY");
    private static readonly TargetSpecification FiveYears = Target(Sum("2017-01-01..2021-12-31"), ">2000亿元");

    [Fact]
    public void Assess_PartOfASumOfFlows_IsALowerBound()
    {
        var result = Assess(Trade, FiveYears, "2019-12-31", Seen("2017", "300亿元"), Seen("2018", "400亿元"), Seen("2019", "500亿元"));
        result.Value.Range.ShouldBe(Interval<Rational>.AtLeast(120_000_000_000));
        result.Status.ShouldBe(AssessmentStatus.OnTrack);
        result.Progress.ShouldBe(Interval<Rational>.Exactly(new Rational(3, 5)));
        result.Required.ShouldBe(new RequiredRate(Interval<Rational>.Exactly(40_000_000_000), PeriodKind.Year, 2));
        result.Forecast.ShouldNotBeNull().Paces.ShouldBe(3);
    }

    [Fact]
    public void Assess_SumReachedBeforeTheEnd_IsFulfilledBecauseFlowsCannotBeNegative()
    {
        Observation[] figures = [Seen("2017", "1500亿元"), Seen("2018", "501亿元")];
        Assess(Trade, FiveYears, "2019-12-31", figures).Status.ShouldBe(AssessmentStatus.Fulfilled);
        Assess(Of(new Flow(MayBeNegative: true), "CNY"), FiveYears, "2019-12-31", figures).Status.ShouldBe(AssessmentStatus.AchievedSoFar);
    }

    [Fact]
    public void Assess_ExactlyTheFigureOfMoreThan_IsNotReached() =>
        Assess(Trade, FiveYears, "2021-12-31", Seen("2017-01-01..2021-12-31", "2000亿元")).Status.ShouldBe(AssessmentStatus.OffTrack);

    [Fact]
    public void Read_YearAndItsMonths_AreNotCountedTwice()
    {
        var months = Enumerable.Range(1, 12).Select(m => Seen(FormattableString.Invariant($"2017-{m:00}"), "25亿元"));
        var value = Read(Sum("2017-01-01..2017-12-31"), [Seen("2017", "300亿元"), .. months]);
        value.Range.ShouldBe(Interval<Rational>.Exactly(30_000_000_000));
        value.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Read_YearThatItsMonthsDoNotAddUpTo_IsAContradiction()
    {
        var months = Enumerable.Range(1, 12).Select(m => Seen(FormattableString.Invariant($"2017-{m:00}"), "24亿元", "customs"));
        var value = Read(Sum("2017-01-01..2017-12-31"), [Seen("2017", "300亿元"), .. months]);
        value.Range.ShouldBe(Interval<Rational>.Between(28_800_000_000, 30_000_000_000));
        value.Conflicts.ShouldHaveSingleItem().Claims.Count.ShouldBe(2);
    }

    [Fact]
    public void Read_MissingPeriods_AreNamed()
    {
        var value = Read(Sum("2017-01-01..2019-12-31"), [Seen("2017", "1亿元"), Seen("2019-H2", "1亿元")]);
        value.IsComplete.ShouldBeFalse();
        value.Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>().Fact.En.ShouldBe("indicator, 2018-01-01 to 2019-06-30");
    }

    [Fact]
    public void Read_RunningTotals_AreSubtractedNeverAdded()
    {
        var total = Of(new RunningTotal(RunningTotalReset.Never), "件");
        StatisticValue Get(params IEnumerable<Observation> figures) =>
            new StatisticReader(new IndicatorCatalog([total]), Ledger(figures).KnownAt(null), Day("2021-12-31")).Read(Sum("2019-01-01..2019-12-31"), total);
        Get(Seen("2018-12-31", "100件"), Seen("2019-06-30", "120件"), Seen("2019-12-31", "150件")).Range.ShouldBe(Interval<Rational>.Exactly(50));
        var open = Get(Seen("2019-12-31", "150件"));
        open.Range.ShouldBe(Interval<Rational>.Between(0, 150));
        open.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void Read_YearlyRunningTotal_AddsTheLastOfEachYear()
    {
        var total = Of(new RunningTotal(RunningTotalReset.Yearly), "件");
        var figures = Ledger(Seen("2018-06-30", "40件"), Seen("2018-12-31", "100件"), Seen("2019-12-31", "150件"));
        new StatisticReader(new IndicatorCatalog([total]), figures.KnownAt(null), Day("2021-12-31")).Read(Sum("2018-01-01..2019-12-31"), total)
            .Range.ShouldBe(Interval<Rational>.Exactly(250));
    }

    [Fact]
    public void Assess_AverageOfCompleteYearsOnly_GivesTheRequiredRemainingMean()
    {
        var talent = Of(new Flow(), "名");
        var target = Target(new AveragePer(PeriodKind.Year, Plan), "≥600名");
        var result = Assess(talent, target, "2019-12-31", Seen("2017", "500名"), Seen("2018", "560名"), Seen("2019-H1", "400名"));
        result.Value.PeriodsKnown.ShouldBe(2);
        result.Value.SoFar.ShouldBe(Interval<Rational>.Exactly(530));
        result.Required.ShouldBe(new RequiredRate(Interval<Rational>.Exactly(new Rational(3000 - 1060, 3)), PeriodKind.Year, 3));
        result.Status.ShouldBe(AssessmentStatus.AtRisk);
    }

    [Fact]
    public void Assess_AverageOverAllYears_OneYearBelowIsNoMiss()
    {
        var target = Target(new AveragePer(PeriodKind.Year, DateRange.Years(2020, 2021)), "≥600名");
        Assess(Of(new Flow(), "名"), target, "2021-12-31", Seen("2020", "500名"), Seen("2021", "700名")).Status.ShouldBe(AssessmentStatus.Fulfilled);
    }

    [Fact]
    public void Assess_Growth_IsExact()
    {
        var target = Target(new GrowthOver(ReportingPeriod.Parse("2021"), ReportingPeriod.Parse("2020")), "≥10%");
        Assess(Trade, target, "2021-12-31", Seen("2020", "3亿元"), Seen("2021", "3.3亿元")).Status.ShouldBe(AssessmentStatus.Fulfilled);
        Assess(Trade, target, "2021-12-31", Seen("2020", "3亿元"), Seen("2021", "3.2999999亿元")).Status.ShouldBe(AssessmentStatus.OffTrack);
    }

    [Fact]
    public void Assess_GrowthOverZero_IsSilentNotAnError()
    {
        var target = Target(new GrowthOver(ReportingPeriod.Parse("2021"), ReportingPeriod.Parse("2020")), "≥10%");
        var result = Assess(Trade, target, "2021-12-31", Seen("2020", "0元"), Seen("2021", "1元"));
        result.Status.ShouldBe(AssessmentStatus.NotAssessable);
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
    }

    [Fact]
    public void Assess_ShareOfAWhole_IsTheQuotientOfTheSamePeriod()
    {
        var part = Of(new Flow(), "CNY");
        var whole = Of(new Flow(), "CNY", id: "gdp");
        var target = Target(new ShareOf(Id("gdp"), ReportingPeriod.Parse("2021")), "≥53%");
        Assess([part, whole], target, AsOf.Date(2021, 12, 31), Ledger(Seen("2021", "53亿元"), Seen("2021", "100亿元", id: "gdp"))).Status.ShouldBe(AssessmentStatus.Fulfilled);
    }

    [Fact]
    public void Assess_RatioNobodyPublished_ComesFromItsComponents()
    {
        var ratio = new Indicator(Id("r"), new LocalizedText("占比", "ratio"), Units.Percent, new RatioOf(Id("x"), Id("gdp")), City);
        var target = Target(new ValueOver(ReportingPeriod.Parse("2021")), "≥2.4%", id: "r");
        ValueList<Indicator> all = [ratio, Of(new Flow(), "CNY"), Of(new Flow(), "CNY", id: "gdp")];
        Assess(all, target, AsOf.Date(2021, 12, 31), Ledger(Seen("2021", "24亿元"), Seen("2021", "1000亿元", id: "gdp"))).Status.ShouldBe(AssessmentStatus.Fulfilled);
    }

    [Fact]
    public void Assess_OtherCurrency_IsConvertedOnlyWithARateAndShowsIt()
    {
        var target = Target(new ValueOver(ReportingPeriod.Parse("2021")), "≥30亿美元");
        var dollars = Of(new Flow(), "USD");
        var ledger = Ledger(Seen("2021", "210亿元"));
        var without = Assess([dollars], target, AsOf.Date(2021, 12, 31), ledger);
        without.Status.ShouldBe(AssessmentStatus.NotAssessable);
        without.Reasons[0].Text.En.ShouldContain("the rate of CNY to USD on 2021-12-31");
        var rates = new ExchangeRateTable([new ExchangeRate(Currency.Usd, Currency.Cny, 7m, Day("2021-12-31"), new SourceReference("bank", "bank"))]);
        var with = Assess([dollars], target, AsOf.Date(2021, 12, 31), ledger, rates: rates);
        with.Status.ShouldBe(AssessmentStatus.Fulfilled);
        with.Explain().ToText(Language.En).ShouldContain("converted at");
    }

    // Published by major-projects offices: 97.2 % in January to October, "13.8 points ahead" (cut off from 13.87, so 10/12 was not rounded to 83.3);
    // 30.90 % in January to March, "5.90 ahead"; 26.7 % by April, "6.6 behind".
    [Theory]
    [InlineData(10, "97.2%", "13.87")]
    [InlineData(3, "30.9%", "5.9")]
    [InlineData(4, "26.7%", "-6.63")]
    public void Assess_EvenMonths_ReproducePublishedPointsAhead(int month, string done, string ahead)
    {
        var amount = Ratio.Parse(done).Value * 120m;
        var target = Target(Sum("2021-01-01..2021-12-31"), "≥120亿元") with
        {
            Trajectory = new SteppedTrajectory([.. Enumerable.Range(1, 12).Select(m => new TrajectoryStep(new NodaTime.LocalDate(2021, m, 1).PlusMonths(1).PlusDays(-1), Quantity.Parse($"{m * 10}亿元")))]),
        };
        var last = new NodaTime.LocalDate(2021, month, 1).PlusMonths(1).PlusDays(-1);
        var range = FormattableString.Invariant($"2021-01-01..{last:uuuu-MM-dd}");
        var behind = Assess(Trade, target, FormattableString.Invariant($"{last:uuuu-MM-dd}"), Seen(range, FormattableString.Invariant($"{amount}亿元"))).PointsBehind.ShouldNotBeNull();
        (-behind.Low!.Value).ToDecimal(2, Rounding.HalfUp).ShouldBe(decimal.Parse(ahead, System.Globalization.CultureInfo.InvariantCulture));
    }

    // Two fifths of the year's trade falls in the last quarter.
    [Fact]
    public void Assess_SeasonalTrajectory_ExpectsTheSharesOfTheObservedMonths()
    {
        var target = Target(Sum("2021-01-01..2021-12-31"), "≥100亿元") with
        {
            Trajectory = new SeasonalTrajectory([.. Enumerable.Repeat(Ratio.Parse("5%"), 6), .. Enumerable.Repeat(Ratio.Parse("10%"), 3), .. Enumerable.Repeat(Ratio.Parse("40%"), 1), .. Enumerable.Repeat(Ratio.Parse("0%"), 2)]),
        };
        var result = Assess(Trade, target, "2021-09-30", Seen("2021-H1", "30亿元"), Seen("2021-Q3", "25亿元"));
        result.Expected.ShouldBe(new Rational(3, 5));
        result.PointsBehind.ShouldBe(Interval<Rational>.Exactly(5));
        result.Status.ShouldBe(AssessmentStatus.AtRisk);
    }

    [Fact]
    public void Assess_CapOnASum_IsBrokenForGoodAndNeverMetEarly()
    {
        var cap = Target(Sum("2021-01-01..2021-12-31"), "≤100亿元");
        var spending = Of(new Flow(), "CNY", Polarity.Decrease);
        Assess(spending, cap, "2021-06-30", Seen("2021-H1", "40亿元")).Status.ShouldBe(AssessmentStatus.OnTrack);
        var broken = Assess(spending, cap, "2021-06-30", Seen("2021-H1", "101亿元"));
        broken.Status.ShouldBe(AssessmentStatus.OffTrack);
        broken.IsFinal.ShouldBeTrue();
        broken.Explain().ToText(Language.En).ShouldContain("can no longer be reached by 2021-12-31");
    }

    // A case found by the law of information order: H1 is known only as at most 4, but March to December alone is 2.
    [Fact]
    public void Read_CompleteCoverWithAVaguePart_IsNotBelowWhatOverlappingPeriodsProve() =>
        Read(Sum("2019-01-01..2019-12-31"), [Seen("2019-H1", "≤4亿元"), Seen("2019-H2", "1亿元", "b"), Seen("2019-03-01..2019-12-31", "2亿元")])
            .Range.ShouldBe(Interval<Rational>.Between(200_000_000, 500_000_000));

    // Another case found by that law: two halves add up to 3, but March to December alone is 5.
    [Fact]
    public void Read_CompleteCoverBelowWhatAnOverlappingPeriodProves_IsAContradiction()
    {
        var value = Read(Sum("2019-01-01..2019-12-31"), [Seen("2019-H1", "3亿元"), Seen("2019-H2", "0亿元"), Seen("2019-03-01..2019-12-31", "5亿元", "b")]);
        value.Conflicts.ShouldNotBeEmpty();
        value.Range.Contains(500_000_000).ShouldBeTrue();
        value.Range.Contains(300_000_000).ShouldBeTrue();
    }

    private static StatisticValue Read(Statistic statistic, IEnumerable<Observation> figures) =>
        new StatisticReader(new IndicatorCatalog([Trade]), Ledger(figures).KnownAt(null), Day("2021-12-31")).Read(statistic, Trade);
}
