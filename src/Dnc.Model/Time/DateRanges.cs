using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Unions of ranges.</summary>
internal static class DateRanges
{
    /// <summary>The same days as ranges in order that neither overlap nor touch.</summary>
    public static DateRange[] Merged(IEnumerable<DateRange> ranges)
    {
        var sorted = ranges.ToArray();
        Array.Sort(sorted);
        var merged = new List<DateRange>(sorted.Length);
        foreach (var range in sorted)
        {
            if (merged.Count > 0 && merged[^1] is var last && Touches(last, range))
            {
                var end = last.End is { } a && range.End is { } b ? LocalDate.Max(a, b) : (LocalDate?)null;
                merged[^1] = new DateRange(last.Start, end);
            }
            else
            {
                merged.Add(range);
            }
        }

        return [.. merged];
    }

    /// <summary>The index of the first merged range that ends on a day or later.</summary>
    public static int FirstEndingFrom(ReadOnlySpan<DateRange> merged, LocalDate day)
    {
        var (low, high) = (0, merged.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (merged[middle].LastDay < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether merged ranges cover a range: then one of them does.</summary>
    public static bool Cover(ReadOnlySpan<DateRange> merged, DateRange range)
    {
        var at = FirstEndingFrom(merged, range.Start);
        return at < merged.Length && merged[at].Contains(range);
    }

    private static bool Touches(DateRange earlier, DateRange later) =>
        earlier.End is not { } end || later.Start <= end || (end < Dates.Max && later.Start == end.PlusDays(1));
}
