using Dnc.Model.Primitives;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class StageLogTests
{
    private static readonly StageLog Empty = new(StageSet.Standard);

    private static readonly StageLog Course = Empty.RecordAll([(A, Move("started", Day(3, 1))), (A, Move("reserve", Day(1, 1))), (A, Move("preparation", Day(2, 1)))]).OrThrow();

    [Fact]
    public void StateOf_ADay_IsWhatTheMovesLedTo()
    {
        Course.StateOf(A, AsOf.Date(2019, 12, 31)).Stage.ShouldBeNull();
        Course.StateOf(A, AsOf.Date(2020, 1, 1)).Stage!.Id.ShouldBe("reserve");
        var state = Course.StateOf(A, AsOf.Date(2020, 12, 31));
        state.Stage!.Id.ShouldBe("started");
        state.Since.ShouldBe(Day(3, 1));
        state.EnteredOn("preparation").ShouldBe(Day(2, 1));
        state.EnteredOn("signed").ShouldBeNull();
        Course.StateOf(B, AsOf.Date(2020, 12, 31)).Stage.ShouldBeNull();
    }

    [Fact]
    public void StateOf_AnEarlierKnowledge_DoesNotSeeLaterRecords() =>
        Course.StateOf(A, AsOf.Date(2020, 12, 31).KnownOn(2020, 2, 15)).Stage!.Id.ShouldBe("preparation");

    [Fact]
    public void Record_AMoveThatTheStagesDoNotAllow_IsRefusedWithWhatIsPossible()
    {
        var issue = Course.Record(A, Move("completed", Day(4, 1))).Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.IllegalStageMove);
        issue.Message.En.ShouldContain("started");
        issue.Advice.En.ShouldContain("under construction");
        Empty.Record(A, Move("completed", Day(4, 1))).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.IllegalStageMove);
        Empty.Record(A, Move("finished", Day(4, 1))).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.UnknownStage);
    }

    [Fact]
    public void Record_AMoveThatBreaksWhatWasRecordedSince_IsRefused() =>
        Course.Record(A, Move("signed", Day(2, 15), recorded: Day(6, 1))).Issues.ShouldNotBeEmpty();

    [Fact]
    public void Record_WithoutTheEvidenceThatTheStageNeeds_IsRefused()
    {
        var set = StageSet.Create([new("plan", new("计划", "planned")), new("start", new("开工", "started")) { Evidence = [new("permit", new("施工许可证", "construction permit"))] }]).OrThrow();
        var log = new StageLog(set).Record(A, Move("plan", Day(1, 1))).OrThrow();
        var issue = log.Record(A, Move("start", Day(2, 1))).Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.MissingEvidence);
        issue.Message.En.ShouldContain("construction permit");
        log.Record(A, Move("start", Day(2, 1)) with { Evidence = [new StageEvidence("permit", Notice)] }).IsSuccess.ShouldBeTrue();
        log.Record(A, Move("start", Day(2, 1)) with { Evidence = [new StageEvidence("other", Notice)] }).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void Record_AProjectFoundInAStage_NeedsNoPathAndNoEvidence()
    {
        var found = Empty.Record(A, Move("underConstruction", Day(1, 1)) with { IsFound = true }).OrThrow();
        var state = found.StateOf(A, AsOf.Date(2020, 6, 30));
        state.Stage!.Id.ShouldBe("underConstruction");
        state.EnteredOn("underConstruction").ShouldBeNull();
        found.Record(A, Move("completed", Day(5, 1))).IsSuccess.ShouldBeTrue();
        Course.Record(A, Move("underConstruction", Day(5, 1)) with { IsFound = true }).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.IllegalStageMove);
    }

    [Fact]
    public void Withdraw_TheLastMove_GoesBack_AndNeverBreaksThePath()
    {
        var back = Course.Withdraw(A, Move("started", Day(3, 1)), At(Day(5, 1))).OrThrow();
        back.StateOf(A, AsOf.Date(2020, 12, 31)).Stage!.Id.ShouldBe("preparation");
        back.StateOf(A, AsOf.Date(2020, 12, 31).KnownOn(2020, 4, 1)).Stage!.Id.ShouldBe("started");
        Course.Withdraw(A, Move("preparation", Day(2, 1)), At(Day(5, 1))).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void Record_ACorrectionOfTheDay_ReplacesTheMove()
    {
        var named = Empty.Record(A, Move("reserve", Day(1, 1)) with { Id = "entry" }).OrThrow();
        var corrected = named.Record(A, Move("reserve", Day(1, 10), recorded: Day(2, 1)) with { Supersedes = "entry" }).OrThrow();
        corrected.StateOf(A, AsOf.Date(2020, 1, 5)).Stage.ShouldBeNull();
        corrected.StateOf(A, AsOf.Date(2020, 1, 5).KnownOn(2020, 1, 20)).Stage!.Id.ShouldBe("reserve");
    }

    // Law: whatever is recorded, in whatever order, every vintage is a path of the stage graph, and a record made later never changes an earlier vintage.
    [Property(MaxTest = 300)]
    public void Record_Anything_KeepsEveryVintageAPath((byte Stage, byte Day, byte Recorded, bool Found)[] attempts)
    {
        var log = Empty;
        foreach (var (stage, day, recorded, found) in attempts.Take(12))
        {
            var move = Move(StageSet.Standard.Stages[stage % 8].Id, Day(1, 1).PlusDays(day % 60), Day(1, 1).PlusDays(recorded % 90)) with { IsFound = found };
            var before = log;
            if (log.Record(A, move).TryGetValue(out var next))
            {
                log = next;
                var earlier = move.RecordedAt - Duration.Epsilon;
                log.PathOf(A, earlier).ShouldBe(before.PathOf(A, earlier));
            }
        }

        foreach (var instant in log.History.Entries.Select(e => e.RecordedAt).Distinct())
        {
            var path = log.PathOf(A, instant);
            for (var i = 0; i < path.Count; i++)
            {
                (path[i].IsFound ? i == 0 : StageSet.Standard.NextOf(i == 0 ? null : path[i - 1].To).Any(s => s.Id == path[i].To)).ShouldBeTrue();
            }
        }
    }

    // Law: the order in which moves are recorded does not matter.
    [Property(MaxTest = 100)]
    public void RecordAll_InAnyOrder_IsTheSameLog(int seed)
    {
        (ProjectId, StageMove)[] moves = [(A, Move("reserve", Day(1, 1))), (A, Move("signed", Day(1, 9))), (A, Move("preparation", Day(2, 1))), (B, Move("signed", Day(1, 5))), (B, Move("preparation", Day(1, 5)))];
        var shuffled = moves.OrderBy(m => HashCode.Combine(seed, m.Item2.On, m.Item1)).ToArray();
        Empty.RecordAll(shuffled).OrThrow().ShouldBe(Empty.RecordAll(moves).OrThrow());
    }
}
