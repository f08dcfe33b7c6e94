using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>Chooses periods that do not overlap, so that no day is counted twice.</summary>
internal static class FigureCover
{
    private static readonly Interval<Rational> NotNegative = Interval<Rational>.AtLeast(Rational.Zero);

    /// <summary>The periods that cover the most days with the fewest figures, by day; a year goes before its months.</summary>
    public static List<DateRange> Widest(IEnumerable<DateRange> periods) =>
        [.. Best(
            [.. periods],
            (Days: 0, Figures: 0),
            (sum, p) => (sum.Days + p.Days!.Value, sum.Figures + 1),
            (a, b) => a.Days != b.Days ? a.Days.CompareTo(b.Days) : b.Figures.CompareTo(a.Figures)).Chosen];

    /// <summary>The largest lower bound that periods without a common day prove for the whole, when no amount is negative.</summary>
    public static Interval<Rational> LowerBound(IReadOnlyDictionary<DateRange, Interval<Rational>> amounts) =>
        Best(
            [.. amounts.Keys],
            NotNegative,
            (sum, p) => Interval.Add(sum, Claim.FromLow(amounts[p]).Intersect(NotNegative)!.Value),
            (a, b) => a.Low!.Value.CompareTo(b.Low!.Value) is var order && order != 0 ? order : b.LowIncluded.CompareTo(a.LowIncluded)).Sum;

    // Weighted interval scheduling: by last day, each period either stays out or joins the best choice of what ends before it.
    private static (T Sum, List<DateRange> Chosen) Best<T>(DateRange[] periods, T zero, Func<T, DateRange, T> add, Comparison<T> compare)
    {
        Array.Sort(periods, (a, b) => a.LastDay.CompareTo(b.LastDay) is var order && order != 0 ? order : a.CompareTo(b));
        var best = new T[periods.Length + 1];
        var before = new int[periods.Length];
        var taken = new bool[periods.Length];
        best[0] = zero;
        for (var i = 0; i < periods.Length; i++)
        {
            before[i] = Array.FindLastIndex(periods, i, p => p.LastDay < periods[i].Start) + 1;
            var joined = add(best[before[i]], periods[i]);
            taken[i] = compare(joined, best[i]) > 0;
            best[i + 1] = taken[i] ? joined : best[i];
        }

        var chosen = new List<DateRange>();
        for (var i = periods.Length - 1; i >= 0; i = taken[i] ? before[i] - 1 : i - 1)
        {
            if (taken[i])
            {
                chosen.Insert(0, periods[i]);
            }
        }

        return (best[^1], chosen);
    }
}
