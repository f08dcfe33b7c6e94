using Dnc.Model.Governance;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Dispatch;

public sealed class CadenceAssessorTests
{
    private static readonly MemberLists Zones = MemberLists.Empty.Declare(Id("zones"), DateRange.Always, Office, At(0));

    private static readonly DateRange Year = DateRange.Years(2018, 2018);

    private static readonly Cadence Monthly = new()
    {
        Id = CommitmentId.Parse("70b"),
        Section = SectionId.Parse("F1"),
        Clause = new ClauseReference("plan", null, null, 70),
        Name = Text("monthly dispatch"),
        Strength = Strength.Binding,
        Actors = [new Actor(Id("office"), ActorRole.Lead, ActorBasis.Stated)],
        Every = PeriodKind.Month,
        Convener = Id("office"),
        Attendees = Ids("zones"),
        Item = Text("dispatch"),
        IsForEachUnit = false,
    };

    [Fact]
    public void Assess_HeldEachMonth_IsTrueAndTheCurrentOneIsPending()
    {
        var result = Assess(Log((1, 10), (2, 10)), 2018, 3, 15);
        result.Periods.Select(p => (p.Period.ToString(), p.Held, p.IsPending)).ShouldBe([("2018-01", Verdict.True, false), ("2018-02", Verdict.True, false), ("2018-03", Verdict.Unknown, true)]);
        (result.Verdict, result.Held.Count, result.Missed.Count, result.NotKnown.Count, result.HasRecords).ShouldBe((Verdict.True, 2, 0, 0, true));
    }

    [Fact]
    public void Assess_NoneHeld_IsMissedOnlyWhereTheLogIsComplete()
    {
        var log = Log((1, 10), (3, 10));
        Assess(log, 2018, 4, 2).NotKnown.Select(p => p.Period.Number).ShouldBe([2]);
        var complete = log.DeclareComplete(new DateRange(new(2018, 2, 1), new(2018, 3, 31)), Office, At(100), Monthly.Id);
        Assess(complete, 2018, 4, 2).Missed.Select(p => p.Period.Number).ShouldBe([2]);
        Assess(complete, 2018, 4, 2).Verdict.ShouldBe(Verdict.False);
        Assess(log.DeclareComplete(new DateRange(new(2018, 2, 1), new(2018, 3, 30)), Office, At(100)), 2018, 4, 2).Missed.ShouldBeEmpty();
        CadenceAssessor.Assess(Monthly, complete, City, Zones, Year, Dnc.Model.Time.AsOf.Date(2018, 4, 2).KnownAt(At(99))).Missed.ShouldBeEmpty();
        Assess(log.DeclareComplete(DateRange.Always, Office, At(0), CommitmentId.Parse("70c")), 2018, 4, 2).Missed.ShouldBeEmpty();
    }

    [Fact]
    public void Assess_AStatedPeriod_CountsUntilTheEndOfTheNext()
    {
        var february = ReportingPeriod.OfMonth(2018, 2);
        Assess(Log((1, 10)).Record(Meeting(3, 31) with { Period = february }).OrThrow(), 2018, 4, 2).Periods[1].Held.ShouldBe(Verdict.True);
        Assess(Log((1, 10)).Record(Meeting(4, 1) with { Period = february }).OrThrow(), 2018, 4, 2).Periods[1].Held.ShouldBe(Verdict.Unknown);
        Assess(Log((1, 10)).Record(Meeting(1, 31) with { Period = february }).OrThrow(), 2018, 4, 2).Periods[1].Held.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Assess_AnotherConvenerOrCadence_DoesNotCount()
    {
        Assess(MeetingLog.Empty.Record(Meeting(1, 10) with { Conveners = Ids("city") }).OrThrow(), 2018, 2, 2).HasRecords.ShouldBeFalse();
        Assess(MeetingLog.Empty.Record(Meeting(1, 10) with { Conveners = Ids("city", "office") }).OrThrow(), 2018, 2, 2).HasRecords.ShouldBeTrue();
        Assess(MeetingLog.Empty.Record(Meeting(1, 10) with { Cadence = CommitmentId.Parse("70c") }).OrThrow(), 2018, 2, 2).HasRecords.ShouldBeFalse();
    }

    [Fact]
    public void Assess_Window_StatesTheFirstAndLastPeriod()
    {
        var result = CadenceAssessor.Assess(Monthly, MeetingLog.Empty, City, Zones, new DateRange(new(2018, 1, 2), new(2018, 4, 29)), Dnc.Model.Time.AsOf.Date(2019, 1, 1));
        result.Periods.Select(p => p.Period.Number).ShouldBe([2, 3]);
        CadenceAssessor.Assess(Monthly, MeetingLog.Empty, City, Zones, Year, Dnc.Model.Time.AsOf.Date(2017, 5, 1)).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Assess_EachUnit_NamesThoseThatWereNotReviewed()
    {
        var each = Monthly with { IsForEachUnit = true };
        var whole = DateRange.Years(2018, 2018);
        Judge(Meeting(1, 10) with { Units = Ids("zone-a") }, Meeting(1, 20) with { Units = Ids("zone-b") }).Held.ShouldBe(Verdict.True);
        Judge(Meeting(1, 10) with { Units = Ids("zones") }).Held.ShouldBe(Verdict.True);
        var missed = Judge(Meeting(1, 10) with { Units = Ids("zone-a") });
        (missed.Held, missed.NotReviewed, missed.NotKnown).ShouldBe((Verdict.False, Ids("zone-b"), []));
        var untold = Judge(Meeting(1, 10));
        (untold.Held, untold.NotReviewed, untold.NotKnown).ShouldBe((Verdict.Unknown, [], Ids("zone-a", "zone-b")));
        Judge().Held.ShouldBe(Verdict.False);

        // Without a complete list of members only a meeting about the whole class proves it.
        var open = CadenceAssessor.Assess(each, MeetingLog.Empty.Record(Meeting(1, 10) with { Units = Ids("zone-a", "zone-b") }).OrThrow(), City, MemberLists.Empty, Year, Dnc.Model.Time.AsOf.Date(2018, 2, 5));
        open.Periods[0].Held.ShouldBe(Verdict.Unknown);
        CadenceAssessor.Assess(each, MeetingLog.Empty.Record(Meeting(1, 10) with { Units = Ids("zones") }).OrThrow(), City, MemberLists.Empty, Year, Dnc.Model.Time.AsOf.Date(2018, 2, 5))
            .Periods[0].Held.ShouldBe(Verdict.True);

        CadencePeriod Judge(params ReviewMeeting[] meetings) => CadenceAssessor.Assess(
            each, MeetingLog.Empty.RecordAll(meetings).OrThrow().DeclareComplete(whole, Office, At(0)), City, Zones, Year, Dnc.Model.Time.AsOf.Date(2018, 2, 5)).Periods[0];
    }

    [Fact]
    public void Explain_ListsPeriodsAndSources()
    {
        var result = Assess(Log((1, 10)).DeclareComplete(Year, Office, At(0)), 2018, 3, 15);
        result.Explain().ToText(Language.En).ShouldBe(
            """
            dispatch: periods due 2, held in full 1, missed 1, not known 0: no (plan sentence 70)
              February 2018: no review on record: no
              January 2018: held on 2018-01-10: yes [督查室台账]
              March 2018: no review on record; the period has not ended

            """);
        result.Explain().ToText(Language.Zh).ShouldContain("应开展2期，已全部落实1期，缺1期，不明0期");
    }

    [Property]
    public bool Record_AnyOrderAndLater_KeepsOneLogAndEarlierVintages(int[] keys)
    {
        ReviewMeeting[] all = [Meeting(1, 10), Meeting(1, 10) with { Source = Press }, Meeting(2, 10), Meeting(1, 10) with { Units = Ids("zone-a"), RecordedAt = At(300) }];
        var shuffled = all.Select((e, i) => (Entry: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Entry);
        var (one, other) = (MeetingLog.Empty.RecordAll(all).OrThrow(), MeetingLog.Empty.RecordAll(shuffled).OrThrow());
        var early = Dnc.Model.Time.AsOf.Date(2019, 1, 1).KnownAt(At(299));
        return one == other && one.GetHashCode() == other.GetHashCode() && one != MeetingLog.Empty
            && one.Of(Monthly.Id, early) == MeetingLog.Empty.RecordAll(all.Take(3)).OrThrow().Of(Monthly.Id, early);
    }

    [Fact]
    public void ReviewMeeting_IsCalledBySomebody() => Should.Throw<ArgumentException>(() => Meeting(1, 10) with { Conveners = [] });

    private static CadenceResult Assess(MeetingLog log, int year, int month, int day) => CadenceAssessor.Assess(Monthly, log, City, Zones, Year, Dnc.Model.Time.AsOf.Date(year, month, day));

    private static MeetingLog Log(params (int Month, int Day)[] days) => MeetingLog.Empty.RecordAll(days.Select(d => Meeting(d.Month, d.Day))).OrThrow();

    private static ReviewMeeting Meeting(int month, int day) =>
        new() { Cadence = Monthly.Id, Conveners = Ids("office"), On = new LocalDate(2018, month, day), Source = Office, RecordedAt = RecordedTime.StartOfDay(new LocalDate(2018, month, day)) };
}
