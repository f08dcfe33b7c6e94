using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Services.Cases;

/// <summary>One run of a clock on a case (计时情况): since when, until when there is time, and whether that was kept.</summary>
public sealed record ClockRun
{
    private readonly LocalDateTime? _earliestDue;
    private readonly LocalDateTime? _latestDue;

    private ClockRun(CaseClock clock, CaseEvent start, CaseEvent? stop, (LocalDateTime First, LocalDateTime Last, bool IsOver) end, ClockHolds holds, WorkingDayCalendar calendar)
    {
        Clock = clock;
        StartedOn = start.On;
        StartedAt = start.At;
        StoppedOn = stop?.On;
        StoppedAt = stop?.At;
        IsRunning = !end.IsOver;
        if (clock.Limit.IsInDays)
        {
            var result = new Deadline(start.On, clock.Limit) { Suspensions = holds.Days, RollsToWorkingDay = clock.RollsToWorkingDay }.Compute(calendar);
            Due = result.Due;
            IsHeld = result.State == DeadlineState.SuspendedWithoutEnd;
            _earliestDue = _latestDue = Due is { } due ? due + LocalTime.MaxValue : null;
        }
        else
        {
            var limit = clock.Limit.ToPeriod();
            _earliestDue = holds.EarliestEnd(start.Earliest, limit);
            _latestDue = holds.LatestEnd(start.Latest, limit);
            DueAt = _earliestDue == _latestDue ? _latestDue : null;
            Due = _earliestDue?.Date == _latestDue?.Date ? _latestDue?.Date : null;
            IsHeld = _earliestDue is null;
        }

        InTime = _latestDue is { } latest && end.First > latest ? Verdict.False
            : stop is not null && end.Last <= _earliestDue ? Verdict.True
            : Verdict.Unknown;
        MayBeLate = InTime == Verdict.Unknown && !IsHeld && !(end.Last <= _earliestDue);
        Late = InTime != Verdict.False ? Duration.Zero
            : clock.Limit.IsInDays ? Duration.FromDays(Period.DaysBetween(Due!.Value, end.First.Date))
            : Period.Between(_latestDue!.Value, end.First, PeriodUnits.Nanoseconds).ToDuration();
    }

    /// <summary>The clock.</summary>
    public CaseClock Clock { get; }

    /// <summary>The day on which it started.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>The time of day at which it started; null when that is not told.</summary>
    public LocalTime? StartedAt { get; }

    /// <summary>The day on which it stopped; null while what stops it has not happened.</summary>
    public LocalDate? StoppedOn { get; }

    /// <summary>The time of day at which it stopped; null when that is not told, and while what stops it has not happened.</summary>
    public LocalTime? StoppedAt { get; }

    /// <summary>
    /// The last day in time, included; null when it is not known: the case is on hold, the calendar does not reach so far, or a limit in hours or minutes
    /// runs from a time that is not told and may end on either of two days.
    /// </summary>
    public LocalDate? Due { get; }

    /// <summary>The last moment in time, for limits in hours and minutes; null for others, and when it is not known.</summary>
    public LocalDateTime? DueAt { get; }

    /// <summary>Whether it has neither stopped nor come to an end with its case.</summary>
    public bool IsRunning { get; }

    /// <summary>Whether it stands still, so that nothing tells when the time runs out.</summary>
    public bool IsHeld { get; }

    /// <summary>
    /// Whether the time was kept: true once it has stopped in time, false once the time ran out before it stopped or its case ended, unknown while it runs,
    /// when the times told do not decide it, and when its case ended before.
    /// </summary>
    public Verdict InTime { get; }

    /// <summary>
    /// Whether the time may have run out, while what is told does not decide it: a time of day is missing, or the calendar does not reach so far.
    /// </summary>
    public bool MayBeLate { get; }

    /// <summary>By how much it is or was late, at least; whole days for limits in days; zero when it is not late.</summary>
    public Duration Late { get; }

    /// <summary>Whether it runs and its time has run out.</summary>
    public bool IsOverdue => IsRunning && InTime == Verdict.False;

    /// <summary>The last moment in time, or what is known about it, in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example 2020-06-30 10:40.</returns>
    public string DueText(Language language) => (DueAt, Due, IsHeld, _earliestDue, _latestDue) switch
    {
        ({ } at, _, _, _, _) => Text(at),
        (_, { } day, _, _, _) => Dates.Text(day),
        (_, _, true, _, _) => Guard.Defined(language) == Language.Zh ? "挂起，未定" : "on hold, not known",
        (_, _, _, { } earliest, { } latest) => language == Language.Zh ? $"{Text(earliest)}至{Text(latest)}之间" : $"between {Text(earliest)} and {Text(latest)}",
        (_, _, _, { } earliest, null) => language == Language.Zh ? $"不早于{Text(earliest)}" : $"not before {Text(earliest)}",
        _ => language == Language.Zh ? "日历未公布，未定" : "not known: the calendar does not reach so far",
    };

    /// <summary>The runs of a clock on a case, in their order.</summary>
    internal static IEnumerable<ClockRun> Of(CaseClock clock, IReadOnlyList<CaseEvent> events, LocalDateTime now, WorkingDayCalendar calendar)
    {
        CaseEvent? start = null;
        var holds = new ClockHolds();
        foreach (var happened in events)
        {
            if (start is not null && happened.Kind == clock.To)
            {
                yield return new ClockRun(clock, start, happened, (happened.Earliest, happened.Latest, true), holds, calendar);
                start = null;
            }

            if (start is null && happened.Kind == clock.From)
            {
                (start, holds) = (happened, new ClockHolds());
            }

            holds.Take(happened);
        }

        if (start is not null)
        {
            var end = events.LastOrDefault(e => e.Kind is CaseEventKind.Closure or CaseEventKind.Cancellation or CaseEventKind.Reopening);
            var span = end is null or CaseReopening ? (now, now, false) : (end.Earliest, end.Latest, true);
            yield return new ClockRun(clock, start, null, span, holds, calendar);
        }
    }

    private static string Text(LocalDateTime time) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(time);
}
