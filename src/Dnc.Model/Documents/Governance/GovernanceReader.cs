using Dnc.Model.Documents.Events;
using Dnc.Model.Governance;
using Dnc.Model.Governance.Attraction;
using Dnc.Model.Governance.Coverages;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Governance.Supervision;
using Dnc.Model.Governance.Upstream;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Governance;

/// <summary>Makes registers of what a document says, and reports everything that cannot stand together with its path.</summary>
internal sealed class GovernanceReader(GovernanceDraft draft, WorkingDayCalendar calendar)
{
    private readonly List<Issue> _issues = [];

    public static Result<GovernanceDocument> Read(GovernanceDraft draft, WorkingDayCalendar calendar) => new GovernanceReader(draft, calendar).Read();

    private Result<GovernanceDocument> Read()
    {
        var records = new GovernanceRecords
        {
            Organizations = Take(OrganizationRegister.Create(draft.Organizations), OrganizationRegister.Empty, "organizations"),
            Responsibilities = Take(ResponsibilityList.Empty.RecordAll(draft.Responsibilities), ResponsibilityList.Empty, "responsibilities"),
            Coverage = Take(CoverageRegister.Empty.RecordAll(draft.Holdings), CoverageRegister.Empty, "holdings"),
            Duties = draft.Duties,
            Submissions = Take(DispatchLog.Empty.RecordAll(draft.Submissions, EventPlaces.Of(draft.Submissions, "submissions")), DispatchLog.Empty, "submissions"),
            Meetings = Take(MeetingLog.Empty.RecordAll(draft.Meetings), MeetingLog.Empty, "meetings"),
            CadenceWindows = draft.CadenceWindows,
            Milestones = Take(MilestoneLog.Empty.RecordAll(draft.Milestones), MilestoneLog.Empty, "milestones"),
            Supervision = Take(new SupervisionRegister(calendar).RecordAll(draft.MatterEvents, EventPlaces.Of(draft.MatterEvents, "matterEvents")), new SupervisionRegister(calendar), "matterEvents"),
            Upstream = Take(UpstreamRegister.Empty.RecordAll(draft.UpstreamEvents, EventPlaces.Of(draft.UpstreamEvents, "upstreamEvents")), UpstreamRegister.Empty, "upstreamEvents"),
            Attraction = Take(AttractionRegister.Empty.RecordAll(draft.AttractionEvents, EventPlaces.Of(draft.AttractionEvents, "attractionEvents")), AttractionRegister.Empty, "attractionEvents"),
        };
        foreach (var (piece, issue) in DutyChecks.Find(draft.Duties, draft.Submissions))
        {
            _issues.Add(issue with { Location = piece is Submission s ? At("submissions", draft.Submissions, s) : At("duties", draft.Duties, (ReportingDuty)piece) });
        }

        return _issues.Count > 0
            ? Result.Failed<GovernanceDocument>(_issues.ToValueList())
            : Result.Of(new GovernanceDocument(draft.Complete.Aggregate(records, Declare), draft.Documents, draft.Plan));
    }

    private static GovernanceRecords Declare(GovernanceRecords records, CompletenessDraft complete)
    {
        var d = complete.Declaration;
        return complete switch
        {
            CompleteResponsibilities c => records with { Responsibilities = records.Responsibilities.DeclareComplete(d.Range, d.Source, d.RecordedAt, c.Of) },
            CompleteHoldings c => records with { Coverage = records.Coverage.DeclareComplete(d.Range, d.Source, d.RecordedAt, c.Item, c.Unit) },
            CompleteSubmissions c => records with { Submissions = records.Submissions.DeclareComplete(d.Range, d.Source, d.RecordedAt, c.Duty) },
            CompleteMeetings c => records with { Meetings = records.Meetings.DeclareComplete(d.Range, d.Source, d.RecordedAt, c.Cadence) },
            CompleteMilestones c => records with { Milestones = records.Milestones.DeclareComplete(d.Range, d.Source, d.RecordedAt, c.Commitment) },
            _ => records with { Members = records.Members.Declare(((CompleteMembers)complete).Class, d.Range, d.Source, d.RecordedAt) },
        };
    }

    private T Take<T>(Result<T> result, T otherwise, string list)
        where T : class
    {
        // What does not know its place is about the list.
        _issues.AddRange(result.Issues.Select(i => i.Location.Path is null ? i with { Location = IssueLocation.At($"$.{list}") } : i));
        return result.TryGetValue(out var value) ? value : otherwise;
    }

    // Two equal duties are one too many: the last of them is blamed.
    private static IssueLocation At<T>(string list, ValueList<T> items, T item) => At(list, items.Select((v, i) => (Value: v, Index: i)).Last(p => Equals(p.Value, item)).Index);

    private static IssueLocation At(string list, int index) => IssueLocation.At(FormattableString.Invariant($"$.{list}[{index}]"));
}
