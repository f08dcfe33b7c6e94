using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;
using Interval = Dnc.Model.Reasoning.Interval;

namespace Dnc.Model.Indicators;

/// <summary>How far a target is, and how far it should be by the time that has been observed.</summary>
internal sealed record Schedule(Interval<Rational> Progress, Rational Expected, Interval<Rational> PointsBehind)
{
    /// <summary>The schedule of a target; null where progress has no meaning.</summary>
    public static Schedule? Of(TargetSpecification target, StatisticValue value, Interval<Rational> soFar, DateRange period)
    {
        var total = target.Statistic is SumOver or AveragePer || (target.Statistic is ValueOver && value.Covered.Count > 0);
        var start = total ? Rational.Zero : target.Baseline?.Quantity.Amount ?? Rational.Zero;
        var goal = Goal(target.Bound, start);
        var isCap = target.Bound.Comparator is Comparator.AtMost or Comparator.LessThan;
        var descends = !total && isCap;
        if (value.ObservedThrough is not { } through || goal == start || target.Statistic is GrowthOver or ShareOf || (descends && (target.Baseline is null || goal > start)))
        {
            return null;
        }

        // The mean of the known periods counts for their share of all periods.
        var done = target.Statistic is AveragePer ? StatisticValues.Scale(soFar, new Rational(value.PeriodsKnown, value.PeriodsTotal)) : soFar;
        var progress = StatisticValues.Scale(Interval.Subtract(done, Interval<Rational>.Exactly(start)), Rational.One / (goal - start));
        if (Share(target, value, period, through, goal, start) is not { } expected)
        {
            return null;
        }

        // Of a cap, what is used up before its time is what lies behind.
        var ahead = StatisticValues.Scale(Interval.Subtract(progress, Interval<Rational>.Exactly(expected)), 100);
        return new Schedule(progress, expected, total && isCap ? ahead : Interval.Negate(ahead));
    }

    // The end of the wanted range that is met first on the way from the start.
    private static Rational Goal(Bound bound, Rational start) =>
        bound.Upper is { } upper && start > upper.Amount ? upper.Amount : bound.Quantity.Amount;

    private static Rational? Share(TargetSpecification target, StatisticValue value, DateRange period, LocalDate through, Rational goal, Rational start)
    {
        if (target.Trajectory is SteppedTrajectory steps)
        {
            var reached = steps.Steps.LastOrDefault(s => s.On <= through);
            return reached is null ? Rational.Zero : (reached.Quantity.Amount - start) / (goal - start);
        }

        if (target.Statistic is SumOver or AveragePer or ValueOver && value.Covered.Count > 0)
        {
            return Weight(value.Covered, target.Trajectory) / Weight([target.Statistic.Window], target.Trajectory);
        }

        var first = target.Baseline?.On.PlusDays(1) ?? period.Start;
        var last = target.Statistic.Window.LastDay;
        if (first > last)
        {
            return null;
        }

        var window = new DateRange(first, last);
        return window.Intersect(new DateRange(LocalDate.Min(first, through), through)) is { } passed
            ? Weight([passed], target.Trajectory) / Weight([window], target.Trajectory)
            : Rational.Zero;
    }

    // How much of the progress is expected on some days: by the shares of their months, otherwise as much on every day.
    private static Rational Weight(IEnumerable<DateRange> ranges, Trajectory? trajectory)
    {
        var weight = Rational.Zero;
        foreach (var range in ranges)
        {
            if (trajectory is not SeasonalTrajectory seasons)
            {
                weight += range.Days!.Value;
                continue;
            }

            for (var month = new LocalDate(range.Start.Year, range.Start.Month, 1); month <= range.LastDay; month = month.PlusMonths(1))
            {
                var whole = new DateRange(month, month.PlusMonths(1).PlusDays(-1));
                weight += seasons.Shares[month.Month - 1].Exact * new Rational(range.Intersect(whole)!.Value.Days!.Value, whole.Days!.Value);
            }
        }

        return weight;
    }
}
