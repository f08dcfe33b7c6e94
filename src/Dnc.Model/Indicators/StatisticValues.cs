using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>Statistics made of statistics.</summary>
internal static class StatisticValues
{
    /// <summary>A statistic of parts. What a conflict in a part means for the whole is found by following each side of it in turn.</summary>
    public static StatisticValue Join(Unit unit, IReadOnlyList<StatisticValue> parts, Func<IReadOnlyList<StatisticValue>, (Interval<Rational> Range, Interval<Rational>? SoFar)> compute)
    {
        var (range, soFar) = compute(parts);
        return HoldingEverySide(new StatisticValue(unit)
        {
            Range = range,
            SoFar = soFar,
            IsComplete = parts.All(p => p.IsComplete),
            ObservedThrough = parts.Max(p => p.ObservedThrough),
            Covered = parts.SelectMany(p => p.Covered).ToValueList(),
            Used = Sorted(parts.SelectMany(p => p.Used)),
            Conflicts = parts.SelectMany((p, i) => p.Conflicts.Select(c => c with { Claims = c.Claims.Select(s => Lift(s, i)).ToValueList() })).ToValueList(),
            Reasons = parts.SelectMany(p => p.Reasons).Distinct().ToValueList(),
            Steps = parts.SelectMany(p => p.Steps).Distinct().ToValueList(),
            NeedsTolerance = parts.Any(p => p.NeedsTolerance),
            Series = parts.SelectMany(p => p.Series).ToValueList(),
        });

        SourceClaim Lift(SourceClaim claim, int index)
        {
            var followed = parts.ToArray();
            followed[index] = followed[index] with { Range = claim.Range, SoFar = claim.SoFar };
            var (low, level) = compute(followed);
            return claim with { Range = low, SoFar = level };
        }
    }

    /// <summary>The statistic with a range that holds what it is under each side of its conflicts, however badly a side fits the other figures.</summary>
    public static StatisticValue HoldingEverySide(StatisticValue value) =>
        value with { Range = value.Conflicts.SelectMany(c => c.Claims).Aggregate(value.Range, (range, side) => range.Hull(side.Range)) };

    public static ValueList<Observation> Sorted(IEnumerable<Observation> figures) => figures
        .Distinct()
        .OrderBy(o => o.Time)
        .ThenBy(o => o.Source.Id, StringComparer.Ordinal)
        .ThenBy(o => o.Indicator.ToString(), StringComparer.Ordinal)
        .ToValueList();

    public static Interval<Rational> Sum(IEnumerable<Interval<Rational>> ranges) => ranges.Aggregate(Interval<Rational>.Exactly(Rational.Zero), Interval.Add);

    public static Interval<Rational> Scale(Interval<Rational> range, Rational factor) => factor.Sign >= 0 ? range.Map(v => v * factor) : Interval.Negate(range).Map(v => v * -factor);

    // INVARIANT: the divisor is positive. An end of the quotient comes from the divisor's end that moves it outwards.
    public static Interval<Rational> Divide(Interval<Rational> part, Interval<Rational> whole)
    {
        var low = End(part.Low, part.LowIncluded, upwards: false);
        var high = End(part.High, part.HighIncluded, upwards: true);
        var result = Interval<Rational>.Everything;
        if (low is { } l)
        {
            result = l.Included ? Interval<Rational>.AtLeast(l.Value) : Interval<Rational>.MoreThan(l.Value);
        }

        var top = high is not { } h ? Interval<Rational>.Everything : h.Included ? Interval<Rational>.AtMost(h.Value) : Interval<Rational>.LessThan(h.Value);
        return result.Intersect(top) ?? Interval<Rational>.Exactly(low!.Value.Value);

        (Rational Value, bool Included)? End(Rational? end, bool included, bool upwards)
        {
            if (end is not { } value)
            {
                return null;
            }

            if (value.Sign == 0)
            {
                return (Rational.Zero, included);
            }

            // A positive lower end and a negative upper end shrink with a large divisor; the others grow with a small one.
            if (value.Sign > 0 != upwards)
            {
                return whole.High is { } most ? (value / most, included && whole.HighIncluded) : (Rational.Zero, false);
            }

            return whole.Low is { Sign: > 0 } least ? (value / least, included && whole.LowIncluded) : null;
        }
    }
}
