using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <content>Totals of running totals: they are subtracted, never added up.</content>
public sealed partial class StatisticReader
{
    private static readonly Interval<Rational> NotNegative = Interval<Rational>.AtLeast(Rational.Zero);

    private StatisticValue Increase(Subject subject, DateRange range, RunningTotal kind)
    {
        if (kind.Resets == RunningTotalReset.Never)
        {
            return Increase(subject, range);
        }

        var years = Enumerable.Range(range.Start.Year, range.LastDay.Year - range.Start.Year + 1)
            .Select(y => range.Intersect(DateRange.Years(y, y))!.Value)
            .ToList();
        var values = years.ConvertAll(y => Increase(subject, y));
        var total = StatisticValues.Join(subject.Indicator.Unit, values, parts =>
            (StatisticValues.Sum(parts.Select(p => p.Range)), parts.Any(p => p.SoFar is not null) ? StatisticValues.Sum(parts.Select(p => p.SoFar ?? Interval<Rational>.Exactly(Rational.Zero))) : null));
        return total with { Series = years.Zip(values).Where(y => y.Second.IsComplete).Select(y => new SeriesPoint(y.First, y.Second.Range)).ToValueList() };
    }

    // The level at the end less the level before the start; a total that begins anew on the first day has nothing before it.
    private StatisticValue Increase(Subject subject, DateRange range)
    {
        var end = Level(subject, range.LastDay);
        var anew = subject.Indicator.Kind is RunningTotal { Resets: RunningTotalReset.Yearly } && range.Start is { Month: 1, Day: 1 };
        var before = range.Start.PlusDays(-1);
        var start = anew
            ? new StatisticValue(subject.Indicator.Unit) { Range = Interval<Rational>.Exactly(Rational.Zero), SoFar = Interval<Rational>.Exactly(Rational.Zero), IsComplete = true }
            : Level(subject, before);
        if (end.SoFar is null || end.ObservedThrough < range.Start)
        {
            return Missing(subject, Text(range), end.Reasons) with { Range = NotNegative };
        }

        var joined = StatisticValues.Join(subject.Indicator.Unit, [start, end], values =>
        {
            var known = values[0].IsComplete;
            var low = values[0].Range.Intersect(NotNegative) ?? values[0].Range;
            var last = end.IsComplete ? values[1].Range : Claim.FromLow(values[1].SoFar!.Value);
            var increase = Interval.Subtract(last, low);
            return (increase.Intersect(NotNegative) ?? increase, known ? Interval.Subtract(values[1].SoFar!.Value, low) : null);
        });
        return joined with
        {
            Covered = start.IsComplete ? [new DateRange(range.Start, end.ObservedThrough)] : [],
            ObservedThrough = end.ObservedThrough,
            Used = start.IsComplete ? joined.Used : end.Used,
            Series = [],
        };
    }
}
