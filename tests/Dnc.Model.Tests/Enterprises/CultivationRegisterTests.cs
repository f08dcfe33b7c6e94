using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Enterprises;

public sealed class CultivationRegisterTests
{
    private static readonly EnterpriseId Firm = EnterpriseId.Parse("firm-1");

    private static readonly EnterpriseId Other = EnterpriseId.Parse("firm-2");

    private static readonly SourceReference Bureau = new("science-bureau", "科技局通知");

    private static readonly CultivationRegister Empty = new(new SourceReference("high-tech-library", "高新技术企业培育库"));

    private static readonly CultivationStep Entry = Step(CultivationStepKind.Entry, 10);

    private static readonly CultivationStep Progress = Step(CultivationStepKind.Progress, 40) with { Remark = new LocalizedText("已有一项发明专利", "one invention patent") };

    private static readonly CultivationStep Graduation = Step(CultivationStepKind.Graduation, 80);

    private static readonly CultivationRegister Course = Empty.RecordAll([(Firm, Graduation), (Firm, Entry), (Firm, Progress)]).OrThrow();

    [Theory]
    [InlineData(9, CultivationStatus.NotEntered, null)]
    [InlineData(10, CultivationStatus.InCultivation, 10)]
    [InlineData(40, CultivationStatus.InCultivation, 10)]
    [InlineData(79, CultivationStatus.InCultivation, 10)]
    [InlineData(80, CultivationStatus.Graduated, 80)]
    public void StateOf_ADay_IsWhatTheStepsLedTo(int day, CultivationStatus status, int? since)
    {
        var state = Course.StateOf(Firm, AsOf.Date(Day(day)));
        state.Status.ShouldBe(status);
        state.Since.ShouldBe(since is { } s ? Day(s) : null);
        state.EnteredOn.ShouldBe(day < 10 ? null : Day(10));
        state.LatestProgress.ShouldBe(day < 40 ? null : Progress);
        state.IsComplete.ShouldBeFalse();
        Course.Members(AsOf.Date(Day(day))).ShouldBe(status == CultivationStatus.InCultivation ? [Firm] : []);
    }

    [Fact]
    public void StateOf_AnEarlierKnowledge_DoesNotSeeLaterRecords()
    {
        Course.StateOf(Firm, AsOf.Date(Day(100)).KnownOn(Day(79))).Status.ShouldBe(CultivationStatus.InCultivation);
        Course.StateOf(Firm, AsOf.Date(Day(100)).KnownOn(Day(9))).Status.ShouldBe(CultivationStatus.NotEntered);
        Course.StateOf(Other, AsOf.Date(Day(100))).Status.ShouldBe(CultivationStatus.NotEntered);
    }

    [Theory]
    [InlineData(9, 0, 0, 0)]
    [InlineData(10, 2, 0, 0)]
    [InlineData(79, 2, 0, 0)]
    [InlineData(80, 1, 1, 0)]
    [InlineData(90, 0, 1, 1)]
    public void CountsAt_ADay_CountsEachEnterpriseOnce(int day, int inside, int graduated, int exited)
    {
        var register = Course.RecordAll([(Other, Entry), (Other, Step(CultivationStepKind.Exit, 90))]).OrThrow();
        var counts = register.CountsAt(AsOf.Date(Day(day)));
        counts.ShouldBe(new CultivationCounts(inside, graduated, exited, IsComplete: false));
        counts.EverEntered.ShouldBe(inside + graduated + exited);
        Enum.GetValues<CultivationStatus>().Sum(counts.Of).ShouldBe(counts.EverEntered);
        counts.Of(CultivationStatus.InCultivation).ShouldBe(register.Members(AsOf.Date(Day(day))).Count);
        Should.Throw<ArgumentOutOfRangeException>(() => counts.Of((CultivationStatus)9));
    }

    [Fact]
    public void CountsAt_AnEarlierKnowledge_DoesNotSeeLaterRecords() =>
        Course.CountsAt(AsOf.Date(Day(100)).KnownOn(Day(79))).ShouldBe(new CultivationCounts(1, 0, 0, IsComplete: false));

    [Fact]
    public void Record_ASecondEntry_IsRefused()
    {
        var issue = Empty.Record(Firm, Entry).OrThrow().Record(Firm, Step(CultivationStepKind.Entry, 20)).Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.AlreadyInCultivation);
        issue.ToString().ShouldContain("firm-1");
    }

    [Theory]
    [InlineData(CultivationStepKind.Progress)]
    [InlineData(CultivationStepKind.Graduation)]
    [InlineData(CultivationStepKind.Exit)]
    public void Record_AStepOfAnEnterpriseOutside_IsRefused(CultivationStepKind kind)
    {
        Empty.Record(Firm, Step(kind, 5)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NotInCultivation);
        Empty.Record(Firm, Entry).OrThrow().Record(Firm, Step(kind, 5, recorded: 50)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NotInCultivation);
        Empty.Record(Other, Entry).OrThrow().Record(Firm, Step(kind, 20)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NotInCultivation);
        Course.Record(Firm, Step(kind, 90)).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NotInCultivation);
    }

    [Fact]
    public void Record_AnEntryAfterLeaving_BeginsAnew()
    {
        var again = Course.Record(Firm, Step(CultivationStepKind.Entry, 90)).OrThrow();
        again.StateOf(Firm, AsOf.Date(Day(85))).Status.ShouldBe(CultivationStatus.Graduated);
        var state = again.StateOf(Firm, AsOf.Date(Day(95)));
        state.Status.ShouldBe(CultivationStatus.InCultivation);
        state.EnteredOn.ShouldBe(Day(90));
        state.LatestProgress.ShouldBeNull();
        again.Record(Firm, Step(CultivationStepKind.Exit, 95)).OrThrow().StateOf(Firm, AsOf.Date(Day(95))).Status.ShouldBe(CultivationStatus.Exited);
    }

    [Fact]
    public void Record_AStepThatContradictsLaterOnes_IsRefused() =>
        Course.Record(Firm, Step(CultivationStepKind.Exit, 30, recorded: 90)).Issues.ShouldContain(i => i.Code == IssueCodes.NotInCultivation);

    [Fact]
    public void Record_BackdatedBeforeItsRecording_KeepsEveryVintageLegal()
    {
        // The progress was on record before anybody knew of the entry.
        var late = Step(CultivationStepKind.Entry, 10, recorded: 60);
        Empty.RecordAll([(Firm, late), (Firm, Progress)]).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NotInCultivation);
        Empty.RecordAll([(Firm, late), (Firm, Progress with { RecordedAt = late.RecordedAt })]).Issues.ShouldBeEmpty();
    }

    [Fact]
    public void Record_ACorrection_MovesTheDay()
    {
        var register = Empty.Record(Firm, Entry with { Id = "e" }).OrThrow();
        var moved = register.Record(Firm, Step(CultivationStepKind.Entry, 20) with { Supersedes = "e" }).OrThrow();
        moved.StateOf(Firm, AsOf.Date(Day(15))).Status.ShouldBe(CultivationStatus.NotEntered);
        moved.StateOf(Firm, AsOf.Date(Day(15)).KnownOn(Day(19))).Status.ShouldBe(CultivationStatus.InCultivation);
        moved.StateOf(Firm, AsOf.Date(Day(20))).EnteredOn.ShouldBe(Day(20));
        register.Record(Other, Entry with { Id = "e" }).Issues.ShouldBeEmpty();
    }

    [Fact]
    public void Withdraw_AnEntryThatStepsRestOn_IsRefused()
    {
        Course.Withdraw(Firm, Entry, At(90)).Issues.ShouldAllBe(i => i.Code == IssueCodes.NotInCultivation);
        var left = Course.Withdraw(Firm, Graduation, At(90)).OrThrow();
        left.StateOf(Firm, AsOf.Date(Day(100))).Status.ShouldBe(CultivationStatus.InCultivation);
        left.StateOf(Firm, AsOf.Date(Day(100)).KnownAt(At(89))).Status.ShouldBe(CultivationStatus.Graduated);
    }

    [Fact]
    public void StepsWithin_AMonth_AreTheMovementsOfAll()
    {
        var register = Course.Record(Other, Step(CultivationStepKind.Entry, 40)).OrThrow();
        register.StepsWithin(new DateRange(Day(11), Day(80))).Select(s => (s.Enterprise, s.Step.Kind))
            .ShouldBe([(Firm, CultivationStepKind.Progress), (Other, CultivationStepKind.Entry), (Firm, CultivationStepKind.Graduation)]);
        register.StepsWithin(new DateRange(Day(11), Day(80)), At(50)).Count.ShouldBe(2);
        register.StepsOf(Firm).ShouldBe([Entry, Progress, Graduation]);
    }

    [Fact]
    public void Claims_TellRulesWhenItWasInTheRegister()
    {
        var rules = new RuleSet
        {
            Id = "sample",
            Title = LocalizedText.Same("sample"),
            Facts = [Fact.Label("cultivated").Definition],
            Rules = [new RuleDefinition("in", LocalizedText.Same("in"), new Held("cultivated"))],
        }.Compile().OrThrow();
        var complete = Course.DeclareComplete(DateRange.From(Day(5)), At(60));
        Judge(Course, Firm, 79, 100).ShouldBe(Verdict.True);
        Judge(Course, Firm, 80, 100).ShouldBe(Verdict.Unknown);
        Judge(complete, Firm, 80, 100).ShouldBe(Verdict.False);
        Judge(complete, Firm, 80, 70).ShouldBe(Verdict.True);
        Judge(complete, Firm, 9, 100).ShouldBe(Verdict.False);
        Judge(complete, Firm, 4, 100).ShouldBe(Verdict.Unknown);
        Judge(complete, Other, 50, 100).ShouldBe(Verdict.False);
        Judge(complete, Other, 50, 59).ShouldBe(Verdict.Unknown);
        complete.StateOf(Other, AsOf.Date(Day(50))).IsComplete.ShouldBeTrue();

        Verdict? Judge(CultivationRegister register, EnterpriseId firm, int day, int known) =>
            rules.Evaluate("in", new FactSet(null, register.ClaimsOf(firm, "cultivated")), AsOf.Date(Day(day)).KnownAt(At(known))).Verdict;
    }

    [Property]
    public bool Record_AnySteps_LeavesALegalRegister(byte[] steps)
    {
        var register = Empty;
        var inside = false;
        foreach (var (kind, day) in steps.Select((b, i) => ((CultivationStepKind)(b % 4), i)))
        {
            var result = register.Record(Firm, Step(kind, day));
            var legal = inside ? kind != CultivationStepKind.Entry : kind == CultivationStepKind.Entry;
            if (result.TryGetValue(out var next) != legal)
            {
                return false;
            }

            (register, inside) = legal ? (next!, kind is CultivationStepKind.Entry or CultivationStepKind.Progress) : (register, inside);
        }

        return register.StateOf(Firm, AsOf.Date(Day(1000))).Status == CultivationStatus.InCultivation == inside;
    }

    [Fact]
    public void Equality_IsThatOfTheHistory()
    {
        (Course == Empty.RecordAll([(Firm, Entry), (Firm, Progress), (Firm, Graduation)]).OrThrow()).ShouldBeTrue();
        (Course != Empty).ShouldBeTrue();
        Course.GetHashCode().ShouldBe(Course.Record(Firm, Entry).OrThrow().GetHashCode());
        Should.Throw<ArgumentException>(() => Empty.Record(default, Entry));
        Enum.GetValues<CultivationStatus>().Select(s => s.ToText(Language.Zh)).ShouldBe(["未入库", "在库培育", "已认定出库", "已退库"]);
        Enum.GetValues<CultivationStatus>().Select(s => s.ToText(Language.En)).ShouldBe(["not entered", "in cultivation", "graduated", "exited"]);
    }

    private static LocalDate Day(int day) => new LocalDate(2024, 1, 1).PlusDays(day);

    private static Instant At(int day) => RecordedTime.StartOfDay(Day(day));

    private static CultivationStep Step(CultivationStepKind kind, int day, int? recorded = null) => new(kind, Day(day), Bureau, At(recorded ?? day));
}
