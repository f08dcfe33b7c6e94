using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Time;

public sealed class DeadlineTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;
    private static readonly LocalDate Start = new(2020, 1, 17);

    private static ValueList<DateRange> Ranges(params string[] ranges) => ranges.Select(DateRange.Parse).ToValueList();

    [Fact]
    public void Compute_WorkingDays_StartNotCountedLastIncluded()
    {
        // 2020-01-17 is a Friday; 01-19 is a working Sunday; 01-24 to 02-02 is off.
        var result = new Deadline(Start, TimeLimit.WorkingDays(6)).Compute(China);
        result.Due.ShouldBe(new LocalDate(2020, 2, 3));
        result.Days.ShouldBe(new DeadlineDays(6, 0, 11, 0));
        result.DueAt.ShouldBeNull();
    }

    [Fact]
    public void Compute_ZeroDays_EndsOnTheStartDay()
    {
        new Deadline(Start, TimeLimit.WorkingDays(0)).Compute(China).Due.ShouldBe(Start);
        new Deadline(new LocalDate(2040, 1, 1), TimeLimit.WorkingDays(0)).Compute(China).Due.ShouldBe(new LocalDate(2040, 1, 1));
    }

    [Fact]
    public void Compute_CalendarDaysEndingOff_RollOnlyWhenAsked()
    {
        var plain = new Deadline(Start, TimeLimit.CalendarDays(8));
        plain.Compute(China).Due.ShouldBe(new LocalDate(2020, 1, 25));
        var rolled = (plain with { RollsToWorkingDay = true }).Compute(China);
        rolled.Due.ShouldBe(new LocalDate(2020, 2, 3));
        rolled.Days.ShouldBe(new DeadlineDays(8, 0, 0, 9));
        (plain with { RollsToWorkingDay = true, Suspensions = Ranges("2020-02-03..2020-02-04") }).Compute(China).Due.ShouldBe(new LocalDate(2020, 2, 5));
    }

    [Fact]
    public void Compute_RollOutsideTheCalendar_IsUnknown()
    {
        var deadline = new Deadline(new LocalDate(2026, 12, 30), TimeLimit.CalendarDays(5));
        deadline.Compute(China).Due.ShouldBe(new LocalDate(2027, 1, 4));
        (deadline with { RollsToWorkingDay = true }).Compute(China).State.ShouldBe(DeadlineState.CalendarNotPublished);
    }

    [Fact]
    public void Compute_RollIntoAnOpenSuspension_IsSuspended() =>
        (new Deadline(Start, TimeLimit.CalendarDays(8)) with { RollsToWorkingDay = true, Suspensions = Ranges("2020-02-03..") })
            .Compute(China).State.ShouldBe(DeadlineState.SuspendedWithoutEnd);

    [Fact]
    public void Compute_Suspension_HoldsBackBothEnds()
    {
        var deadline = new Deadline(new LocalDate(2021, 3, 1), TimeLimit.WorkingDays(5)) with { Suspensions = Ranges("2021-03-03..2021-03-04", "2021-03-04..2021-03-08") };
        var result = deadline.Compute(China);
        result.Due.ShouldBe(new LocalDate(2021, 3, 12));
        result.Days.ShouldBe(new DeadlineDays(5, 6, 0, 0));
        result.Suspensions.ShouldBe(Ranges("2021-03-03..2021-03-08"));
    }

    [Fact]
    public void Compute_SuspensionOfTheStartDayOnly_ChangesNothing()
    {
        var plain = new Deadline(new LocalDate(2021, 3, 1), TimeLimit.WorkingDays(5));
        (plain with { Suspensions = Ranges("2021-02-01..2021-03-01") }).Compute(China).Due.ShouldBe(plain.Compute(China).Due);
        (plain with { Suspensions = Ranges("2021-02-01..2021-03-02") }).Compute(China).Due.ShouldBe(new LocalDate(2021, 3, 9));
    }

    [Fact]
    public void Compute_OpenSuspensionBeforeTheEnd_IsUnknown()
    {
        var plain = new Deadline(new LocalDate(2021, 3, 1), TimeLimit.WorkingDays(5));
        (plain with { Suspensions = Ranges("2021-03-08..") }).Compute(China).State.ShouldBe(DeadlineState.SuspendedWithoutEnd);
        (plain with { Suspensions = Ranges("2021-03-09..") }).Compute(China).Due.ShouldBe(new LocalDate(2021, 3, 8));
    }

    [Fact]
    public void Compute_BeyondTheCalendar_IsUnknownAndSaysHowFarItIsKnown()
    {
        var result = new Deadline(new LocalDate(2026, 12, 20), TimeLimit.WorkingDays(20)).Compute(China);
        result.Due.ShouldBeNull();
        result.Days.ShouldBeNull();
        result.State.ShouldBe(DeadlineState.CalendarNotPublished);
        result.KnownThrough.ShouldBe(new LocalDate(2026, 12, 31));
        result.Explain()[^1].ShouldBe(new LocalizedText(
            "届满日未知：放假安排已公布的范围为2017年1月1日至2026年12月31日。",
            "The due day is unknown: the calendar is published for 2017-01-01 to 2026-12-31."));
    }

    [Theory]
    [InlineData("2021-03-01T10:30", 24, "", "2021-03-02T10:30")]
    [InlineData("2021-03-01T10:30", 0, "2021-03-01..", "2021-03-01T10:30")]
    [InlineData("2021-03-01T10:30", 24, "2021-03-01", "2021-03-03T00:00")]
    [InlineData("2021-03-01T10:00", 24, "2021-03-02..2021-03-03", "2021-03-04T10:00")]
    [InlineData("2021-03-01T00:00", 24, "2021-03-02", "2021-03-02T00:00")]
    [InlineData("2021-03-01T00:00", 25, "2021-03-02", "2021-03-03T01:00")]
    [InlineData("2021-03-01T12:00", 24, "2021-02-01..2021-02-28", "2021-03-02T12:00")]
    [InlineData("2021-03-01T12:00", 24, "2021-03-02 2021-03-04", "2021-03-03T12:00")]
    public void Compute_Hours_RunAroundTheClockExceptWhenSuspended(string start, int hours, string suspensions, string due)
    {
        var pattern = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
        var deadline = new Deadline(pattern.Parse(start).Value, TimeLimit.Hours(hours)) with
        {
            Suspensions = Ranges(suspensions.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        };
        var result = deadline.Compute(China);
        pattern.Format(result.DueAt!.Value).ShouldBe(due);
        result.Due.ShouldBe(result.DueAt.Value.Date);
    }

    [Fact]
    public void Compute_HoursUnderAnOpenSuspension_IsUnknown() =>
        (new Deadline(new LocalDateTime(2021, 3, 1, 12, 0), TimeLimit.Hours(24)) with { Suspensions = Ranges("2021-03-02..") })
            .Compute(China).State.ShouldBe(DeadlineState.SuspendedWithoutEnd);

    [Fact]
    public void Constructor_HoursFromADate_Throws() => Should.Throw<ArgumentException>(() => new Deadline(Start, TimeLimit.Hours(24)));

    [Fact]
    public void ToText_TellsEachStep()
    {
        var deadline = new Deadline(Start, TimeLimit.WorkingDays(6)) with { Suspensions = Ranges("2020-01-20..2020-01-21") };
        deadline.Compute(China).ToText(Language.Zh).ShouldBe(
            """
            自2020年1月17日起6个工作日，起算日不计入，末日计入。
            2020年1月20日至2020年1月21日中止计时。
            扣除中止2日。
            扣除休息日11日。
            届满日为2020年2月5日。
            """);
        (new Deadline(Start, TimeLimit.CalendarDays(8)) with { RollsToWorkingDay = true }).Compute(China).ToText(Language.En).ShouldBe(
            """
            8 calendar days after 2020-01-17; the start day is not counted, the last day is.
            The last day is a day off; days moved to the next working day: 9.
            Due on 2020-02-03.
            """);
        new Deadline(new LocalDateTime(2021, 3, 1, 10, 30), TimeLimit.Hours(24)).Compute(China).ToText(Language.En).ShouldBe(
            """
            24 hours from 2021-03-01 10:30, around the clock.
            Due at 2021-03-02 10:30.
            """);
    }
}
