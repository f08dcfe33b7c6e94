using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 500)]
public sealed class DeadlineLawTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;

    [Property]
    public void Compute_Days_AgreesWithCountingDayByDay(Deadline deadline)
    {
        if (!deadline.Limit.IsInDays)
        {
            return;
        }

        var result = deadline.Compute(China);
        var (day, remaining, counted, suspended, off) = (deadline.Start.Date, deadline.Limit.Amount, 0, 0, 0);
        var working = deadline.Limit.Unit == LimitUnit.WorkingDays;
        while (remaining > 0 && day < new LocalDate(2028, 1, 1))
        {
            day = day.PlusDays(1);
            if (deadline.Suspensions.Any(s => s.Contains(day)))
            {
                suspended++;
            }
            else if (working && China.KindOf(day) == DayKind.Off)
            {
                off++;
            }
            else if (working && China.KindOf(day) == DayKind.Unknown)
            {
                result.Due.ShouldBeNull();
                return;
            }
            else
            {
                counted++;
                remaining--;
            }
        }

        if (remaining > 0)
        {
            result.State.ShouldBe(DeadlineState.SuspendedWithoutEnd);
            return;
        }

        var nominal = day;
        while (deadline.RollsToWorkingDay && !working
            && (China.KindOf(day) == DayKind.Off || (day > nominal && China.KindOf(day) == DayKind.Working && deadline.Suspensions.Any(s => s.Contains(day)))))
        {
            day = day.PlusDays(1);
        }

        if (deadline.RollsToWorkingDay && !working && China.KindOf(day) == DayKind.Unknown)
        {
            result.Due.ShouldBeNull();
            return;
        }

        result.Due.ShouldBe(day);
        result.Days.ShouldBe(new DeadlineDays(counted, suspended, off, Period.DaysBetween(nominal, day)));
    }

    [Property]
    public void Compute_Days_AddUp(Deadline deadline)
    {
        var result = deadline.Compute(China);
        if (result is { Days: { } days, Due: { } due })
        {
            (days.Counted + days.Suspended + days.Off + days.Rolled).ShouldBe(Period.DaysBetween(deadline.Start.Date, due));
        }
    }

    [Property]
    public void Compute_MoreSuspension_NeverShortens(Deadline deadline, DateRange more)
    {
        var before = deadline.Compute(China);
        var after = (deadline with { Suspensions = deadline.Suspensions.Add(more) }).Compute(China);
        if (before.Due is null)
        {
            after.Due.ShouldBeNull();
        }
        else if (after.Due is { } later)
        {
            later.ShouldBeGreaterThanOrEqualTo(before.Due.Value);
            (after.DueAt < before.DueAt).ShouldBeFalse();
        }
    }

    [Property]
    public void Compute_OrderAndMergingOfSuspensions_DoNotMatter(Deadline deadline)
    {
        var expected = deadline.Compute(China);
        foreach (var same in new[]
        {
            deadline.Suspensions.Reverse().ToValueList(),
            DateRanges.Merged(deadline.Suspensions).ToValueList(),
            deadline.Suspensions.SelectMany(s => s.Days > 1 ? [DateRange.OfDay(s.Start), new DateRange(s.Start.PlusDays(1), s.End)] : new[] { s }).ToValueList(),
        })
        {
            var other = (deadline with { Suspensions = same }).Compute(China);
            (other.Due, other.DueAt, other.Days, other.State).ShouldBe((expected.Due, expected.DueAt, expected.Days, expected.State));
            other.Suspensions.ShouldBe(expected.Suspensions);
        }
    }

    [Property]
    public void Compute_Hours_AgreeWithCountingHourByHour(Deadline deadline)
    {
        if (deadline.Limit.Unit != LimitUnit.Hours || deadline.Suspensions.Any(s => s.IsOpen))
        {
            return;
        }

        // The start is on the half hour, so that a day ends in the middle of an hour: count half hours.
        var (now, remaining) = (deadline.Start, deadline.Limit.Amount * 2);
        while (remaining > 0)
        {
            remaining -= deadline.Suspensions.Any(s => s.Contains(now.Date)) ? 0 : 1;
            now = now.PlusMinutes(30);
        }

        deadline.Compute(China).DueAt.ShouldBe(now);
        (new Deadline(deadline.Start, TimeLimit.Minutes(deadline.Limit.Amount * 60)) { Suspensions = deadline.Suspensions }).Compute(China).DueAt.ShouldBe(now);
    }
}
