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

    public static IndicatorId Id(string id) => IndicatorId.Parse(id);

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

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
}
