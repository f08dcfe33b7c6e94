using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>The share of a range of days that has passed (时间进度), exactly.</summary>
public static class ScheduleShare
{
    /// <summary>The days passed, over all days.</summary>
    /// <param name="range">The days, both ends included; with an end.</param>
    /// <param name="through">The last day passed, included.</param>
    /// <returns>From 0 before the first day to 1 from the last day on.</returns>
    /// <exception cref="ArgumentException">The range has no end.</exception>
    public static Rational ByDays(DateRange range, LocalDate through)
    {
        Guard.That(!range.IsOpen, "A share of time needs a range with an end.", nameof(range));
        var days = range.Days!.Value;
        return new Rational(Math.Clamp(Period.DaysBetween(range.Start, through) + 1, 0, days), days);
    }
}
