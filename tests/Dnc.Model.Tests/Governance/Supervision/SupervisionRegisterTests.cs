using Dnc.Model.Governance.Supervision;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Supervision;

public sealed class SupervisionRegisterTests
{
    private static readonly MatterId M = MatterId.Parse("m-1");

    private static readonly SupervisionMatter Matter = new(M, Text("repair the road")) { Class = new MatterClass(Text("minutes"), TimeLimit.CalendarDays(20)) };

    private static readonly MatterEvent Registration = Event(new MatterRegistration(Matter) { On = default, Source = Office, RecordedAt = default }, 0);

    private static readonly ValueList<MatterEvent> Course =
    [
        Registration,
        Make(1, MatterEventKind.Approval),
        Make(2, MatterEventKind.Assignment),
        Make(3, MatterEventKind.Receipt),
        Make(5, MatterEventKind.Progress),
        Make(20, MatterEventKind.Report),
        Make(23, MatterEventKind.Pass),
        Make(24, MatterEventKind.Closure),
    ];

    private static readonly SupervisionRegister Register = SupervisionRegister.Empty.RecordAll(Course).OrThrow();

    [Theory]
    [InlineData(0, MatterState.Registered)]
    [InlineData(1, MatterState.Approved)]
    [InlineData(2, MatterState.Assigned)]
    [InlineData(3, MatterState.Received)]
    [InlineData(5, MatterState.InHandling)]
    [InlineData(20, MatterState.Reported)]
    [InlineData(23, MatterState.Passed)]
    [InlineData(24, MatterState.Closed)]
    public void StatusOf_ADay_IsWhatTheEventsLedTo(int day, MatterState state)
    {
        var status = Register.StatusOf(M, On(day)).ShouldNotBeNull();
        status.State.ShouldBe(state);
        status.LeadUnit.ShouldBe(day < 2 ? null : Id("zone-a"));
        status.SupportingUnits.ShouldBe(day < 2 ? [] : Ids("finance"));
        status.Due.ShouldBe(day < 2 ? null : Day(22));
        status.AgeDays.ShouldBe(day);
        status.Evidence.ShouldBe(day < 24 ? null : Press);
        status.EndedOn.ShouldBe(day < 24 ? null : Day(24));
    }

    [Fact]
    public void StatusOf_BeforeRegistrationOrKnowledge_IsNone()
    {
        Register.StatusOf(M, Dnc.Model.Time.AsOf.Date(Day(-1))).ShouldBeNull();
        Register.StatusOf(MatterId.Parse("other"), On(5)).ShouldBeNull();
        Register.StatusOf(M, On(30, 4)).ShouldNotBeNull().State.ShouldBe(MatterState.Received);
    }

    [Fact]
    public void StatusOf_AClosedMatter_KeepsItsAgeAndHasNoNextStep()
    {
        var status = Register.StatusOf(M, On(100)).ShouldNotBeNull();
        status.AgeDays.ShouldBe(24);

        // From 2 to 25 January 2018: 24 days without the weekends of the 6th, 13th and 20th.
        status.AgeWorkingDays.ShouldBe(18);
        status.Possible.ShouldBeEmpty();
        status.InTime.ShouldBe(Verdict.True);
        status.State.IsOver().ShouldBeTrue();
    }

    [Fact]
    public void Record_AnEventThatTheStateDoesNotAllow_SaysStateAndPossibleEvents()
    {
        var received = SupervisionRegister.Empty.RecordAll(Course.Take(4)).OrThrow();
        var issue = received.Record(Make(4, MatterEventKind.Closure)).Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.EventNotPossible);
        issue.Message.En.ShouldContain("signed for");
        issue.Message.Zh.ShouldContain("已签收");
        issue.Advice.En.ShouldContain("progress, request for an extension, report.");
    }

    [Fact]
    public void Record_WhatIsNotRegisteredOrTwice_IsRefused()
    {
        SupervisionRegister.Empty.Record(Make(1, MatterEventKind.Approval)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NotRegistered);
        SupervisionRegister.Empty.Record(Registration).OrThrow().Record(Event(Registration, 4)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.AlreadyRegistered);
        Register.Record(Make(30, MatterEventKind.Progress)).Issues.ShouldHaveSingleItem().Advice.En.ShouldContain("over");
        var refused = SupervisionRegister.Empty.RecordAll([Registration, Make(1, MatterEventKind.Refusal)]).OrThrow().StatusOf(M, On(50)).ShouldNotBeNull();
        (refused.State, refused.AgeDays, refused.IsOverdue, refused.InTime).ShouldBe((MatterState.Refused, 1, false, Verdict.Unknown));
    }

    [Fact]
    public void Record_AnEventRecordedLaterOnAnEarlierDay_KeepsEveryVintageLegal()
    {
        var late = Make(2, MatterEventKind.Assignment) with { RecordedAt = At(10) };
        SupervisionRegister.Empty.RecordAll([Registration, Course[1], Course[3], late]).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.EventNotPossible);
        SupervisionRegister.Empty.RecordAll([Registration, Course[1], Course[3] with { RecordedAt = At(10) }, late]).Issues.ShouldBeEmpty();
    }

    [Fact]
    public void Record_ExtensionOnTheDueDate_MovesItOnceGranted()
    {
        var handling = SupervisionRegister.Empty.RecordAll(Course.Take(5)).OrThrow();
        handling.Record(Extension(23, 40)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.ExtensionTooLate);
        handling.Record(Extension(22, 22)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.DueNotLater);
        handling.Record(Make(22, MatterEventKind.ExtensionGrant)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NoExtensionRequested);
        var asked = handling.Record(Extension(22, 40)).OrThrow();
        asked.Record(Extension(22, 41)).Issues.ShouldNotBeEmpty();
        asked.Record(Extension(21, 41)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.ExtensionPending);
        var pending = asked.StatusOf(M, On(25)).ShouldNotBeNull();
        (pending.Due, pending.IsOverdue, pending.DaysLate, pending.IsExtensionPending).ShouldBe((Day(22), true, 3, true));
        pending.Possible.ShouldBe([MatterEventKind.Assignment, MatterEventKind.Progress, MatterEventKind.ExtensionGrant, MatterEventKind.ExtensionRefusal, MatterEventKind.Report]);
        var granted = asked.Record(Make(24, MatterEventKind.ExtensionGrant)).OrThrow().StatusOf(M, On(25)).ShouldNotBeNull();
        (granted.Due, granted.IsOverdue, granted.TimesExtended, granted.IsExtensionPending).ShouldBe((Day(40), false, 1, false));
        var shorter = asked.Record(new ExtensionGrant(M, Day(30)) { On = Day(24), Source = Office, RecordedAt = At(24) }).OrThrow();
        shorter.StatusOf(M, On(25)).ShouldNotBeNull().Due.ShouldBe(Day(30));
        var refused = asked.Record(Make(24, MatterEventKind.ExtensionRefusal)).OrThrow().StatusOf(M, On(25)).ShouldNotBeNull();
        (refused.Due, refused.IsOverdue, refused.TimesExtended).ShouldBe((Day(22), true, 0));
    }

    [Fact]
    public void Record_AReportSentBack_IsHandledAgainAndMayBeReportedOnTheSameDay()
    {
        var reported = SupervisionRegister.Empty.RecordAll(Course.Take(6)).OrThrow();
        var back = reported.Record(Make(24, MatterEventKind.Return)).OrThrow();
        var status = back.StatusOf(M, On(25)).ShouldNotBeNull();
        (status.State, status.TimesSentBack, status.ReportedOn, status.Due, status.DaysLate, status.IsOverdue).ShouldBe((MatterState.SentBack, 1, null, Day(22), 3, true));
        back.Record(Make(24, MatterEventKind.Closure)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.EventNotPossible);
        var again = back.RecordAll([Make(24, MatterEventKind.Report) with { Sequence = 1 }, Make(24, MatterEventKind.Pass) with { Sequence = 1 }]).OrThrow();
        var passed = again.StatusOf(M, On(90)).ShouldNotBeNull();
        (passed.State, passed.ReportedOn, passed.DaysLate, passed.InTime, passed.IsOverdue).ShouldBe((MatterState.Passed, Day(24), 2, Verdict.False, false));
        var longer = reported.Record(new MatterReturn(M, Text("no photos"), Day(35)) { On = Day(24), Source = Office, RecordedAt = At(24) }).OrThrow();
        longer.StatusOf(M, On(25)).ShouldNotBeNull().Due.ShouldBe(Day(35));
        reported.Record(new MatterReturn(M, Text("no photos"), Day(22)) { On = Day(21), Source = Office, RecordedAt = At(24) }).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.DueNotLater);
    }

    [Fact]
    public void Record_AnotherAssignment_KeepsTheTimeThatIsLeft_AndIsSignedForAnew()
    {
        var moved = SupervisionRegister.Empty.RecordAll([.. Course.Take(5), new MatterAssignment(M, Id("zone-b")) { On = Day(10), Source = Office, RecordedAt = At(10) }]).OrThrow();
        var status = moved.StatusOf(M, On(12)).ShouldNotBeNull();
        (status.State, status.LeadUnit, status.Due, status.TimesReassigned).ShouldBe((MatterState.Assigned, Id("zone-b"), Day(22), 1));
        moved.StatusOf(M, On(9)).ShouldNotBeNull().LeadUnit.ShouldBe(Id("zone-a"));
        moved.Record(Make(12, MatterEventKind.Report)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.EventNotPossible);
        var later = SupervisionRegister.Empty.RecordAll([.. Course.Take(5), new MatterAssignment(M, Id("zone-b")) { On = Day(10), Due = Day(30), Source = Office, RecordedAt = At(10) }]).OrThrow();
        later.StatusOf(M, On(12)).ShouldNotBeNull().Due.ShouldBe(Day(30));
    }

    [Fact]
    public void InTime_ASlowReview_DoesNotMakeTheUnitLate()
    {
        var slow = SupervisionRegister.Empty.RecordAll([.. Course.Take(6), Make(60, MatterEventKind.Pass)]).OrThrow();
        slow.StatusOf(M, On(59)).ShouldNotBeNull().InTime.ShouldBe(Verdict.Unknown);
        slow.StatusOf(M, On(60)).ShouldNotBeNull().InTime.ShouldBe(Verdict.True);
    }

    [Fact]
    public void Due_OfAClassInWorkingDays_FollowsTheCalendar()
    {
        // Assigned on Monday 12 February 2018; the Spring Festival is off from 15 to 21, and Saturday 24 is worked.
        var assigned = Assigned(new MatterClass(Text("urgent"), TimeLimit.WorkingDays(5)), new LocalDate(2018, 2, 12), null);
        assigned.Due.ShouldBe(new LocalDate(2018, 2, 24));
        Assigned(new MatterClass(Text("urgent"), TimeLimit.WorkingDays(5)), new LocalDate(2018, 2, 12), new LocalDate(2018, 2, 14)).Due.ShouldBe(new LocalDate(2018, 2, 14));
        var unknown = Assigned(new MatterClass(Text("hard"), TimeLimit.WorkingDays(30)), new LocalDate(2026, 12, 20), null);
        (unknown.Due, unknown.IsDueUnknown, unknown.IsOverdue, unknown.InTime).ShouldBe((null, true, false, Verdict.Unknown));
        unknown.Possible.ShouldContain(MatterEventKind.Receipt);
        unknown.Possible.ShouldContain(MatterEventKind.ExtensionRequest);
        var without = Assigned(null, new LocalDate(2018, 2, 12), null);
        (without.Due, without.IsDueUnknown).ShouldBe((null, false));
        without.Possible.ShouldNotContain(MatterEventKind.ExtensionRequest);
        Should.Throw<ArgumentException>(() => new MatterClass(Text("hotline"), TimeLimit.Hours(24)));
    }

    [Fact]
    public void Withdraw_AnEventThatOthersRestOn_IsRefused()
    {
        Register.Withdraw(Course[3], At(90)).Issues.ShouldNotBeEmpty();
        var open = Register.Withdraw(Course[^1], At(90)).OrThrow();
        open.StatusOf(M, On(100)).ShouldNotBeNull().State.ShouldBe(MatterState.Passed);
        open.StatusOf(M, On(100, 89)).ShouldNotBeNull().State.ShouldBe(MatterState.Closed);
    }

    [Fact]
    public void Record_ACorrection_ReplacesTheEventThatItNames()
    {
        var register = SupervisionRegister.Empty.RecordAll([Registration, Course[1], Course[2] with { Id = "a" }]).OrThrow();
        var moved = register.Record(Course[2] with { On = Day(4), RecordedAt = At(10), Supersedes = "a" }).OrThrow();
        moved.StatusOf(M, On(30)).ShouldNotBeNull().Due.ShouldBe(Day(24));
        moved.StatusOf(M, On(30, 9)).ShouldNotBeNull().Due.ShouldBe(Day(22));
        register.Record(Course[1] with { RecordedAt = At(10) }).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.EventNotPossible);
    }

    [Property]
    public bool Record_AnyOrder_GivesOneRegister(int[] keys)
    {
        // Shuffles the course by the keys; all of it is recorded at once, and so is legal in any order.
        var shuffled = Course.Select((e, i) => (Event: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Event);
        return SupervisionRegister.Empty.RecordAll(shuffled).OrThrow() == Register;
    }

    [Property]
    public bool Record_Later_NeverChangesAnEarlierVintage(byte days, bool sentBack)
    {
        var known = SupervisionRegister.Empty.RecordAll(Course.Take(6)).OrThrow();
        var later = known.Record(Make(20 + days, sentBack ? MatterEventKind.Return : MatterEventKind.Pass) with { RecordedAt = At(21 + days) }).OrThrow();
        return later.StatusOf(M, On(500, 20 + days)) is { } now && known.StatusOf(M, On(500, 20 + days)) is { } before
            && now == before && later.StatusOf(M, On(500, 21 + days)) != before;
    }

    [Property]
    public bool Record_AnyEvents_AcceptsExactlyWhatTheStatusCallsPossible(byte[] kinds)
    {
        var register = SupervisionRegister.Empty.Record(Registration).OrThrow();
        foreach (var (kind, day) in kinds.Select((k, i) => ((MatterEventKind)(k % 13), i + 1)))
        {
            var possible = register.StatusOf(M, On(day)) is { } status && status.Possible.Contains(kind)
                && !(kind == MatterEventKind.ExtensionRequest && Day(day) > status.Due);
            var next = register.Record(kind == MatterEventKind.ExtensionRequest ? Extension(day, 5000 + day) : Make(day, kind));
            if (next.IsSuccess != possible)
            {
                return false;
            }

            register = next.IsSuccess ? next.OrThrow() : register;
        }

        return true;
    }

    [Fact]
    public void Equality_IsThatOfCalendarAndHistory()
    {
        (Register == SupervisionRegister.Empty.RecordAll(Course.Reverse()).OrThrow()).ShouldBeTrue();
        (Register != SupervisionRegister.Empty).ShouldBeTrue();
        Register.GetHashCode().ShouldBe(Register.Record(Registration).OrThrow().GetHashCode());
        (new SupervisionRegister(WorkingDayCalendar.China) == SupervisionRegister.Empty).ShouldBeTrue();
        var other = new SupervisionRegister(new WorkingDayCalendar([WorkingDayCalendar.China.Years[0]]));
        (other == SupervisionRegister.Empty).ShouldBeFalse();
        Register.EventsOf(M).ShouldBe(Course);
    }

    private static MatterStatus Assigned(MatterClass? kind, LocalDate on, LocalDate? due)
    {
        MatterEvent[] events =
        [
            new MatterRegistration(Matter with { Class = kind }) { On = on, Source = Office, RecordedAt = At(0) },
            new MatterApproval(M) { On = on, Source = Office, RecordedAt = At(0) },
            new MatterAssignment(M, Id("zone-a")) { On = on, Due = due, Source = Office, RecordedAt = At(0) },
        ];
        return SupervisionRegister.Empty.RecordAll(events).OrThrow().StatusOf(M, Dnc.Model.Time.AsOf.Date(on.PlusDays(400))).ShouldNotBeNull();
    }

    private static ExtensionRequest Extension(int day, int until) => new(M, Text("rain"), Day(until)) { On = Day(day), Source = Office, RecordedAt = At(day) };

    private static MatterEvent Make(int day, MatterEventKind kind) => Event(
        kind switch
        {
            MatterEventKind.Registration => Registration,
            MatterEventKind.Approval => new MatterApproval(M) { On = default, Source = Office, RecordedAt = default },
            MatterEventKind.Refusal => new MatterRefusal(M, Text("not ours")) { On = default, Source = Office, RecordedAt = default },
            MatterEventKind.Assignment => new MatterAssignment(M, Id("zone-a")) { SupportingUnits = Ids("finance"), On = default, Source = Office, RecordedAt = default },
            MatterEventKind.Receipt => new MatterReceipt(M) { On = default, Source = Office, RecordedAt = default },
            MatterEventKind.Progress => new MatterProgress(M, Text("begun")) { On = default, Source = Office, RecordedAt = default },
            MatterEventKind.ExtensionRequest => Extension(day, day + 100),
            MatterEventKind.ExtensionGrant => new ExtensionGrant(M) { On = default, Source = Office, RecordedAt = default },
            MatterEventKind.ExtensionRefusal => new ExtensionRefusal(M, Text("no")) { On = default, Source = Office, RecordedAt = default },
            MatterEventKind.Report => new MatterReport(M, Text("done"), Text("the mayor")) { On = default, Source = Office, RecordedAt = default },
            MatterEventKind.Return => new MatterReturn(M, Text("no photos")) { On = default, Source = Office, RecordedAt = default },
            MatterEventKind.Pass => new MatterPass(M) { On = default, Source = Office, RecordedAt = default },
            _ => new MatterClosure(M, Press) { On = default, Source = Office, RecordedAt = default },
        },
        day);

    private static MatterEvent Event(MatterEvent happened, int day) => happened with { On = Day(day), RecordedAt = At(day) };
}
