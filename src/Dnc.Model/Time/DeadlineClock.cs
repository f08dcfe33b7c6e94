using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Runs a deadline from its start, from one suspension to the next.</summary>
internal sealed class DeadlineClock(Deadline deadline, WorkingDayCalendar calendar)
{
    private readonly LocalDate _start = deadline.Start.Date;
    private readonly TimeLimit _limit = deadline.Limit;
    private readonly DateRange[] _suspensions = DateRanges.Merged(deadline.Suspensions);

    public DeadlineResult Run()
    {
        if (!_limit.IsInDays)
        {
            return EndOfTime() is { } at ? Known(at, at.Date) : Unknown(DeadlineState.SuspendedWithoutEnd);
        }

        var (end, state) = EndOfDays();
        if (end is not { } nominal)
        {
            return Unknown(state);
        }

        return deadline.RollsToWorkingDay && _limit.Unit == LimitUnit.CalendarDays ? Rolled(nominal) : Known(nominal.AtMidnight(), nominal);
    }

    private (LocalDate? End, DeadlineState State) EndOfDays()
    {
        var (cursor, remaining) = (_start, _limit.Amount);
        if (remaining == 0)
        {
            return (cursor, DeadlineState.Known);
        }

        for (var i = DateRanges.FirstEndingFrom(_suspensions, _start.PlusDays(1)); i < _suspensions.Length; i++)
        {
            var suspension = _suspensions[i];
            if (suspension.Start > cursor.PlusDays(1))
            {
                var free = new DateRange(cursor.PlusDays(1), suspension.Start.PlusDays(-1));
                var end = Plus(cursor, remaining);
                if (end <= free.End)
                {
                    return (end, DeadlineState.Known);
                }

                if (Count(free) is not { } counted)
                {
                    return (null, DeadlineState.CalendarNotPublished);
                }

                remaining -= counted;
            }

            if (suspension.End is not { } last)
            {
                return (null, DeadlineState.SuspendedWithoutEnd);
            }

            cursor = last;
        }

        return Plus(cursor, remaining) is { } day ? (day, DeadlineState.Known) : (null, DeadlineState.CalendarNotPublished);
    }

    // A limit of no time ends at its start, also on a suspended day.
    private LocalDateTime? EndOfTime() => _limit.Amount == 0 ? deadline.Start : RunningTime.End(
        deadline.Start,
        _limit.ToPeriod(),
        _suspensions.Skip(DateRanges.FirstEndingFrom(_suspensions, _start)).Select(s => (s.Start.AtMidnight(), s.End?.PlusDays(1).AtMidnight())));

    private DeadlineResult Rolled(LocalDate nominal)
    {
        var day = nominal;
        while (calendar.KindOf(day) is var kind && (kind == DayKind.Off || (kind == DayKind.Working && day > nominal && IsSuspended(day))))
        {
            day = day.PlusDays(1);
        }

        if (calendar.KindOf(day) == DayKind.Working)
        {
            return Known(day.AtMidnight(), nominal);
        }

        var stands = _suspensions is [.., { IsOpen: true } last] && last.Contains(day) && day > nominal;
        return Unknown(stands ? DeadlineState.SuspendedWithoutEnd : DeadlineState.CalendarNotPublished);
    }

    private LocalDate? Plus(LocalDate day, int amount) =>
        _limit.Unit == LimitUnit.CalendarDays ? day.PlusDays(amount) : calendar.AddWorkingDays(day, amount).Day;

    private int? Count(DateRange range) => _limit.Unit == LimitUnit.CalendarDays ? range.Days : calendar.CountWorkingDays(range);

    private bool IsSuspended(LocalDate day) => DateRanges.Cover(_suspensions, DateRange.OfDay(day));

    private DeadlineResult Known(LocalDateTime due, LocalDate nominal)
    {
        var all = Period.DaysBetween(_start, nominal);
        var suspended = 0;
        if (all > 0)
        {
            var running = new DateRange(_start.PlusDays(1), nominal);
            suspended = _suspensions.Sum(s => s.Intersect(running)?.Days ?? 0);
        }

        var off = _limit.Unit == LimitUnit.WorkingDays ? all - suspended - _limit.Amount : 0;
        var days = new DeadlineDays(all - suspended - off, suspended, off, Period.DaysBetween(nominal, due.Date));
        return new DeadlineResult(deadline, DeadlineState.Known, due, days, calendar.Published, Effective(due.Date));
    }

    private DeadlineResult Unknown(DeadlineState state) =>
        new(deadline, state, null, null, calendar.Published, Effective(Dates.Max));

    private ValueList<DateRange> Effective(LocalDate end) =>
        new([.. _suspensions.Where(s => s.LastDay >= (_limit.IsInDays ? _start.PlusDays(1) : _start) && s.Start <= end)]);
}
