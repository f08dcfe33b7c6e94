using Dnc.Model.Governance;
using Dnc.Model.Governance.Attraction;
using Dnc.Model.Governance.Coverages;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Governance.Supervision;
using Dnc.Model.Governance.Upstream;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Governance;

/// <summary>What a governance document says, before it is checked whether its records can stand together.</summary>
internal sealed record GovernanceDraft(
    PlanId? Plan,
    ValueList<SourceReference> Documents,
    ValueList<Organization> Organizations,
    ValueList<Responsibility> Responsibilities,
    ValueList<UnitHolding> Holdings,
    ValueList<ReportingDuty> Duties,
    ValueList<Submission> Submissions,
    ValueList<ReviewMeeting> Meetings,
    ValueList<CadenceWindow> CadenceWindows,
    ValueList<MilestoneRecord> Milestones,
    ValueList<MatterEvent> MatterEvents,
    ValueList<UpstreamEvent> UpstreamEvents,
    ValueList<AttractionEvent> AttractionEvents,
    ValueList<CompletenessDraft> Complete);
