using Dnc.Model.Governance;
using Dnc.Model.Governance.Coverages;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Indicators;
using Dnc.Model.Organizations;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Evaluation;

/// <summary>Judges coverage, cadences and milestones by the records of governance.</summary>
internal sealed class GovernanceJudge(Plan plan, GovernanceRecords records, AsOf asOf)
{
    private readonly Lazy<OrganizationRegister> _organizations = new(() => records.OrganizationsWith(plan.Organizations));

    public GovernanceAnswer Judge(Commitment commitment) => commitment switch
    {
        Coverage coverage => OfCoverage(coverage),
        Cadence cadence => OfCadence(cadence),
        MilestoneCommitment milestone => OfMilestone(milestone),
        _ => GovernanceAnswer.Open(null, NeededRecord.For(commitment)),
    };

    private GovernanceAnswer OfCoverage(Coverage coverage)
    {
        var isOver = asOf.Day >= coverage.Due;
        var result = CoverageAssessor.Assess(coverage, _organizations.Value, records.Members, records.Coverage, At(isOver ? coverage.Due : asOf.Day));
        return (result.Verdict, isOver) switch
        {
            (Verdict.True, true) => GovernanceAnswer.Fulfilled(result.Explain()),
            (Verdict.False, true) => GovernanceAnswer.Missed(result.Explain(), isFinal: asOf.Day > coverage.Due),
            (Verdict.True, _) => GovernanceAnswer.UnderWay(AssessmentStatus.AchievedSoFar, result.Explain()),
            (_, true) => Unproved(coverage, result.HasRecords, result.Explain()),
            _ => ByRoadmap(coverage, result.HasRecords ? result.Explain() : null)
                ?? (result.HasRecords && result.Share is { } share ? OnSchedule(coverage, share, result.Explain()) : Unproved(coverage, result.HasRecords, result.Explain())),
        };
    }

    private GovernanceAnswer OfCadence(Cadence cadence)
    {
        var window = WindowOf(cadence);
        var result = CadenceAssessor.Assess(cadence, records.Meetings, _organizations.Value, records.Members, window, asOf);
        var isOver = asOf.Day > window.LastDay;
        return result.Verdict switch
        {
            Verdict.True when isOver => GovernanceAnswer.Fulfilled(result.Explain()),
            Verdict.True => GovernanceAnswer.UnderWay(AssessmentStatus.AchievedSoFar, result.Explain()),

            // A review may still be held in the period after its own.
            Verdict.False => GovernanceAnswer.Missed(result.Explain(), isFinal: result.Missed.Any(p => p.Period.Next().End < asOf.Day)),
            _ when result.Due.Count == 0 && result.HasRecords => GovernanceAnswer.UnderWay(AssessmentStatus.OnTrack, result.Explain()),
            _ => Unproved(cadence, result.HasRecords, result.Explain()),
        };
    }

    // Nothing is due under a text before it is published, unless somebody states the window.
    private DateRange WindowOf(Cadence cadence)
    {
        if (records.CadenceWindows.FirstOrDefault(w => w.Cadence == cadence.Id) is { } stated)
        {
            return stated.Window;
        }

        var published = plan.Documents.FirstOrDefault(d => d.Id == cadence.Clause.Document)?.PublishedOn;
        return published is { } day && day > plan.Period.Start && day <= plan.Period.End ? new DateRange(day, plan.Period.End) : plan.Period.Range;
    }

    private GovernanceAnswer OfMilestone(MilestoneCommitment milestone)
    {
        // What was there before the plan is none of its results.
        var window = new DateRange(LocalDate.Min(plan.Period.Start, milestone.Due), milestone.Due);
        var evidence = records.Milestones.Of(milestone.Id, asOf);
        var count = window.Intersect(new DateRange(Dates.Min, asOf.Day)) is { } passed ? records.Milestones.CountOf(milestone.Id, passed, asOf.KnownUntil) : Interval<int>.AtLeast(0);
        var grounds = MilestoneText.Explain(milestone, window, evidence, count);
        return count.IsAtLeast(milestone.Count) switch
        {
            Verdict.True => GovernanceAnswer.Fulfilled(grounds),
            Verdict.False when asOf.Day > milestone.Due => GovernanceAnswer.Missed(grounds, isFinal: true),
            _ when asOf.Day > milestone.Due => Unproved(milestone, evidence.Count > 0, grounds),
            _ => ByRoadmap(milestone, evidence.Count > 0 ? grounds : null) ?? Unproved(milestone, evidence.Count > 0, grounds),
        };
    }

    // The roadmap that those who answer for a commitment have filed is their own schedule.
    private GovernanceAnswer? ByRoadmap(Commitment commitment, Explanation? found)
    {
        var steps = records.Responsibilities.Of(new CommitmentSubject(commitment.Id), asOf).SelectMany(r => r.Roadmap.Select(s => (Step: s, r.Source))).Distinct().OrderBy(s => s.Step.Due).ToList();
        if (steps.Count == 0)
        {
            return null;
        }

        var late = steps.Exists(s => s.Step.IsOverdue(asOf));
        var status = late ? AssessmentStatus.AtRisk : AssessmentStatus.OnTrack;
        var headline = new LocalizedText($"{commitment.Name.Zh}：按路线图{status.ToText(Language.Zh)}", $"{commitment.Name.En}: {status.ToText(Language.En)} by its roadmap");
        var lines = steps.Select(s => RoadmapText.Line(s.Step, s.Source, asOf) with { IsDecisive = !late || s.Step.IsOverdue(asOf) });
        return GovernanceAnswer.UnderWay(status, new Explanation(headline, found is null ? lines.ToValueList() : [.. lines, found]) { Clause = commitment.Clause });
    }

    // As many units are expected on every day, as for a target without a trajectory.
    private GovernanceAnswer OnSchedule(Coverage coverage, Interval<Rational> share, Explanation grounds)
    {
        var start = plan.Period.Start;
        if (start >= coverage.Due || asOf.Day < start || share is not { Low: { } low, High: { } high })
        {
            return Unproved(coverage, true, grounds);
        }

        var bands = plan.ScheduleBands ?? ScheduleBands.Default;
        var expected = new Rational(Period.DaysBetween(start, asOf.Day) + 1, Period.DaysBetween(start, coverage.Due) + 1);
        var behind = Interval<Rational>.Between((expected - high) * 100, (expected - low) * 100);
        if (bands.At(behind) is not { } status)
        {
            return Unproved(coverage, true, grounds);
        }

        var points = expected.ToDecimal(4, Rounding.HalfUp);
        var line = new LocalizedText(
            $"按时间进度应达{new Ratio(points).ToString(Language.Zh)}（假定匀速{(bands.AreAssumed ? "，分档为默认" : "")}）：{status.ToText(Language.Zh)}",
            $"expected by time: {new Ratio(points).ToString(Language.En)} (an even pace{(bands.AreAssumed ? " and default bands" : "")} assumed): {status.ToText(Language.En)}");
        return GovernanceAnswer.UnderWay(status, grounds with { Children = [new Explanation(line) { IsDecisive = true }, .. grounds.Children] });
    }

    private static GovernanceAnswer Unproved(Commitment commitment, bool hasRecords, Explanation grounds) => GovernanceAnswer.Open(hasRecords ? grounds : null, NeededRecord.For(commitment));

    private AsOf At(LocalDate day) => asOf.KnownUntil is { } known ? AsOf.Date(day).KnownAt(known) : AsOf.Date(day);
}
