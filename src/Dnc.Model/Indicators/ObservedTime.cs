using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>What time a figure is about: a day, a reporting period or a range of days (数据时点或时期).</summary>
/// <remarks>
/// The ordering is by last day, then by first day, the longer time first, then reporting periods before ranges of the same days. <c>default</c> has no
/// last day and is no time of a figure.
/// </remarks>
public readonly record struct ObservedTime : IComparable<ObservedTime>, IParsable<ObservedTime>
{
    private ObservedTime(DateRange range, ReportingPeriod? period)
    {
        Range = range;
        Period = period;
    }

    /// <summary>The days that the figure is about, both ends included.</summary>
    public DateRange Range { get; }

    /// <summary>The reporting period, when the figure is about one.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The last day that the figure is about.</summary>
    public LocalDate Last => Range.End ?? Range.Start;

    /// <summary>Whether the figure is about one day.</summary>
    public bool IsDay => Range.Start == Last;

    /// <summary>Whether one time sorts before another.</summary>
    public static bool operator <(ObservedTime left, ObservedTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether one time sorts after another.</summary>
    public static bool operator >(ObservedTime left, ObservedTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether one time sorts before another or equals it.</summary>
    public static bool operator <=(ObservedTime left, ObservedTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one time sorts after another or equals it.</summary>
    public static bool operator >=(ObservedTime left, ObservedTime right) => left.CompareTo(right) >= 0;

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The time.</returns>
    public static ObservedTime On(LocalDate day) => new(DateRange.OfDay(day), null);

    /// <summary>A reporting period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The time.</returns>
    public static ObservedTime Over(ReportingPeriod period) => new(period.ToDateRange(), period);

    /// <summary>A range of days.</summary>
    /// <param name="range">The range, with an end.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException">The range has no end.</exception>
    public static ObservedTime Over(DateRange range)
    {
        Guard.That(!range.IsOpen, "A figure is about days that have an end.", nameof(range));
        return new ObservedTime(range, null);
    }

    /// <summary>Reads <c>2020-12-31</c>, <c>2020</c>, <c>2020-H1</c>, <c>2020-Q3</c>, <c>2020-08</c> or <c>2017-01-01..2021-12-31</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static ObservedTime Parse(string s) => TryParse(s, out var time) ? time : throw new FormatException(ErrorMessages.NotAnObservedTime(s).En);

    /// <inheritdoc/>
    static ObservedTime IParsable<ObservedTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a time; see <see cref="Parse"/>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The time.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ObservedTime result)
    {
        if (ReportingPeriod.TryParse(s, out var period))
        {
            result = Over(period);
            return true;
        }

        var read = DateRange.TryParse(s, out var range) && !range.IsOpen;
        result = read ? new ObservedTime(range, null) : default;
        return read;
    }

    /// <inheritdoc/>
    static bool IParsable<ObservedTime>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ObservedTime result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(ObservedTime other)
    {
        var order = Last.CompareTo(other.Last);
        order = order != 0 ? order : Range.CompareTo(other.Range);
        return order != 0 ? order : (Period is null).CompareTo(other.Period is null);
    }

    /// <summary>The time in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example 2020年 or 2020-12-31.</returns>
    public string ToString(Language language) => Period is { } period ? period.ToString(language) : IsDay ? Dates.Text(Last) : Range.ToString(language);

    /// <summary>The time as documents spell it.</summary>
    /// <returns>A text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => Period is { } period ? period.ToString() : Range.ToString();
}
