using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Indicators.Figures;

namespace Dnc.Model.Tests.Indicators;

public sealed class StatisticReaderTests
{
    private static readonly Indicator Flow = Of(new Flow());

    [Fact]
    public void Read_GapDeclaredComplete_IsZero()
    {
        var ledger = Ledger(Seen("2019-H1", "5家")).DeclareComplete(Id("x"), City, DateRange.Parse("2019-07-01..2019-12-31"), new SourceReference("a", "a"), RecordedTime.EndOfDay(Day("2020-03-01")));
        var value = Read(Flow, ledger, Sum("2019-01-01..2019-12-31"));
        value.IsComplete.ShouldBeTrue();
        value.Range.ShouldBe(Interval<Rational>.Exactly(5));
        value.Steps.ShouldContain(s => s.En.Contains("declared complete", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_OverlappingPeriods_CountNoDayTwice() =>
        Read(Flow, Ledger(Seen("2019-H1", "5家"), Seen("2019-05-01..2019-12-31", "7家"), Seen("2019-Q1", "3家")), Sum("2019-01-01..2019-12-31"))
            .Range.ShouldBe(Interval<Rational>.AtLeast(10));

    // March to December covers more days, but the first half alone proves more.
    [Fact]
    public void Read_PeriodsThatExcludeEachOther_ProveTheMostThatEitherProves()
    {
        var value = Read(Flow, Ledger(Seen("2019-H1", "10家"), Seen("2019-03-01..2019-12-31", "4家")), Sum("2019-01-01..2019-12-31"));
        value.Range.ShouldBe(Interval<Rational>.AtLeast(10));
        value.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Read_LongerPeriodAround_BoundsFromAbove() =>
        Read(Flow, Ledger(Seen("2017-01-01..2021-12-31", "9家"), Seen("2019-H1", "5家")), Sum("2019-01-01..2019-12-31")).Range.ShouldBe(Interval<Rational>.Between(5, 9));

    [Fact]
    public void Read_FiveYearTotal_GivesTheAverage()
    {
        var value = Read(Flow, Ledger(Seen("2017-01-01..2021-12-31", "3000家")), new AveragePer(PeriodKind.Year, Plan));
        value.Range.ShouldBe(Interval<Rational>.Exactly(600));
        value.IsComplete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("5.3%", "5.6%", 2)]
    [InlineData(">5%", "5.6%", 0)]
    [InlineData(">5%", "<6%", 0)]
    [InlineData(">6%", "5.6%", 2)]
    public void Read_TwoSources_ConflictOnlyWhereBothCannotBe(string first, string second, int sides)
    {
        var rate = Of(new Rate(), "percent");
        var value = Read(rate, Ledger(Seen("2020", first), Seen("2020", second, "b")), new ValueOver(ReportingPeriod.OfYear(2020)));
        value.Conflicts.Sum(c => c.Claims.Count).ShouldBe(sides);
    }

    // Two rounded figures that overlap do not become a narrower one by chance.
    [Fact]
    public void Read_TwoFiguresThatOverlap_KeepTheWholeRange()
    {
        var rate = Of(new Rate(), "percent");
        var value = Read(rate, Ledger(Seen("2020", "5.2%至5.5%"), Seen("2020", "5.4%至5.8%", "b")), new ValueOver(ReportingPeriod.OfYear(2020)));
        value.Range.ShouldBe(Interval<Rational>.Between(0.052m, 0.058m));
        value.Conflicts.Count.ShouldBe(1);
    }

    [Fact]
    public void Read_NeverFallingLevelKnownLater_BoundsFromAbove() =>
        Read(Of(new Stock(RecognitionsOnly: true)), Ledger(Seen("2018-12-31", "5家"), Seen("2020-12-31", "9家")), At("2019-12-31")).Range.ShouldBe(Interval<Rational>.Between(5, 9));

    [Fact]
    public void Read_ChoiceForTheLatestLevel_SettlesAnEarlierHigherFigureToo()
    {
        var ledger = Ledger(Seen("2020-12-31", "180家"), Seen("2021-12-31", "178家", "b")).Choose(Choice("2021-12-31", "b", "2023-01-01"));
        Read(Of(new Stock(RecognitionsOnly: true)), ledger, At("2021-12-31")).Range.ShouldBe(Interval<Rational>.Exactly(178));
    }

    [Fact]
    public void Read_ConflictInOnePartOfASum_SaysWhatTheSumIsUnderEachSource()
    {
        var value = Read(Flow, Ledger(Seen("2019", "5家"), Seen("2020", "7家"), Seen("2020", "9家", "b")), Sum("2019-01-01..2020-12-31"));
        value.Range.ShouldBe(Interval<Rational>.Between(12, 14));
        value.Conflicts.ShouldHaveSingleItem().Claims.Select(c => c.Range).ShouldBe([Interval<Rational>.Exactly(12), Interval<Rational>.Exactly(14)]);
    }

    [Fact]
    public void Read_GrowthToLessThanNothing_IsDefined()
    {
        var flow = Of(new Flow(MayBeNegative: true));
        Read(flow, Ledger(Seen("2019", "4家"), Seen("2020", "-2家")), new GrowthOver(ReportingPeriod.OfYear(2020), ReportingPeriod.OfYear(2019)))
            .Range.ShouldBe(Interval<Rational>.Exactly(-1.5m));
    }

    [Fact]
    public void Read_PublishedRatio_GoesBeforeTheComputedOneWhichIsNoted()
    {
        var ratio = new Indicator(Id("r"), new LocalizedText("占比", "ratio"), Units.Percent, new RatioOf(Id("n"), Id("d")), City);
        var catalog = new IndicatorCatalog([ratio, Of(new Flow(), id: "n"), Of(new Flow(), id: "d")]);
        var ledger = Ledger(Seen("2020", "33.3%", id: "r"), Seen("2020", "1家", id: "n"), Seen("2020", "3家", id: "d"));
        var value = new StatisticReader(catalog, ledger.KnownAt(null), Day("2021-12-31")).Read(new ValueOver(ReportingPeriod.OfYear(2020)), ratio);
        value.Range.ShouldBe(Interval<Rational>.Exactly(0.333m));
        value.Steps.ShouldHaveSingleItem().En.ShouldBe("1 enterprise ÷ 3 enterprises = 33.33%");
    }

    [Fact]
    public void Read_StatisticsWithoutMeaning_AreSilentNotErrors()
    {
        var stock = Of(new Stock());
        var ledger = Ledger(Seen("2020-12-31", "1家"));
        Statistic[] statistics = [new SumOver(Plan), new SumOver(DateRange.From(Day("2017-01-01"))), new AveragePer(PeriodKind.Year, DateRange.Parse("2020-03-01..2020-06-30"))];
        foreach (var statistic in statistics)
        {
            Read(stock, ledger, statistic).Reasons.ShouldContain(r => r is SilentRule, statistic.ToString());
        }

        Read(Flow, ledger, At("2020-12-31")).Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
    }

    private static StatisticValue Read(Indicator indicator, ObservationLedger ledger, Statistic statistic) =>
        new StatisticReader(new IndicatorCatalog([indicator]), ledger.KnownAt(null), Day("2022-12-31")).Read(statistic, indicator);
}
