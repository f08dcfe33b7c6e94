using System.Numerics;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Analysis;

/// <summary>The cells into which cuts divide a fact, each with a value of it.</summary>
internal static class FactCells
{
    private const int MaxSubsets = 12;
    private const int MaxTimelines = 5_000;
    private const int Thirds = 3;

    /// <summary>A value for each cell; null within the list for a cell whose values cannot be written as a claim; null for the list when there are too many.</summary>
    public static List<FactValue?>? Of(FactDefinition fact, VariableCuts cuts, NodaTime.LocalDate today) => fact.Kind switch
    {
        FactKind.Quantity => [.. Ranges(cuts.Points, Bounds(fact)).Where(r => HasMultiple(r, fact.Step?.Amount)).Select(r => Figure(fact, r))],
        FactKind.Date => [.. Ranges(cuts.Points, Days.Range(Dates.Min, Dates.Max)).Where(r => HasMultiple(r, Rational.One)).Select(r => Day(r, today))],
        FactKind.Flag => [new FactFlag(true), new FactFlag(false)],
        FactKind.Code => [.. CodeCells.Of(fact, cuts).Select(c => new FactCode(c))],
        FactKind.Codes => Subsets(fact, cuts),
        FactKind.Label => Timelines(cuts),
        _ => null,
    };

    /// <summary>The points and the open ranges between them, within bounds.</summary>
    public static List<Interval<Rational>> Ranges(IEnumerable<Rational> points, Interval<Rational> bounds)
    {
        var ranges = new List<Interval<Rational>>();
        Rational? last = null;
        foreach (var point in points)
        {
            Add(Interval<Rational>.FromEnds(last, false, point, false), last is { } l && l.CompareTo(point) == 0);
            Add(Interval<Rational>.Exactly(point), false);
            last = point;
        }

        Add(Interval<Rational>.FromEnds(last, false, null, false), false);
        return ranges;
        void Add(Interval<Rational> range, bool isEmpty)
        {
            if (!isEmpty && range.Intersect(bounds) is { } within)
            {
                ranges.Add(within);
            }
        }
    }

    /// <summary>A figure as near to an amount as a fact can be written; null when it cannot be written exactly.</summary>
    public static FactFigure? Exactly(FactDefinition fact, Rational amount)
    {
        var unit = fact.Unit ?? CompoundUnit.Number;
        var figure = amount / unit.Factor;
        if (figure.TryToDecimal(out var value))
        {
            return FactFigure.Exactly(new CompoundQuantity(new Quantity(value, unit.Unit), unit.Per));
        }

        return fact.Step is { } step && (amount / step.Unit.Factor).TryToDecimal(out value) ? FactFigure.Exactly(new CompoundQuantity(new Quantity(value, step.Unit.Unit), step.Per)) : null;
    }

    public static Interval<Rational> Bounds(FactDefinition fact) => Interval<Rational>.FromEnds(fact.Minimum?.Amount, true, fact.Maximum?.Amount, true);

    private static bool HasMultiple(Interval<Rational> range, Rational? step) => step is not { } s || Multiple(range, s) is not null;

    /// <summary>The multiple of a step in a range that is nearest to its lower end, or to the upper one where there is no lower one; null when there is none.</summary>
    private static Rational? Multiple(Interval<Rational> range, Rational step)
    {
        Rational value;
        if (range.Low is { } low)
        {
            var above = new Rational(-(-(low / step)).Floor(), 1) * step;
            value = above == low && !range.LowIncluded ? above + step : above;
        }
        else if (range.High is { } high)
        {
            var below = new Rational((high / step).Floor(), 1) * step;
            value = below == high && !range.HighIncluded ? below - step : below;
        }
        else
        {
            value = Rational.Zero;
        }

        return range.Contains(value) ? value : null;
    }

    private static FactFigure? Figure(FactDefinition fact, Interval<Rational> range)
    {
        if (range.IsExact)
        {
            return Exactly(fact, range.Low!.Value);
        }

        if (fact.Step is { } step)
        {
            return Exactly(fact, Multiple(range, step.Amount)!.Value);
        }

        var factor = (fact.Unit ?? CompoundUnit.Number).Factor;
        for (var decimals = 0; decimals <= ExactDecimal.MaxScale; decimals++)
        {
            var grain = new Rational(1, BigInteger.Pow(10, decimals)) * factor;
            if (Multiple(range, grain) is { } value && Exactly(fact, value) is { } figure)
            {
                return figure;
            }
        }

        return null;
    }

    // Where nothing cuts the lower end, a day like today reads better than the first of the calendar.
    private static FactDay Day(Interval<Rational> range, NodaTime.LocalDate today)
    {
        var first = Days.Number(Dates.Min);
        var day = range.Low is { } low && low != first ? Multiple(range, Rational.One)!.Value
            : range.Contains(Days.Number(today)) ? Days.Number(today)
            : Multiple(Interval<Rational>.FromEnds(null, false, range.High, range.HighIncluded), Rational.One)!.Value;
        return new FactDay(Days.Day(day.Floor()));
    }

    private static List<FactValue?>? Subsets(FactDefinition fact, VariableCuts cuts)
    {
        var codes = cuts.Codes.Where(c => fact.Codes.Count == 0 || fact.Codes.Any(k => k.Code == c)).ToList();
        return codes.Count > MaxSubsets ? null : [.. Enumerable.Range(0, 1 << codes.Count).Select(bits => new FactCodes(codes.Where((_, i) => ((bits >> i) & 1) == 1).ToValueList()))];
    }

    // Between two days that matter a label is held on no day, on all, or only on the first.
    private static List<FactValue?>? Timelines(VariableCuts cuts)
    {
        var starts = cuts.Points.Select(p => p.Floor()).ToList();
        List<ValueList<DateRange>> timelines = [[]];
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var (first, last) = (Days.Day(starts[i]), Days.Day(starts[i + 1] - 1));
            DateRange[] held = first == last ? [DateRange.OfDay(first)] : [new DateRange(first, last), DateRange.OfDay(first)];
            if (timelines.Count * Thirds > MaxTimelines)
            {
                return null;
            }

            timelines = [.. timelines.SelectMany(t => held.Select(t.Add).Prepend(t))];
        }

        return [.. timelines.Select(t => new FactLabel(t, null))];
    }
}
