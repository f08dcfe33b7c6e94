using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Turns the dates that people write into the instants that records carry, in China Standard Time (北京时间).</summary>
/// <remarks>
/// China Standard Time is UTC+08:00 all year; the last daylight saving time ended in 1991. The offset is fixed here, without a
/// time zone database, so that every machine gives the same instants; instants before 1992 may differ from the clocks of their day.
/// </remarks>
public static class RecordedTime
{
    /// <summary>UTC+08:00.</summary>
    public static Offset ChinaStandardTime { get; } = Offset.FromHours(8);

    /// <summary>The first instant of a day.</summary>
    /// <param name="day">The day in China.</param>
    /// <returns>Midnight at its beginning.</returns>
    public static Instant StartOfDay(LocalDate day) => day.AtMidnight().WithOffset(ChinaStandardTime).ToInstant();

    /// <summary>The last instant of a day, so that what was recorded on that day is recorded at or before it.</summary>
    /// <param name="day">The day in China.</param>
    /// <returns>One nanosecond before the next midnight.</returns>
    public static Instant EndOfDay(LocalDate day) => day.At(LocalTime.MaxValue).WithOffset(ChinaStandardTime).ToInstant();

    /// <summary>The day on which an instant lies.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The day in China.</returns>
    public static LocalDate DayOf(Instant instant) => instant.WithOffset(ChinaStandardTime).Date;
}
