using Dnc.Model.Governance;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Dispatch;

public sealed class DispatchStatusTests
{
    private static readonly MemberLists Zones = MemberLists.Empty.Declare(Id("zones"), DateRange.Always, Office, At(0));

    // January is due on Monday 5 February, day 35.
    private static readonly ReportingPeriod January = ReportingPeriod.OfMonth(2018, 1);

    private static readonly ReportingDuty Duty = new()
    {
        Id = DutyId.Parse("monthly"),
        Name = Text("progress"),
        Units = Ids("zones"),
        Recipient = Id("office"),
        Every = PeriodKind.Month,
        Due = new DueOnDay(5, 1, DayOffRule.Next),
        Valid = DateRange.From(new LocalDate(2018, 1, 1)),
    };

    private static readonly DispatchLog InTime = DispatchLog.Empty.Record(Step(SubmissionKind.Receipt, 35)).OrThrow();

    [Fact]
    public void Of_OnTheDueDate_IsInTimeAndADayLaterLate()
    {
        var status = Of(InTime, 40);
        status.Due.ShouldBe(Day(35));
        status.IsOwed.ShouldBeTrue();
        Report(status).State.ShouldBe(ReportState.InTime);
        Report(status).WorkingDaysLate.ShouldBe(0);

        // Received on Monday 12 February, five working days and Sunday 11, which is worked, later.
        var late = Report(Of(DispatchLog.Empty.Record(Step(SubmissionKind.Receipt, 42)).OrThrow(), 60));
        (late.State, late.WorkingDaysLate, late.ReceivedOn).ShouldBe((ReportState.Late, 6, Day(42)));
    }

    [Fact]
    public void Of_NothingHandedIn_IsMissingOnlyWhereTheLogIsComplete()
    {
        Report(Of(DispatchLog.Empty, 35)).State.ShouldBe(ReportState.NotDueYet);
        Report(Of(DispatchLog.Empty, 36)).State.ShouldBe(ReportState.NotRecorded);
        Report(Of(DispatchLog.Empty, 36)).WorkingDaysLate.ShouldBeNull();
        var complete = DispatchLog.Empty.DeclareComplete(new DateRange(Day(0), Day(36)), Office, At(50), Duty.Id);
        var missing = Report(Of(complete, 36));
        (missing.State, missing.WorkingDaysLate).ShouldBe((ReportState.Missing, 1));
        Report(Of(complete, 37)).State.ShouldBe(ReportState.NotRecorded);
        Report(Of(complete, 36, 49)).State.ShouldBe(ReportState.NotRecorded);
        Report(Of(DispatchLog.Empty.DeclareComplete(new DateRange(Day(1), Day(36)), Office, At(50)), 36)).State.ShouldBe(ReportState.NotRecorded);
        Report(Of(DispatchLog.Empty.DeclareComplete(DateRange.Always, Office, At(50), DutyId.Parse("other")), 36)).State.ShouldBe(ReportState.NotRecorded);
        Of(complete, 36).In(ReportState.Missing).ShouldBe(Ids("zone-a", "zone-b"));
    }

    [Fact]
    public void Of_AReportThatWasSentBack_DoesNotCount()
    {
        var back = InTime.Record(Step(SubmissionKind.Return, 38) with { Reason = Text("no figures") }).OrThrow();
        Report(Of(back, 37)).State.ShouldBe(ReportState.InTime);
        var sent = Report(Of(back, 40));
        (sent.State, sent.TimesSentBack, sent.ReceivedOn, sent.FirstReceivedOn, sent.Reason).ShouldBe((ReportState.SentBack, 1, null, Day(35), Text("no figures")));
        var again = back.RecordAll([Step(SubmissionKind.Receipt, 39), Step(SubmissionKind.Acceptance, 40)]).OrThrow();
        Report(Of(again, 39)).IsAccepted.ShouldBeFalse();
        var late = Report(Of(again, 50));
        (late.State, late.WorkingDaysLate, late.IsAccepted, late.TimesSentBack).ShouldBe((ReportState.Late, 4, true, 1));
    }

    [Fact]
    public void Of_ASupplement_DoesNotMakeAReportInTimeLate()
    {
        var supplemented = InTime.Record(Step(SubmissionKind.Receipt, 50)).OrThrow();
        Report(Of(supplemented, 60)).State.ShouldBe(ReportState.InTime);
    }

    [Fact]
    public void Of_AnUnpublishedCalendar_LeavesTheDueDateOpen()
    {
        var december = ReportingPeriod.OfMonth(2026, 12);
        var log = DispatchLog.Empty.Record(new Submission(SubmissionKind.Receipt, Duty.Id, Id("zone-a"), december) { On = new LocalDate(2027, 1, 4), Source = Office, RecordedAt = At(0) }).OrThrow();
        var status = DispatchStatus.Of(Duty, december, City, Zones, log, WorkingDayCalendar.China, Dnc.Model.Time.AsOf.Date(2027, 3, 1));
        status.Due.ShouldBeNull();
        status.Reports.Select(r => r.State).ShouldBe([ReportState.DueUnknown, ReportState.NotRecorded]);
        DispatchStatus.Of(Duty, december, City, Zones, log, WorkingDayCalendar.China, Dnc.Model.Time.AsOf.Date(2026, 12, 31)).Reports.ShouldAllBe(r => r.State == ReportState.NotDueYet);
    }

    [Fact]
    public void Of_UnitsThatAreNotOnTheRoster_AreShownApart()
    {
        var log = InTime.Record(Step(SubmissionKind.Receipt, 20) with { Unit = Id("finance") }).OrThrow();
        var status = Of(log, 40);
        status.Others.ShouldHaveSingleItem().Unit.ShouldBe(Id("finance"));
        status.Reports.Select(r => r.Unit).ShouldBe(Ids("zone-a", "zone-b"));
        Of(log, 19).Others.ShouldBeEmpty();
        DispatchStatus.Of(Duty, ReportingPeriod.OfMonth(2017, 12), City, Zones, log, WorkingDayCalendar.China, On(40)).IsOwed.ShouldBeFalse();
    }

    [Fact]
    public void Record_AnAnswerToNothing_IsRefused()
    {
        DispatchLog.Empty.Record(Step(SubmissionKind.Return, 38)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NothingToAnswer);
        InTime.RecordAll([Step(SubmissionKind.Return, 38), Step(SubmissionKind.Acceptance, 39)]).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NothingToAnswer);
        InTime.Record(Step(SubmissionKind.Return, 38) with { Unit = Id("zone-b") }).Issues.ShouldHaveSingleItem().ToString().ShouldContain("zone-b");
        InTime.Record(Step(SubmissionKind.Return, 34)).Issues.ShouldNotBeEmpty();
    }

    [Property]
    public bool Record_AnyOrderAndLater_KeepsOneLogAndEarlierVintages(int[] keys, byte day)
    {
        Submission[] all = [Step(SubmissionKind.Receipt, 30), Step(SubmissionKind.Return, 33), Step(SubmissionKind.Receipt, 36), Step(SubmissionKind.Acceptance, 40)];
        var shuffled = all.Select((e, i) => (Entry: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Entry);
        var (one, other) = (DispatchLog.Empty.RecordAll(all).OrThrow(), DispatchLog.Empty.RecordAll(shuffled).OrThrow());
        var known = DispatchLog.Empty.RecordAll(all.Take(2)).OrThrow();
        return one == other && one != known && one.GetHashCode() == other.GetHashCode()
            && Of(one, day, 35).Reports == Of(known, day, 35).Reports;
    }

    private static DispatchStatus Of(DispatchLog log, int day, int? known = null) => DispatchStatus.Of(Duty, January, City, Zones, log, WorkingDayCalendar.China, On(day, known));

    private static UnitReport Report(DispatchStatus status) => status.Reports[0];

    private static Submission Step(SubmissionKind kind, int day) => new(kind, Duty.Id, Id("zone-a"), January) { On = Day(day), Source = Office, RecordedAt = At(day) };
}
