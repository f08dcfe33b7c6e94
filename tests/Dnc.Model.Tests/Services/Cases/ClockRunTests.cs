using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Services.Cases;
using NodaTime;
using static Dnc.Model.Tests.Services.Cases.Sample;

namespace Dnc.Model.Tests.Services.Cases;

public sealed class ClockRunTests
{
    private static readonly CaseEvent Registered = Make(0, CaseEventKind.Registration, "09:00");

    [Theory]
    [InlineData("09:59", true, 0)]
    [InlineData("10:00", true, 0)]
    [InlineData("10:01", false, 1)]
    public void Minutes_RunFromTheTimeToldAroundTheClock(string contact, bool inTime, int minutesLate)
    {
        var run = Run("contact", On(0), Registered, Make(0, CaseEventKind.Contact, contact));
        run.DueAt.ShouldBe(Day(0).At(new LocalTime(10, 0)));
        run.InTime.ShouldBe(inTime ? Verdict.True : Verdict.False);
        run.Late.ShouldBe(Duration.FromMinutes(minutesLate));
        run.IsOverdue.ShouldBeFalse();
    }

    [Fact]
    public void Hours_RunOverMidnight()
    {
        var run = Run("plan", On(5), Registered, Make(1, CaseEventKind.Feedback, "09:00"));
        (run.DueAt, run.InTime).ShouldBe((Day(1).At(new LocalTime(9, 0)), Verdict.True));
        Run("plan", On(5), Registered, Make(1, CaseEventKind.Feedback, "09:01")).InTime.ShouldBe(Verdict.False);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void CalendarDays_DoNotCountTheFirstAndIncludeTheLast(int day, bool inTime)
    {
        var run = Run("done", On(20), Registered, Make(day, CaseEventKind.Resolution, "23:59"));
        run.Due.ShouldBe(Day(7));
        run.DueAt.ShouldBeNull();
        run.InTime.ShouldBe(inTime ? Verdict.True : Verdict.False);
        run.Late.ShouldBe(Duration.FromDays(inTime ? 0 : 1));
    }

    // 25 to 27 June 2020 is the Dragon Boat holiday, and Sunday 28 June is worked (notice of the State Council, 2019-11-21).
    [Fact]
    public void WorkingDays_FollowTheCalendar()
    {
        var run = Run("again", On(30), Registered, Make(22, CaseEventKind.Resolution), Make(23, CaseEventKind.Reopening));
        (run.StartedOn, run.Due).ShouldBe((Day(23), new LocalDate(2020, 6, 30)));
        Run("again", On(29), Registered, Make(22, CaseEventKind.Resolution), Make(23, CaseEventKind.Reopening)).IsOverdue.ShouldBeFalse();
        run.IsOverdue.ShouldBeTrue();
    }

    [Fact]
    public void ACaseTakenUpTwice_HasARunForEach()
    {
        var status = Empty.RecordAll([
            Registered, Make(1, CaseEventKind.Resolution), Make(2, CaseEventKind.Reopening), Make(3, CaseEventKind.Resolution),
            Make(4, CaseEventKind.Reopening), Make(15, CaseEventKind.Resolution),
        ]).OrThrow().StatusOf(C, On(20)).ShouldNotBeNull();
        status.Clocks.Where(c => c.Clock.Id == "again").Select(c => (c.StartedOn, c.StoppedOn, c.InTime)).ShouldBe([(Day(2), Day(3), Verdict.True), (Day(4), Day(15), Verdict.False)]);
        status.Clocks.Single(c => c.Clock.Id == "done").StoppedOn.ShouldBe(Day(1));
    }

    [Fact]
    public void WhileItRuns_ItIsUnknownUntilTheTimeHasRunOut()
    {
        var register = Empty.Record(Registered).OrThrow();
        ClockRun At(int day, int hour, int minute) => register.StatusOf(C, On(day), new LocalTime(hour, minute)).ShouldNotBeNull().Clocks[0];
        At(0, 10, 0).InTime.ShouldBe(Verdict.Unknown);
        At(0, 10, 0).MayBeLate.ShouldBeFalse();
        At(0, 10, 1).IsOverdue.ShouldBeTrue();
        At(0, 10, 30).Late.ShouldBe(Duration.FromMinutes(30));
        register.StatusOf(C, On(7)).ShouldNotBeNull().Clocks[2].IsOverdue.ShouldBeFalse();
        register.StatusOf(C, On(8)).ShouldNotBeNull().Clocks[2].IsOverdue.ShouldBeTrue();
    }

    [Fact]
    public void ATimeThatIsNotTold_LeavesHoursOpenWhereItDecides()
    {
        var untold = Make(0, CaseEventKind.Registration);
        var open = Run("plan", On(5), untold, Make(1, CaseEventKind.Feedback, "09:00"));
        (open.InTime, open.MayBeLate, open.DueAt, open.Due).ShouldBe((Verdict.Unknown, true, null, Day(1)));
        open.DueText(Language.En).ShouldBe("2020-06-02");
        Run("plan", On(5), untold, Make(0, CaseEventKind.Feedback, "09:00")).InTime.ShouldBe(Verdict.True);
        Run("plan", On(5), untold, Make(2, CaseEventKind.Feedback)).InTime.ShouldBe(Verdict.False);
        var minutes = Run("contact", On(0), untold);
        (minutes.InTime, minutes.MayBeLate, minutes.Due).ShouldBe((Verdict.Unknown, true, null));
        minutes.DueText(Language.Zh).ShouldBe("2020-06-01 01:00至2020-06-02 00:59之间");
        Run("contact", On(2), untold).IsOverdue.ShouldBeTrue();
    }

    [Fact]
    public void Holds_StandStillByDaysForDaysAndToTheMinuteForHours()
    {
        CaseEvent[] events = [Registered, Make(0, CaseEventKind.Hold, "10:00"), Make(2, CaseEventKind.Resumption, "11:30")];
        Run("plan", On(9), events).DueAt.ShouldBe(Day(3).At(new LocalTime(10, 30)));
        Run("done", On(9), events).Due.ShouldBe(Day(8));
        Run("contact", On(9), events).DueAt.ShouldBe(Day(0).At(new LocalTime(10, 0)));
    }

    [Fact]
    public void AHoldThatLasts_LeavesTheDueDayOpen_UnlessTheTimeRanOutBefore()
    {
        var plan = Run("plan", On(30), Registered, Make(0, CaseEventKind.Hold, "20:00"));
        (plan.Due, plan.IsHeld, plan.InTime, plan.MayBeLate).ShouldBe((null, true, Verdict.Unknown, false));
        plan.DueText(Language.En).ShouldBe("on hold, not known");
        Run("done", On(30), Registered, Make(5, CaseEventKind.Hold)).IsHeld.ShouldBeTrue();
        Run("done", On(30), Registered, Make(9, CaseEventKind.Hold)).IsOverdue.ShouldBeTrue();
        Run("plan", On(30), Registered, Make(1, CaseEventKind.Hold)).DueText(Language.En).ShouldBe("not before 2020-06-02 09:00");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("07:30")]
    public void AHoldAfterTheStop_IsNoneOfTheRun_WhateverItsTimeOfDay(string? at)
    {
        var plan = Run("plan", On(30), Registered, Make(1, CaseEventKind.Feedback, "08:00"), Make(1, CaseEventKind.Hold, at) with { Sequence = 1 });
        (plan.InTime, plan.IsHeld, plan.DueAt).ShouldBe((Verdict.True, false, Day(1).At(new LocalTime(9, 0))));
    }

    [Fact]
    public void ACaseThatEndsBefore_LeavesTheClockUnknown_AndLateWhereTheTimeHadRunOut()
    {
        var early = Run("plan", On(30), Registered, Make(0, CaseEventKind.Cancellation, "12:00"));
        (early.InTime, early.IsRunning, early.MayBeLate, early.StoppedOn).ShouldBe((Verdict.Unknown, false, false, null));
        var late = Run("plan", On(30), Registered, Make(3, CaseEventKind.Cancellation, "12:00"));
        (late.InTime, late.IsOverdue).ShouldBe((Verdict.False, false));
        late.Late.ShouldBe(Duration.FromDays(2) + Duration.FromHours(3));
        Run("plan", On(30), Registered, Make(1, CaseEventKind.Resolution), Make(2, CaseEventKind.Closure), Make(3, CaseEventKind.Reopening)).IsRunning.ShouldBeTrue();
    }

    [Fact]
    public void ADayBeyondTheCalendar_IsNotKnown()
    {
        var registered = new CaseRegistration(new EnterpriseCase(C, EnterpriseId.Parse("firm-a"), Text("late")) { Class = "complex" }) { On = new LocalDate(2026, 12, 30), Source = Register, RecordedAt = default };
        var run = Empty.Record(registered).OrThrow().StatusOf(C, Dnc.Model.Time.AsOf.Date(2026, 12, 31)).ShouldNotBeNull().Clocks.ShouldHaveSingleItem();
        (run.Due, run.MayBeLate, run.IsHeld).ShouldBe((null, true, false));
        run.DueText(Language.En).ShouldBe("not known: the calendar does not reach so far");
    }
}
