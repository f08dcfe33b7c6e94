using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>The days from one date to another, both included; the end may be open (日期区间).</summary>
/// <remarks>
/// <para>A range without an end goes on; it is another value than a range that ends on the last day of year 9999. Dates are of the
/// ISO calendar, from year 1 on.</para>
/// <para>Ordering is by start, then by end, with the open end last. The <c>default</c> value is <see cref="Always"/>: from 0001-01-01,
/// without an end.</para>
/// </remarks>
public readonly partial record struct DateRange : IComparable<DateRange>, IParsable<DateRange>
{
    private readonly LocalDate _start;

    /// <summary>Creates a range.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, included; null when the range goes on.</param>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not of the ISO calendar or before year 1.</exception>
    public DateRange(LocalDate start, LocalDate? end)
    {
        _start = Dates.Checked(start, nameof(start));
        End = end is { } last ? Dates.Checked(last, nameof(end)) : null;
        Guard.That(end is null || start <= end, "A range does not end before it starts.", nameof(end));
    }

    /// <summary>All days: from 0001-01-01, without an end; the <c>default</c>.</summary>
    public static DateRange Always => default;

    /// <summary>The first day.</summary>
    public LocalDate Start => _start;

    /// <summary>The last day, included; null when the range goes on.</summary>
    public LocalDate? End { get; }

    /// <summary>Whether the range has no end.</summary>
    public bool IsOpen => End is null;

    /// <summary>The number of days, at least 1; null for an open range.</summary>
    public int? Days => End is { } end ? Period.DaysBetween(Start, end) + 1 : null;

    /// <summary>The last day that can be written: <see cref="End"/>, or 9999-12-31 for an open range.</summary>
    internal LocalDate LastDay => End ?? Dates.Max;

    /// <summary>Whether one range sorts before another.</summary>
    public static bool operator <(DateRange left, DateRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether one range sorts after another.</summary>
    public static bool operator >(DateRange left, DateRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether one range sorts before another or equals it.</summary>
    public static bool operator <=(DateRange left, DateRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one range sorts after another or equals it.</summary>
    public static bool operator >=(DateRange left, DateRange right) => left.CompareTo(right) >= 0;

    /// <summary>One day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The range that starts and ends on the day.</returns>
    public static DateRange OfDay(LocalDate day) => new(day, day);

    /// <summary>All days from a date on.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>The open range.</returns>
    public static DateRange From(LocalDate start) => new(start, null);

    /// <summary>Whole calendar years.</summary>
    /// <param name="first">The first year, from 1 on.</param>
    /// <param name="last">The last year, included.</param>
    /// <returns>The range from 1 January of the first to 31 December of the last year.</returns>
    public static DateRange Years(int first, int last) => new(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));

    /// <summary>Whether a day is in the range.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the first to the last day, both included.</returns>
    public bool Contains(LocalDate day) => Start <= day && (End is not { } end || day <= end);

    /// <summary>Whether all days of another range are in this one.</summary>
    /// <param name="other">The other range; an open one is contained only in an open one.</param>
    /// <returns>Whether this range covers the other.</returns>
    public bool Contains(DateRange other) => Start <= other.Start && (End is not { } end || other.End <= end);

    /// <summary>Whether two ranges have a day in common.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether they overlap.</returns>
    public bool Overlaps(DateRange other) => Start <= other.LastDay && other.Start <= LastDay;

    /// <summary>The days that two ranges have in common.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The common range, or null when there is none.</returns>
    public DateRange? Intersect(DateRange other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var end = End is { } mine && other.End is { } theirs ? LocalDate.Min(mine, theirs) : End ?? other.End;
        return new DateRange(LocalDate.Max(Start, other.Start), end);
    }

    /// <inheritdoc/>
    public int CompareTo(DateRange other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart
            : (End, other.End) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                ({ } mine, { } theirs) => mine.CompareTo(theirs),
            };
    }
}
