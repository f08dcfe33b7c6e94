using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

/// <summary>Finds tiers that are empty or overlap, and holes between them, exactly.</summary>
internal static class ScaleChecks
{
    /// <summary>What is wrong with the tiers, each with the step from the node to its place.</summary>
    /// <param name="bands">The scale.</param>
    /// <param name="type">The type of what is scaled, a figure.</param>
    /// <param name="fact">The fact that is scaled; null when it is none.</param>
    public static IEnumerable<(string Step, Finding Finding)> Tiers(Bands bands, FormulaType type, FactDefinition? fact)
    {
        var found = new List<(string Step, Finding Finding)>();
        var tiers = new List<(int Index, Interval<Rational> Range)>();
        for (var i = 0; i < bands.Tiers.Count; i++)
        {
            var step = FormattableString.Invariant($".bands.tiers[{i}]");
            if (Mismatch(bands.Tiers[i], type) is { } mismatch)
            {
                found.Add((step, mismatch));
            }
            else if (RangeOf(bands.Tiers[i]) is { } range)
            {
                tiers.Add((i, range));
            }
            else
            {
                found.Add((step, ErrorMessages.EmptyTier(bands.Tiers[i])));
            }
        }

        tiers.Sort((a, b) => CompareLow(a.Range, b.Range) is var order && order != 0 ? order : a.Index.CompareTo(b.Index));
        var overlaps = Overlaps(tiers, type.DisplayUnit).ToList();
        if (bands.Else is null && found.Count == 0 && overlaps.Count == 0 && tiers.Count > 0)
        {
            return Holes([.. tiers.Select(t => t.Range)], fact).Select(h => (".bands.tiers", ErrorMessages.Hole(h, type.DisplayUnit)));
        }

        return found.Concat(overlaps);
    }

    private static Finding? Mismatch(Band band, FormulaType type)
    {
        foreach (var end in (CompoundQuantity?[])[band.Low, band.High])
        {
            if (end is { } value && FormulaType.Of(value.Unit) is var other && !type.IsComparableTo(other))
            {
                return ErrorMessages.Mismatch(type, other);
            }
        }

        return null;
    }

    private static Interval<Rational>? RangeOf(Band band) => (band.Low?.Amount, band.High?.Amount) switch
    {
        (null, null) => Interval<Rational>.Everything,
        ({ } low, null) => band.LowIncluded ? Interval<Rational>.AtLeast(low) : Interval<Rational>.MoreThan(low),
        (null, { } high) => band.HighIncluded ? Interval<Rational>.AtMost(high) : Interval<Rational>.LessThan(high),
        ({ } low, { } high) => Between(low, band.LowIncluded, high, band.HighIncluded),
    };

    // Sorted by their lower ends, tiers overlap when one begins before the farthest end so far.
    private static IEnumerable<(string Step, Finding Finding)> Overlaps(List<(int Index, Interval<Rational> Range)> tiers, CompoundUnit unit)
    {
        for (var i = 1; i < tiers.Count; i++)
        {
            var (farthest, next) = (tiers[i - 1], tiers[i]);
            if (farthest.Range.Intersect(next.Range) is { } common)
            {
                var (first, second) = farthest.Index < next.Index ? (farthest.Index, next.Index) : (next.Index, farthest.Index);
                yield return (FormattableString.Invariant($".bands.tiers[{second}]"), ErrorMessages.OverlappingTiers(first, second, common, unit));
            }

            // The next is compared with whichever of the two reaches farther.
            tiers[i] = farthest.Range.Hull(next.Range) is var hull && HighOf(hull) == HighOf(next.Range) ? next : farthest;
        }
    }

    private static IEnumerable<Interval<Rational>> Holes(List<Interval<Rational>> tiers, FactDefinition? fact)
    {
        var (low, lowIncluded) = (fact?.Minimum?.Amount, true);
        foreach (var tier in tiers)
        {
            if (tier.Low is { } start && Gap(low, lowIncluded, start, !tier.LowIncluded, fact) is { } hole)
            {
                yield return hole;
            }

            if (tier.High is not { } end)
            {
                yield break;
            }

            if (low is not { } before || end >= before)
            {
                (low, lowIncluded) = (end, !tier.HighIncluded);
            }
        }

        if (Gap(low, lowIncluded, fact?.Maximum?.Amount, true, fact) is { } last)
        {
            yield return last;
        }
    }

    // Figures that change by a step do not lie between its multiples.
    private static Interval<Rational>? Gap(Rational? low, bool lowIncluded, Rational? high, bool highIncluded, FactDefinition? fact)
    {
        switch (low, high)
        {
            case (null, null):
                return null;
            case (null, { } top):
                return highIncluded ? Interval<Rational>.AtMost(top) : Interval<Rational>.LessThan(top);
            case ({ } bottom, null):
                return lowIncluded ? Interval<Rational>.AtLeast(bottom) : Interval<Rational>.MoreThan(bottom);
            case ({ } bottom, { } top):
                var gap = Between(bottom, lowIncluded, top, highIncluded);
                return gap is { } range && fact?.Step is { } step && step.Amount.Sign > 0 && !HoldsMultiple(range, step.Amount) ? null : gap;
        }
    }

    private static bool HoldsMultiple(Interval<Rational> range, Rational step)
    {
        Rational first = new(-(-range.Low!.Value / step).Floor(), 1);
        return range.Contains(first * step) || range.Contains((first + 1) * step);
    }

    private static Interval<Rational>? Between(Rational low, bool lowIncluded, Rational high, bool highIncluded) =>
        low < high || (low == high && lowIncluded && highIncluded) ? Interval<Rational>.Between(low, high, lowIncluded, highIncluded) : null;

    private static (Rational? High, bool Included) HighOf(Interval<Rational> range) => (range.High, range.HighIncluded);

    private static int CompareLow(Interval<Rational> a, Interval<Rational> b) => (a.Low, b.Low) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } x, { } y) => x.CompareTo(y) is var order && order != 0 ? order : b.LowIncluded.CompareTo(a.LowIncluded),
    };
}
