using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;

namespace Dnc.Model.Drafts;

/// <summary>Says what the document of a plan says of a commitment.</summary>
internal static class CommitmentWriter
{
    public static CommitmentDraft ToDraft(Commitment c, string ownText)
    {
        var clause = new ClauseDraft(c.Clause.Document == ownText ? null : c.Clause.Document, c.Clause.Paragraph, c.Clause.Sentence);
        var head = new CommitmentHead(c.Id, c.Section, clause, c.Name, c.Term, c.Strength, c.Actors, c.Instrument, c.Members, c.Overtaken, c.Note);
        return c switch
        {
            Goal goal => new CommitmentDraft.Goal(head, goal.ServedBy),
            Target target => ToTarget(head, target),
            Threshold t => new CommitmentDraft.Threshold(
                head, t.Subject, t.Measurand, t.Bound.Comparator, t.Bound.Quantity, t.Bound.Upper, Bounds.FromTolerance(t.Bound.Tolerance), t.Required, t.Due, t.DueBasis),
            Coverage v => new CommitmentDraft.Coverage(head, v.Units, v.Item, v.PerUnit, v.Due, v.DueBasis),
            Cadence d => new CommitmentDraft.Cadence(head, d.Every, d.Convener, d.Attendees, d.Item, d.IsForEachUnit),
            MilestoneCommitment m => new CommitmentDraft.Milestone(head, m.Deliverable, m.Form, m.Count, m.Due, m.DueBasis),
            _ => new CommitmentDraft.Measure(head),
        };
    }

    private static CommitmentDraft.Target ToTarget(CommitmentHead head, Target target)
    {
        var s = target.Specification;
        return new CommitmentDraft.Target(
            head,
            s.Indicator,
            s.Statistic,
            s.Bound.Comparator,
            s.Bound.Quantity,
            s.Bound.Upper,
            Bounds.FromTolerance(s.Bound.Tolerance),
            s.Due,
            target.DueBasis,
            s.Baseline is { } b ? new BaselineDraft(b.Quantity, b.On, b.Source?.Id) : null,
            s.Trajectory switch
            {
                SteppedTrajectory stepped => new TrajectoryDraft.Stepped(stepped.Steps),
                SeasonalTrajectory seasonal => new TrajectoryDraft.Seasonal(seasonal.Shares.Select((share, i) => new TrajectoryDraft.MonthShare(i + 1, share)).ToValueList()),
                LinearTrajectory => new TrajectoryDraft.Linear(),
                _ => null,
            });
    }
}
