using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Drafts;

/// <summary>A commitment as a document states it.</summary>
internal abstract record CommitmentDraft(CommitmentHead Head)
{
    internal sealed record Goal(CommitmentHead Head, ValueList<CommitmentId> ServedBy) : CommitmentDraft(Head);

    internal sealed record Measure(CommitmentHead Head) : CommitmentDraft(Head);

    internal sealed record Target(
        CommitmentHead Head,
        IndicatorId Indicator,
        Statistic Statistic,
        Comparator Comparator,
        Quantity Quantity,
        Quantity? Upper,
        ToleranceDraft? Tolerance,
        LocalDate Due,
        DueBasis DueBasis,
        BaselineDraft? Baseline,
        TrajectoryDraft? Trajectory) : CommitmentDraft(Head), IBoundDraft;

    internal sealed record Threshold(
        CommitmentHead Head,
        ThresholdSubject Subject,
        LocalizedText Measurand,
        Comparator Comparator,
        Quantity Quantity,
        Quantity? Upper,
        ToleranceDraft? Tolerance,
        int? Required,
        LocalDate Due,
        DueBasis DueBasis) : CommitmentDraft(Head), IBoundDraft;

    internal sealed record Coverage(
        CommitmentHead Head, ValueList<OrganizationId> Units, LocalizedText Item, int PerUnit, LocalDate Due, DueBasis DueBasis) : CommitmentDraft(Head);

    internal sealed record Cadence(
        CommitmentHead Head, PeriodKind Every, OrganizationId Convener, ValueList<OrganizationId> Attendees, LocalizedText Item, bool EachUnit) : CommitmentDraft(Head);

    internal sealed record Milestone(
        CommitmentHead Head, LocalizedText Deliverable, MilestoneForm Form, int Count, LocalDate Due, DueBasis DueBasis) : CommitmentDraft(Head);
}
