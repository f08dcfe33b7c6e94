using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Governance;
using Dnc.Model.Governance.Coverages;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Tests.Seeds;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Evaluation;

/// <summary>Coverage, cadences and milestones of the seed plan, judged by records that are made up.</summary>
public sealed class GovernanceJudgeTests
{
    private static readonly SourceReference Office = new("office", "市重大办台账");

    private static readonly Instant Early = Instant.FromUtc(2018, 2, 1, 0, 0);

    private static readonly DateRange Years = DateRange.Years(2018, 2021);

    private static readonly string[] Zones = ["development-zone", "airport-zone", "eurasian-park", "scoda"];

    // 76b asks zones and towns for a library of their own; the seed names four zones and three towns.
    private static readonly string[] Units = [.. Zones, "jiaobei", "jiulong", "ligezhuang"];

    private static readonly MemberLists Listed = MemberLists.Empty.Declare(Org("functional-zones"), Years, Office, Early).Declare(Org("towns-and-subdistricts"), Years, Office, Early);

    [Fact]
    public void Coverage_HeldByEveryUnitOnTheDueDate_IsFulfilled()
    {
        var facts = Coverage(Units, complete: false);
        var result = Judge(facts, "76b", 2021, 12, 31);
        (result.Status, result.Reached, result.IsFinal).ShouldBe((AssessmentStatus.Fulfilled, Verdict.True, true));
        result.Explain().ToText(Language.En).ShouldContain("of 7 units, 7 have it");
        var before = Judge(facts, "76b", 2020, 6, 30);
        (before.Status, before.Reached, before.IsFinal).ShouldBe((AssessmentStatus.AchievedSoFar, Verdict.Unknown, false));
        before.Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void Coverage_AUnitWithoutIt_IsOffTrackOnceTheRegisterIsComplete()
    {
        var missing = Judge(Coverage(Zones, complete: true), "76b", 2022, 3, 1);
        (missing.Status, missing.Reached, missing.IsFinal).ShouldBe((AssessmentStatus.OffTrack, Verdict.False, true));
        missing.Explain().ToText(Language.En).ShouldContain("jiulong: 0: no");
        Judge(Coverage(Zones, complete: true), "76b", 2021, 12, 31).IsFinal.ShouldBeFalse();
        var open = Judge(Coverage(Zones, complete: false), "76b", 2022, 3, 1);
        (open.Status, open.Reached).ShouldBe((AssessmentStatus.NotAssessable, Verdict.Unknown));
        open.Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>();
        open.Explain().ToText(Language.En).ShouldContain("jiulong: no record: unknown");
        var unlisted = Judge(Coverage(Units, complete: false) with { Members = MemberLists.Empty }, "76b", 2022, 3, 1);
        unlisted.Status.ShouldBe(AssessmentStatus.NotAssessable);
    }

    [Fact]
    public void Coverage_UnderWay_IsMeasuredAgainstTheTimeThatPassed()
    {
        // Four of seven units are 57 %; of 2017 to 2021 half has passed in mid 2019, 70 % in mid 2020 and 80 % at its end.
        Judge(Coverage(Zones, complete: true), "76b", 2019, 6, 30).Status.ShouldBe(AssessmentStatus.OnTrack);
        Judge(Coverage(Zones, complete: true), "76b", 2020, 3, 31).Status.ShouldBe(AssessmentStatus.AtRisk);
        var late = Judge(Coverage(Zones, complete: true), "76b", 2020, 12, 31);
        (late.Status, late.IsFinal, late.Reached).ShouldBe((AssessmentStatus.OffTrack, false, Verdict.Unknown));
        late.Explain().ToText(Language.En).ShouldContain("expected by time: 80.01% (an even pace and default bands assumed): off track");
        Judge(Coverage(Zones, complete: false), "76b", 2019, 6, 30).Status.ShouldBe(AssessmentStatus.OnTrack);
        Judge(Coverage(Zones, complete: false), "76b", 2020, 12, 31).Status.ShouldBe(AssessmentStatus.NotAssessable);
    }

    [Fact]
    public void Coverage_WithARoadmap_FollowsIt()
    {
        var facts = Coverage(Zones, complete: true) with { Responsibilities = Roadmap("76b", done: false) };
        Judge(facts, "76b", 2019, 6, 30).Status.ShouldBe(AssessmentStatus.OnTrack);
        var late = Judge(facts, "76b", 2019, 7, 1);
        late.Status.ShouldBe(AssessmentStatus.AtRisk);
        late.Explain().ToText(Language.En).ShouldContain("libraries of the towns (due 2019-06-30): overdue");
        late.Explain().ToText(Language.En).ShouldContain("7 units");
        Judge(facts with { Responsibilities = Roadmap("76b", done: true) }, "76b", 2020, 12, 31).Status.ShouldBe(AssessmentStatus.OnTrack);
    }

    [Fact]
    public void Cadence_OfFourYears_IsFulfilledWhereEveryQuarterWasHeld()
    {
        var all = Enumerable.Range(0, 16).Select(i => ReportingPeriod.OfQuarter(2018, 1).Plus(i)).ToList();

        // The plan was published on 26 January 2018, so that the second quarter is the first one due.
        var held = Judge(Meetings(all.Skip(1)), "70c", 2022, 1, 1);
        (held.Status, held.Reached, held.IsFinal).ShouldBe((AssessmentStatus.Fulfilled, Verdict.True, true));
        Judge(Meetings(all.Skip(1)), "70c", 2021, 11, 1).Status.ShouldBe(AssessmentStatus.AchievedSoFar);
        Judge(Meetings(all.Skip(1)) with { CadenceWindows = [new(CommitmentId.Parse("70c"), Years)] }, "70c", 2022, 1, 1).Status.ShouldBe(AssessmentStatus.NotAssessable);
        var missed = Judge(Meetings(all.Skip(2), complete: true), "70c", 2022, 1, 1);
        (missed.Status, missed.Reached, missed.IsFinal).ShouldBe((AssessmentStatus.OffTrack, Verdict.False, true));
        missed.Explain().ToText(Language.En).ShouldContain("periods due 15, held in full 14, missed 1, not known 0");
        Judge(Meetings(all.Take(2)), "70c", 2018, 5, 1).Status.ShouldBe(AssessmentStatus.OnTrack);
        Judge(Meetings(all.Skip(1).Take(1), complete: true), "70c", 2018, 11, 1).IsFinal.ShouldBeFalse();
    }

    [Fact]
    public void Milestone_WithEvidence_IsFulfilledAndWithoutItKnownOnlyWhereTheLogIsComplete()
    {
        var founded = new GovernanceRecords { Milestones = MilestoneLog.Empty.Record(Evidence(2018, 5, 18)).OrThrow() };
        Judge(founded, "76a", 2018, 5, 17).Status.ShouldBe(AssessmentStatus.NotAssessable);
        var result = Judge(founded, "76a", 2018, 5, 18);
        (result.Status, result.Reached, result.IsFinal).ShouldBe((AssessmentStatus.Fulfilled, Verdict.True, true));
        result.Explain().ToText(Language.En).ShouldContain("[市重大办台账]");
        var late = new GovernanceRecords { Milestones = MilestoneLog.Empty.Record(Evidence(2022, 1, 5)).OrThrow() };
        Judge(late, "76a", 2022, 2, 1).Status.ShouldBe(AssessmentStatus.NotAssessable);
        var complete = late with { Milestones = late.Milestones.DeclareComplete(DateRange.Years(2017, 2021), Office, Early) };
        var missed = Judge(complete, "76a", 2022, 2, 1);
        (missed.Status, missed.Reached, missed.IsFinal).ShouldBe((AssessmentStatus.OffTrack, Verdict.False, true));
        missed.Explain().ToText(Language.En).ShouldContain("after the due date");
        Judge(complete, "76a", 2021, 12, 31).Status.ShouldBe(AssessmentStatus.NotAssessable);
        Judge(complete with { Responsibilities = Roadmap("76a", done: true) }, "76a", 2020, 12, 31).Status.ShouldBe(AssessmentStatus.OnTrack);
    }

    [Fact]
    public void Evaluate_WithoutRecords_IsAsBefore()
    {
        foreach (var id in (string[])["76b", "70c", "76a"])
        {
            var result = Judge(GovernanceRecords.Empty, id, 2021, 12, 31);
            result.Grounds.ShouldBeEmpty();
            (result.Status, result.Reasons.Count).ShouldBe((AssessmentStatus.NotAssessable, 1));
        }
    }

    [Fact]
    public void Evaluate_ReadingsThatDisagree_NeedInterpretation()
    {
        const string question = """
            "interpretations": [ { "id": "76a-due", "commitments": ["76a"], "question": { "zh": "期限", "en": "the due date" }, "options": [
              { "id": "as-printed", "name": { "zh": "按原文", "en": "as printed" }, "effects": [ { "$type": "keep" } ] },
              { "id": "first-year", "name": { "zh": "首年", "en": "the first year" }, "effects": [ { "$type": "useDue", "due": "2018-12-31" } ] } ] },
            """;
        var plan = PlanJson.Read(File.ReadAllText(Seed.Path("jiaozhou-2018/plan.json")).Replace("\"interpretations\": [", question, StringComparison.Ordinal)).OrThrow();
        var facts = PlanFacts.None with { Governance = new GovernanceRecords { Milestones = MilestoneLog.Empty.Record(Evidence(2019, 5, 18)).OrThrow().DeclareComplete(DateRange.Years(2017, 2021), Office, Early) } };
        var result = PlanEvaluator.Evaluate(plan, facts, AsOf.Date(2021, 12, 31))["76a"];
        (result.Status, result.Reached).ShouldBe((AssessmentStatus.NeedsInterpretation, Verdict.Unknown));
        result.Grounds.Count.ShouldBe(2);
        result.Explain().ToText(Language.En).ShouldContain("read as 'the first year': off track");
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<OpenReading>();
    }

    [Fact]
    public void ChangesTo_NewRecords_AreAFact()
    {
        var none = PlanEvaluator.Evaluate(Seed.Jiaozhou2018, PlanFacts.None, AsOf.Date(2021, 12, 31));
        var more = PlanEvaluator.Evaluate(Seed.Jiaozhou2018, PlanFacts.None with { Governance = Coverage(Units, complete: false) }, AsOf.Date(2021, 12, 31));
        none.ChangesTo(more).ShouldHaveSingleItem().Causes.ShouldBe([ChangeCause.Fact]);
    }

    [Property]
    public bool Evaluate_MoreRecords_NeverTurnAProvedAnswer(bool[] held, bool complete)
    {
        // What is proved on fewer records about units that have it stays proved when more units are known to have it.
        var fewer = Units.Where((_, i) => i < held.Length && held[i]).ToList();
        var before = Judge(Coverage(fewer, complete: false), "76b", 2022, 3, 1);
        var after = Judge(Coverage(Units, complete), "76b", 2022, 3, 1);
        return after.Reached == Verdict.True && before.Reached != Verdict.False;
    }

    private static CommitmentResult Judge(GovernanceRecords records, string id, int year, int month, int day) =>
        PlanEvaluator.Evaluate(Seed.Jiaozhou2018, PlanFacts.None with { Governance = records }, AsOf.Date(year, month, day))[id];

    private static GovernanceRecords Coverage(IEnumerable<string> units, bool complete)
    {
        var register = CoverageRegister.Empty.RecordAll(units.Select(u => new UnitHolding { Unit = Org(u), Item = "76b", Valid = DateRange.From(new LocalDate(2018, 6, 1)), Source = Office, RecordedAt = Early })).OrThrow();
        return new GovernanceRecords { Members = Listed, Coverage = complete ? register.DeclareComplete(Years, Office, Early) : register };
    }

    private static GovernanceRecords Meetings(IEnumerable<ReportingPeriod> periods, bool complete = false)
    {
        var log = MeetingLog.Empty.RecordAll(periods.Select(p => new ReviewMeeting
        {
            Cadence = CommitmentId.Parse("70c"),
            Conveners = [Org("party-committee"), Org("government")],
            On = p.Start.PlusDays(20),
            Units = [Org("all-levels"), Org("departments"), Org("industry-departments"), Org("service-departments")],
            Source = Office,
            RecordedAt = Early,
        })).OrThrow();
        return new GovernanceRecords { Meetings = complete ? log.DeclareComplete(DateRange.Years(2018, 2022), Office, Early) : log };
    }

    private static ResponsibilityList Roadmap(string commitment, bool done) => ResponsibilityList.Empty.Record(new Responsibility
    {
        Subject = new CommitmentSubject(CommitmentId.Parse(commitment)),
        LeadUnit = Org("reform-bureau"),
        Roadmap = [new Milestone("towns", new LocalizedText("镇街建库", "libraries of the towns"), new LocalDate(2019, 6, 30)) { DoneOn = done ? new LocalDate(2019, 6, 1) : null }],
        Source = Office,
        RecordedAt = Early,
    }).OrThrow();

    private static MilestoneRecord Evidence(int year, int month, int day) => new(CommitmentId.Parse("76a"), new LocalDate(year, month, day), Office, Early);

    private static OrganizationId Org(string id) => OrganizationId.Parse(id);
}
