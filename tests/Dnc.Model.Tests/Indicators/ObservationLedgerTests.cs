using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Indicators.Figures;

namespace Dnc.Model.Tests.Indicators;

public sealed class ObservationLedgerTests
{
    [Fact]
    public void Of_SameSourceAndTime_TheRevisionSupersedes() =>
        Now(Seen("2020", "1家"), Seen("2020", "2家", publishedOn: "2022-01-01")).ShouldHaveSingleItem().Value.Quantity.Value.ShouldBe(2m);

    [Fact]
    public void Of_OtherSources_Coexist() => Now(Seen("2020", "1家"), Seen("2020", "2家", "b", "2022-01-01")).Count.ShouldBe(2);

    [Fact]
    public void KnownAt_AnEarlierInstant_SeesNeitherLaterFiguresNorLaterChoicesNorLaterDeclarations()
    {
        var ledger = Ledger(Seen("2020", "1家"), Seen("2020", "2家", "b", "2022-01-01"))
            .Choose(Choice("2020-12-31", "b", "2023-01-01"))
            .DeclareComplete(Id("x"), City, DateRange.Years(2020, 2020), new SourceReference("a", "a"), RecordedTime.EndOfDay(Day("2023-01-01")));
        var early = ledger.KnownAt(RecordedTime.EndOfDay(Day("2021-12-31")));
        early.Of(Id("x"), City).ShouldHaveSingleItem().Source.Id.ShouldBe("a");
        early.CompleteOver(Id("x"), City).ShouldBeEmpty();
        ledger.KnownAt(RecordedTime.EndOfDay(Day("2022-06-30"))).Of(Id("x"), City).Count.ShouldBe(2);
        ledger.KnownAt(null).Of(Id("x"), City).ShouldHaveSingleItem().Source.Id.ShouldBe("b");
        ledger.KnownAt(null).CompleteOver(Id("x"), City).ShouldBe([DateRange.Years(2020, 2020)]);
    }

    [Fact]
    public void Choose_ASourceWithoutAFigure_LeavesTheOthers() =>
        Ledger(Seen("2020", "1家")).Choose(Choice("2020-12-31", "b", "2023-01-01")).KnownAt(null).Of(Id("x"), City).Count.ShouldBe(1);

    [Fact]
    public void Choose_Again_TheLastRecordedCountsWhateverTheOrder()
    {
        var ledger = Ledger(Seen("2020", "1家"), Seen("2020", "2家", "b"));
        var (first, second) = (Choice("2020-12-31", "b", "2023-01-01"), Choice("2020-01-01..2021-12-31", "a", "2024-01-01"));
        ledger.Choose(first).Choose(second).ShouldBe(ledger.Choose(second).Choose(first).Choose(first));
        ledger.Choose(second).Choose(first).KnownAt(null).Of(Id("x"), City).ShouldHaveSingleItem().Source.Id.ShouldBe("a");
    }

    [Fact]
    public void Append_TwoFiguresOfOneSourceTimeAndInstant_IsAnIssue() =>
        Ledger(Seen("2020", "1家")).Append(Seen("2020", "2家")).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.EntryContradictsItself);

    [Fact]
    public void Equals_IsByContent()
    {
        var (a, b) = (Seen("2020", "1家"), Seen("2021", "2家"));
        (Ledger(a, b) == Ledger(b, a)).ShouldBeTrue();
        Ledger(a, b).GetHashCode().ShouldBe(Ledger(b, a).GetHashCode());
        (Ledger(a) != Ledger(b)).ShouldBeTrue();
        (Ledger(a) == null).ShouldBeFalse();
    }

    [Fact]
    public void Observation_WithoutIndicatorOrganisationOrEnd_IsRefused()
    {
        var figure = Seen("2020", "1家");
        Should.Throw<ArgumentException>(() => figure with { Indicator = default });
        Should.Throw<ArgumentException>(() => figure with { Organization = default });
        Should.Throw<ArgumentException>(() => figure with { Time = default });
    }

    [Fact]
    public void Observation_InWords_SaysThatTheTimeIsApproximate()
    {
        var figure = Seen("2021-12-31", "178家") with { TimeIsApproximate = true };
        figure.ToString(Language.Zh).ShouldBe("约2021-12-31：等于178家");
        figure.ToString(Language.En).ShouldBe("about 2021-12-31: exactly 178 enterprises");
    }

    [Theory]
    [InlineData("2020-12-31", "2020-12-31")]
    [InlineData("2020", "2020-12-31")]
    [InlineData("2020-H1", "2020-06-30")]
    [InlineData("2020-Q3", "2020-09-30")]
    [InlineData("2020-08", "2020-08-31")]
    [InlineData("2017-01-01..2021-12-31", "2021-12-31")]
    public void ObservedTime_ParseAndPrint_RoundTrip(string text, string last)
    {
        var time = ObservedTime.Parse(text);
        time.ToString().ShouldBe(text);
        time.Last.ShouldBe(Day(last));
    }

    [Theory]
    [InlineData("2020-12-31..")]
    [InlineData("2021-12-31..2017-01-01")]
    [InlineData("last year")]
    [InlineData("2020-13")]
    public void ObservedTime_OtherText_IsNoTime(string text) => Should.Throw<FormatException>(() => ObservedTime.Parse(text)).Message.ShouldContain($"'{text}'");

    [Fact]
    public void ObservedTime_Order_IsByLastDayThenTheLongerThenPeriodsBeforeRanges()
    {
        ObservedTime[] sorted = [.. new[] { "2020-12-31", "2020-01-01..2020-12-31", "2020", "2020-H2", "2019" }.Select(ObservedTime.Parse).Order()];
        sorted.Select(t => t.ToString()).ShouldBe(["2019", "2020", "2020-01-01..2020-12-31", "2020-H2", "2020-12-31"]);
        ObservedTime.Parse("2020").ShouldNotBe(ObservedTime.Parse("2020-01-01..2020-12-31"));
    }

    [Fact]
    public void IndicatorCatalog_TwoOfOneIdentifier_IsRefused()
    {
        var one = new Indicator(Id("x"), new LocalizedText("指标", "indicator"), Units.Enterprise, new Stock(), City);
        Should.Throw<ArgumentException>(() => new IndicatorCatalog([one, one]));
        (new IndicatorCatalog([one]) == new IndicatorCatalog([one])).ShouldBeTrue();
        new IndicatorCatalog([one]).TryGet(Id("y"), out _).ShouldBeFalse();
    }

    private static ValueList<Observation> Now(params IEnumerable<Observation> figures) => Ledger(figures).KnownAt(null).Of(Id("x"), City);
}
