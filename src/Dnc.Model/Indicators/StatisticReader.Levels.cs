using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <content>Levels at a day: stocks, running totals, counts of milestones.</content>
public sealed partial class StatisticReader
{
    // The level on a day. A figure about an earlier day is the latest known, not the level on the day; what never falls is at least that.
    private StatisticValue Level(Subject subject, LocalDate date)
    {
        var kind = subject.Indicator.Kind;
        if (kind is Flow)
        {
            return Silent(subject.Indicator.Unit, new LocalizedText("流量在某一日的数值", "the value of a flow on one day"));
        }

        var figures = Latest(Visible(subject));
        if (kind is RunningTotal { Resets: RunningTotalReset.Yearly })
        {
            figures = [.. figures.Where(o => o.Time.Last.Year == date.Year)];
        }

        var (claims, steps, unusable) = _converter.Convert(figures, subject.Indicator);
        var known = claims.FindAll(c => Day(c) <= date);
        if (known.Count == 0)
        {
            return Missing(subject, new LocalizedText(Dates.Text(date), Dates.Text(date)), figures.Exists(o => o.Time.Last <= date) ? unusable : []);
        }

        var latest = known.Max(Day);
        var complete = latest == date;
        var level = known.FindAll(c => Day(c) == latest);
        var (range, conflicting) = Claim.Combine([.. level, .. NeverFalls(subject, claims, latest)]);
        var after = claims.Where(c => Day(c) > date).Select(c => Claim.UpToHigh(c.Figure)).Aggregate(Interval<Rational>.Everything, (a, b) => a.Intersect(b) ?? a);
        return StatisticValues.HoldingEverySide(new StatisticValue(subject.Indicator.Unit)
        {
            SoFar = range,
            Range = Possible(range),
            IsComplete = complete,
            ObservedThrough = latest,
            Used = StatisticValues.Sorted(level.Concat(conflicting).SelectMany(c => c.Observations)),
            Conflicts = Claim.Conflicts(conflicting, subject.Indicator.Id, DateRange.OfDay(latest), Possible),
            Reasons = complete ? [] : [.. unusable, MissingFigure(subject, new LocalizedText(Dates.Text(date), Dates.Text(date)))],
            Steps = steps.ToValueList(),
            NeedsTolerance = conflicting.Any(c => c.NeedsTolerance) || level.TrueForAll(c => c.NeedsTolerance),
            Series = known.GroupBy(Day).Select(g => new SeriesPoint(DateRange.OfDay(g.Key), Claim.Combine([.. g]).Range)).ToValueList(),
        });

        Interval<Rational> Possible(Interval<Rational> value) =>
            complete ? value : OnlyRises(kind) ? Claim.FromLow(value).Intersect(after) ?? Claim.FromLow(value) : Interval<Rational>.Everything;
    }

    // What never falls was not higher before and is not lower afterwards: other figures bound the level, or contradict it, unless somebody has chosen.
    private IEnumerable<Claim> NeverFalls(Subject subject, List<Claim> claims, LocalDate latest)
    {
        var settled = _figures.ChoiceFor(subject.Indicator.Id, subject.Organization, latest) is { } choice
            && claims.Exists(c => Day(c) == latest && c.Observations[0].Source.Id == choice.Source);
        return !OnlyRises(subject.Indicator.Kind) || settled
            ? []
            : claims.Where(c => Day(c) != latest).Select(c => c with { Allowed = Day(c) < latest ? Claim.FromLow(c.Figure) : Claim.UpToHigh(c.Figure) });
    }

    // INVARIANT: of a total that begins anew each year only figures of one year are compared, and within a year it does not fall.
    private static bool OnlyRises(IndicatorKind kind) => kind.NeverFalls || kind is RunningTotal;

    // A figure for a year and one for its last day are both the level at the end: of one source, the one recorded last counts.
    private static List<Observation> Latest(IEnumerable<Observation> figures) =>
        [.. figures.GroupBy(o => (o.Time.Last, o.Source.Id)).SelectMany(g => g.Where(o => o.RecordedAt == g.Max(other => other.RecordedAt)))];

    private static LocalDate Day(Claim claim) => claim.Observations[0].Time.Last;
}
