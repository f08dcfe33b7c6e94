using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>Computes statistics from a vintage of the figures, as they were in force on a day.</summary>
/// <remarks>Pure and total: whatever the figures, there is an answer, and what is not known is said. Safe to be used by many threads.</remarks>
public sealed partial class StatisticReader
{
    /// <summary>How many days older than the last day of a figure the exchange rate for it may be; the rate appears in the steps with its date.</summary>
    public const int MaxRateAgeDays = 366;

    private readonly IndicatorCatalog _indicators;
    private readonly LedgerVintage _figures;
    private readonly LocalDate _day;
    private readonly FigureConverter _converter;

    /// <summary>Creates a reader.</summary>
    /// <param name="indicators">The indicators that figures are about.</param>
    /// <param name="figures">The figures that were known.</param>
    /// <param name="day">The day that the question is asked for; figures about later days are not seen.</param>
    /// <param name="rates">Exchange rates; null for none.</param>
    public StatisticReader(IndicatorCatalog indicators, LedgerVintage figures, LocalDate day, ExchangeRateTable? rates = null)
    {
        _indicators = Guard.NotNull(indicators);
        _figures = Guard.NotNull(figures);
        _day = day;
        _converter = new FigureConverter(rates);
    }

    /// <summary>Computes a statistic of an indicator for its own scope.</summary>
    /// <param name="statistic">The statistic.</param>
    /// <param name="indicator">The indicator.</param>
    /// <returns>What is known of it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StatisticValue Read(Statistic statistic, Indicator indicator) => Read(statistic, indicator, Guard.NotNull(indicator).Scope);

    /// <summary>Computes a statistic of an indicator for an organisation or area.</summary>
    /// <param name="statistic">The statistic.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="organization">The organisation or area that the figures are about.</param>
    /// <returns>What is known of it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StatisticValue Read(Statistic statistic, Indicator indicator, OrganizationId organization)
    {
        var subject = new Subject(Guard.NotNull(indicator), organization);
        if (Guard.NotNull(statistic).Window.IsOpen)
        {
            return Silent(indicator.Unit, new LocalizedText("没有终点的期间", "a range of days without an end"));
        }

        return statistic switch
        {
            ValueAt at => Level(subject, at.Date),
            ValueOver over => OverPeriod(subject, over.Period.ToDateRange()),
            SumOver sum when indicator.Kind is Flow or RunningTotal => OverPeriod(subject, sum.Range),
            SumOver => Silent(indicator.Unit, new LocalizedText($"{indicator.Kind.Text.Zh}的累计", $"the sum of a {indicator.Kind.Text.En}")),
            AveragePer average => Average(subject, average),
            GrowthOver growth => Growth(subject, growth),
            ShareOf share => Share(subject, share),
            _ => throw new ArgumentOutOfRangeException(nameof(statistic)),
        };
    }

    // The figures that are about days up to the day of the question.
    private IEnumerable<Observation> Visible(Subject subject) => _figures.Of(subject.Indicator.Id, subject.Organization).Where(o => o.Time.Last <= _day);

    private StatisticValue OverPeriod(Subject subject, DateRange range) => subject.Indicator.Kind switch
    {
        Flow flow => Total(subject, range, flow),
        RunningTotal total => Increase(subject, range, total),
        Rate or RatioOf => Published(subject, range),
        _ => Level(subject, range.LastDay),
    };

    private static StatisticValue Missing(Subject subject, LocalizedText time, params IEnumerable<UndeterminedReason> others) => new(subject.Indicator.Unit)
    {
        Reasons = [.. others, MissingFigure(subject, time)],
    };

    private static MissingFact MissingFigure(Subject subject, LocalizedText time) =>
        new(new LocalizedText($"{subject.Indicator.Name.Zh}，{time.Zh}", $"{subject.Indicator.Name.En}, {time.En}"));

    private static StatisticValue Silent(Unit unit, LocalizedText matter) => new(unit) { Reasons = [new SilentRule(matter)] };

    private static LocalizedText Text(DateRange range) => new(range.ToString(Language.Zh), range.ToString(Language.En));

    /// <summary>Whose figures are read.</summary>
    private sealed record Subject(Indicator Indicator, OrganizationId Organization)
    {
        /// <summary>Another indicator for the same body; an indicator's own scope stands for the other's own scope.</summary>
        public Subject Beside(Indicator other) => new(other, Organization == Indicator.Scope ? other.Scope : Organization);
    }
}
