using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;
using Interval = Dnc.Model.Reasoning.Interval;

namespace Dnc.Model.Indicators;

/// <summary>What is missing, what remains to be done, and where the observed paces lead.</summary>
internal static class Outlook
{
    /// <summary>How far the figure is from the amounts that meet a bound; zero or less when it meets them, null when it may lie on both sides.</summary>
    public static Interval<Rational>? Gap(Interval<Rational> soFar, Interval<Rational> met)
    {
        var below = met.Low is { } low ? Interval.Subtract(Interval<Rational>.Exactly(low), soFar) : (Interval<Rational>?)null;
        var above = met.High is { } high ? Interval.Subtract(soFar, Interval<Rational>.Exactly(high)) : (Interval<Rational>?)null;
        return (below, above) switch
        {
            ({ } b, { } a) => soFar.IsAtMost(met.Low!.Value) == Verdict.True ? b : soFar.IsAtLeast(met.High!.Value) == Verdict.True ? a : null,
            _ => below ?? above,
        };
    }

    /// <summary>What each remaining period must bring; null when nothing remains, nothing is missing, or it has no meaning.</summary>
    public static RequiredRate? Required(TargetSpecification target, StatisticValue value, Interval<Rational> soFar, Interval<Rational> met)
    {
        if (value.ObservedThrough is not { } through || target.Statistic is GrowthOver or ShareOf || Rest(target.Statistic, soFar, met) is not { } rest)
        {
            return null;
        }

        if (target.Statistic is AveragePer average)
        {
            var left = value.PeriodsTotal - value.PeriodsKnown;
            var goal = Interval<Rational>.Exactly(met.Low!.Value * value.PeriodsTotal);
            return left <= 0 ? null : new RequiredRate(StatisticValues.Scale(Interval.Subtract(goal, StatisticValues.Scale(soFar, value.PeriodsKnown)), new Rational(1, left)), average.Per, left);
        }

        var end = target.Statistic.Window.LastDay;
        return through >= end ? null : Split(rest, through.PlusDays(1), end.PlusDays(1));
    }

    /// <summary>The end if every remaining period went at the slowest, or at the fastest, pace observed; null when it has no meaning.</summary>
    public static Forecast? Forecast(TargetSpecification target, StatisticValue value, Interval<Rational> soFar)
    {
        var window = target.Statistic.Window;
        if (value.IsComplete || value.ObservedThrough is not { } through || target.Statistic is not (ValueAt or SumOver or AveragePer or ValueOver))
        {
            return null;
        }

        var level = target.Statistic is ValueAt;
        var paces = Comparable(level ? Changes(value.Series) : value.Series);
        if (paces.Count < 2)
        {
            return new Forecast(null, paces.Count);
        }

        var remaining = level ? Months.Between(through, window.LastDay) : Months.Of(window) - value.Covered.Aggregate(Rational.Zero, (sum, c) => sum + Months.Of(c));
        if (target.Statistic is AveragePer)
        {
            var left = value.PeriodsTotal - value.PeriodsKnown;
            return new Forecast(
                StatisticValues.Scale(
                    Interval.Add(StatisticValues.Scale(soFar, value.PeriodsKnown), Between(paces.ConvertAll(p => p.Value.Low!.Value * left))),
                    new Rational(1, value.PeriodsTotal)),
                paces.Count);
        }

        return new Forecast(Interval.Add(soFar, Between(paces.ConvertAll(p => p.Value.Low!.Value / Months.Of(p.Time) * remaining))), paces.Count);
    }

    private static Interval<Rational> Between(List<Rational> values) => Interval<Rational>.Between(values.Min(), values.Max());

    private static Interval<Rational>? Rest(Statistic statistic, Interval<Rational> soFar, Interval<Rational> met)
    {
        if (met.Low is { } low && soFar.IsLessThan(low) != Verdict.False && soFar.IsWithin(met) != Verdict.True)
        {
            return Interval.Subtract(Interval<Rational>.Exactly(low), soFar);
        }

        return statistic is ValueAt && met.High is { } high && soFar.IsMoreThan(high) == Verdict.True ? Interval.Subtract(Interval<Rational>.Exactly(high), soFar) : null;
    }

    // Changes of an exactly known level from one day to the next one known.
    private static IEnumerable<SeriesPoint> Changes(IReadOnlyCollection<SeriesPoint> levels) => levels.Zip(
        levels.Skip(1),
        (a, b) => new SeriesPoint(new DateRange(a.Time.LastDay.PlusDays(1), b.Time.LastDay), Interval.Subtract(b.Value, a.Value)));

    // The largest set of exactly known periods of one length; of equally large sets the one of longer periods.
    private static List<SeriesPoint> Comparable(IEnumerable<SeriesPoint> series) => series
        .Where(p => p.Value.IsExact)
        .GroupBy(p => Months.Of(p.Time))
        .OrderByDescending(g => g.Count())
        .ThenByDescending(g => g.Key)
        .Select(g => g.ToList())
        .FirstOrDefault() ?? [];

    private static RequiredRate Split(Interval<Rational> rest, LocalDate from, LocalDate next)
    {
        var span = Period.Between(from, next, PeriodUnits.Months | PeriodUnits.Days);
        return (span.Days, span.Months % 12) switch
        {
            (0, 0) => new RequiredRate(StatisticValues.Scale(rest, new Rational(12, span.Months)), PeriodKind.Year, span.Months / 12),
            (0, _) => new RequiredRate(StatisticValues.Scale(rest, new Rational(1, span.Months)), PeriodKind.Month, span.Months),
            _ => new RequiredRate(StatisticValues.Scale(rest, new Rational(1, Period.DaysBetween(from, next))), null, Period.DaysBetween(from, next)),
        };
    }
}
