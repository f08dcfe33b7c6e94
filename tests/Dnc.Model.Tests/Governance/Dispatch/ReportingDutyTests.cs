using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Dispatch;

public sealed class ReportingDutyTests
{
    [Theory]
    [InlineData(5, 1, DayOffRule.Next, "2018-01", "2018-02-05")]
    [InlineData(28, 0, DayOffRule.Unchanged, "2018-01", "2018-01-28")]
    [InlineData(28, 0, DayOffRule.Next, "2018-01", "2018-01-29")]
    [InlineData(28, 0, DayOffRule.Previous, "2018-01", "2018-01-26")]
    [InlineData(31, 1, DayOffRule.Unchanged, "2018-01", "2018-02-28")]
    [InlineData(5, 1, DayOffRule.Next, "2018-Q1", "2018-04-08")]
    [InlineData(5, 1, DayOffRule.Previous, "2018-Q1", "2018-04-04")]
    [InlineData(15, 1, DayOffRule.Next, "2017", "2018-01-15")]
    [InlineData(15, 2, DayOffRule.Next, "2017", "2018-02-22")]
    public void DueOnDay_FollowsTheCalendar(int day, int months, DayOffRule rule, string period, string due) =>
        new DueOnDay(day, months, rule).For(ReportingPeriod.Parse(period), WorkingDayCalendar.China).Day.ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value);

    [Fact]
    public void DueOnDay_OutsideTheCalendar_IsKnownOnlyWhereItStays()
    {
        var period = ReportingPeriod.OfMonth(2026, 12);
        new DueOnDay(5, 1, DayOffRule.Next).For(period, WorkingDayCalendar.China).IsKnown.ShouldBeFalse();
        new DueOnDay(5, 1, DayOffRule.Previous).For(period, WorkingDayCalendar.China).IsKnown.ShouldBeFalse();
        new DueOnDay(5, 1, DayOffRule.Unchanged).For(period, WorkingDayCalendar.China).Day.ShouldBe(new LocalDate(2027, 1, 5));
    }

    [Fact]
    public void DueAfterWorkingDays_CountsFromTheEndOfThePeriod()
    {
        // The National Day holiday of 2018 is off from 1 to 7 October.
        new DueAfterWorkingDays(3).For(ReportingPeriod.OfQuarter(2018, 3), WorkingDayCalendar.China).Day.ShouldBe(new LocalDate(2018, 10, 10));
        new DueAfterWorkingDays(3).For(ReportingPeriod.OfQuarter(2026, 4), WorkingDayCalendar.China).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void Rules_OutOfBounds_AreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new DueOnDay(0, 1, DayOffRule.Next));
        Should.Throw<ArgumentOutOfRangeException>(() => new DueOnDay(32, 1, DayOffRule.Next));
        Should.Throw<ArgumentOutOfRangeException>(() => new DueOnDay(1, -1, DayOffRule.Next));
        Should.Throw<ArgumentOutOfRangeException>(() => new DueOnDay(1, 121, DayOffRule.Next));
        Should.Throw<ArgumentOutOfRangeException>(() => new DueAfterWorkingDays(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new DueAfterWorkingDays(251));
        var duty = new ReportingDuty { Id = DutyId.Parse("d"), Name = Text("d"), Units = Ids("zones"), Recipient = Id("office"), Every = PeriodKind.Month, Due = new DueAfterWorkingDays(3) };
        Should.Throw<ArgumentException>(() => duty.DueOf(ReportingPeriod.OfYear(2018), WorkingDayCalendar.China));
        Should.Throw<ArgumentException>(() => duty with { Id = default });
    }
}
