using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Indicators;

/// <summary>Short spellings of indicators and figures for tests.</summary>
internal static class Figures
{
    public static readonly OrganizationId City = OrganizationId.Parse("city");

    public static readonly DateRange Plan = DateRange.Years(2017, 2021);

    public static IndicatorId Id(string id) => IndicatorId.Parse(id);

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    public static Indicator Of(IndicatorKind kind, string unit = "家", Polarity polarity = Polarity.Increase, string id = "x") =>
        new(Id(id), new LocalizedText("指标", "indicator"), Units.Get(unit), kind, City) { Polarity = polarity };

    public static Observation Seen(string time, string value, string source = "a", string? publishedOn = null, string id = "x", string? tolerance = null)
    {
        var at = ObservedTime.Parse(time);
        var published = publishedOn is null ? at.Last.PlusDays(30) : Day(publishedOn);
        var bound = Bound.Parse(value);
        return new Observation(
            Id(id),
            City,
            at,
            tolerance is null ? bound : Bound.About(bound.Quantity, Tolerance.Within(Ratio.Parse(tolerance))),
            new SourceReference(source, source) { PublishedOn = published },
            RecordedTime.EndOfDay(published));
    }

    public static ObservationLedger Ledger(params IEnumerable<Observation> figures) => ObservationLedger.Empty.AppendAll(figures).OrThrow();

    public static ConflictChoice Choice(string range, string source, string recordedOn) => new(
        Id("x"),
        City,
        DateRange.Parse(range),
        source,
        new LocalizedText("统计局", "statistics bureau"),
        new LocalizedText("核对原始凭证", "checked against the records"),
        RecordedTime.EndOfDay(Day(recordedOn)));

    public static TargetSpecification Target(Statistic statistic, string bound, string due = "2021-12-31", string id = "x") =>
        new(Id(id), statistic, Bound.Parse(bound), Day(due));

    public static Assessment Assess(Indicator indicator, TargetSpecification target, string asOf, params IEnumerable<Observation> figures) =>
        Assess([indicator], target, AsOf.Parse(asOf), Ledger(figures));

    public static Assessment Assess(ValueList<Indicator> indicators, TargetSpecification target, AsOf asOf, ObservationLedger ledger, ScheduleBands? bands = null, ExchangeRateTable? rates = null) =>
        new TargetAssessor(new IndicatorCatalog(indicators), ledger.KnownAt(asOf.KnownUntil), asOf.Day, Plan, bands, rates).Assess(target);

    public static ValueAt At(string day) => new(Day(day));

    public static SumOver Sum(string range) => new(DateRange.Parse(range));
}
