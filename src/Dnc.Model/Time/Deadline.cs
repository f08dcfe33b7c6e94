using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>A time limit that runs from a start, with the times in which it stands still (期限).</summary>
/// <remarks>
/// <para>Days: the start day is not counted, the last day is included. A limit of 0 days ends on the start day. Hours and minutes run around the
/// clock from the start time.</para>
/// <para>A suspended day, both ends of a suspension included, is not counted; on it no hour or minute runs. Suspensions may overlap and come in
/// any order. One that covers the start day changes nothing about that day, which is not counted anyway, but holds back the days
/// after it; hours begin to run when it ends. What lies after the last day changes nothing.</para>
/// </remarks>
public sealed record Deadline
{
    /// <summary>Creates a deadline that counts days.</summary>
    /// <param name="start">The day of the event that starts the limit, such as acceptance (受理); it is not counted.</param>
    /// <param name="limit">The limit, in working days or calendar days.</param>
    /// <exception cref="ArgumentException">The limit is in hours or minutes, which run from a time of day.</exception>
    public Deadline(LocalDate start, TimeLimit limit)
        : this(start.AtMidnight(), limit) =>
        Guard.That(limit.IsInDays, "A limit in hours or minutes starts at a time of day.", nameof(limit));

    /// <summary>Creates a deadline.</summary>
    /// <param name="start">The local time of the event that starts the limit; a limit in days looks at its date only.</param>
    /// <param name="limit">The limit.</param>
    public Deadline(LocalDateTime start, TimeLimit limit)
    {
        Dates.Checked(start.Date, nameof(start));
        Start = start;
        Limit = limit;
    }

    /// <summary>The local time of the event that starts the limit.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The limit.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The times in which the clock stands still (中止), in any order; empty by default. An open range has not ended yet.</summary>
    public ValueList<DateRange> Suspensions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>
    /// Whether a limit in calendar days that ends on a day off goes on to the next working day that is not suspended (顺延).
    /// False by default, because not every law says so; ignored for other units.
    /// </summary>
    public bool RollsToWorkingDay { get; init; }

    /// <summary>Computes the due day.</summary>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The due day with what became of the days before it, or why it is unknown.</returns>
    /// <exception cref="OverflowException">The due day would lie after year 9999.</exception>
    public DeadlineResult Compute(WorkingDayCalendar calendar) => new DeadlineClock(this, Guard.NotNull(calendar)).Run();
}
