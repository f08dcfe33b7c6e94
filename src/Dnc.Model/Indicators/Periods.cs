using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The claims about a flow, by the days that they are about.</summary>
internal sealed class Periods
{
    private static readonly Interval<Rational> NotNegative = Interval<Rational>.AtLeast(Rational.Zero);

    private readonly Indicator _indicator;
    private readonly bool _mayBeNegative;
    private readonly SortedDictionary<DateRange, List<Claim>> _claims = [];
    private readonly Dictionary<DateRange, Interval<Rational>> _own;

    public Periods(Indicator indicator, IEnumerable<Claim> claims, Flow flow)
    {
        _indicator = indicator;
        _mayBeNegative = flow.MayBeNegative;
        foreach (var claim in claims)
        {
            var range = claim.Observations[0].Time.Range;
            if (!_claims.TryGetValue(range, out var list))
            {
                _claims.Add(range, list = []);
            }

            list.Add(Floored(claim));
        }

        _own = _claims.ToDictionary(p => p.Key, p => Claim.Combine(p.Value).Range);
    }

    /// <summary>The periods inside a range that cover it best without a common day.</summary>
    public List<DateRange> Covering(DateRange range) => FigureCover.Widest(_claims.Keys.Where(range.Contains));

    /// <summary>What the periods inside a range prove for its total: without negative amounts at least the most that some of them have together.</summary>
    public Interval<Rational> LowerBound(DateRange range) => _mayBeNegative ? Interval<Rational>.Everything : FigureCover.LowerBound(Inside(range));

    /// <summary>What the periods inside a range that a cover leaves aside prove for its total, when no amount is negative.</summary>
    public IEnumerable<Claim> Beside(DateRange range, List<DateRange> cover)
    {
        var aside = Inside(range).Where(p => !cover.Contains(p.Key)).ToDictionary();
        if (!_mayBeNegative && aside.Count > 0)
        {
            var low = LowerBound(range);
            yield return new Claim(low, low, aside.Keys.SelectMany(p => _claims[p]).SelectMany(c => c.Observations).ToValueList());
        }
    }

    /// <summary>Longer periods around a range: when no amount is negative, the range has no more than they have.</summary>
    public IEnumerable<Claim> Around(DateRange range) => _mayBeNegative
        ? []
        : _claims.Where(p => p.Key != range && p.Key.Contains(range)).SelectMany(p => p.Value).Select(c => c with { Figure = Claim.UpToHigh(c.Figure), Allowed = Claim.UpToHigh(c.Allowed) });

    /// <summary>The total of a period that has a figure; shorter periods that add up to something else contradict it.</summary>
    public StatisticValue Read(DateRange period)
    {
        var own = _claims[period];
        var (range, conflicting) = Claim.Combine([.. own, .. Parts(period)]);
        return new StatisticValue(_indicator.Unit)
        {
            Range = range,
            SoFar = range,
            IsComplete = true,
            ObservedThrough = period.End,
            Covered = [period],
            Used = StatisticValues.Sorted(own.Concat(conflicting).SelectMany(c => c.Observations)),
            Conflicts = Claim.Conflicts(conflicting, _indicator.Id, period, r => r),
            NeedsTolerance = conflicting.Any(c => c.NeedsTolerance) || own.TrueForAll(c => c.NeedsTolerance),
            Series = [new SeriesPoint(period, range)],
        };
    }

    // What the shorter periods inside say about a period: their sum when they fill it, otherwise a lower bound.
    private IEnumerable<Claim> Parts(DateRange period)
    {
        var inside = Inside(period);
        inside.Remove(period);
        var cover = FigureCover.Widest(inside.Keys);
        if (cover.Count == 0)
        {
            yield break;
        }

        var figures = cover.SelectMany(p => _claims[p]).SelectMany(c => c.Observations).ToValueList();
        if (cover.Sum(p => p.Days) == period.Days)
        {
            var sum = StatisticValues.Sum(cover.Select(p => _own[p]));
            yield return new Claim(sum, sum, figures);
        }
        else if (!_mayBeNegative)
        {
            var low = FigureCover.LowerBound(inside);
            yield return new Claim(low, low, figures);
        }
    }

    private Dictionary<DateRange, Interval<Rational>> Inside(DateRange range) => _own.Where(p => range.Contains(p.Key)).ToDictionary();

    private Claim Floored(Claim claim) =>
        !_mayBeNegative && claim.Figure.Intersect(NotNegative) is { } floored ? claim with { Figure = floored, Allowed = floored } : claim;
}
