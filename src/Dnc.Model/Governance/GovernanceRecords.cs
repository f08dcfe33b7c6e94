using Dnc.Model.Governance.Attraction;
using Dnc.Model.Governance.Coverages;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Governance.Supervision;
using Dnc.Model.Governance.Upstream;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;

namespace Dnc.Model.Governance;

/// <summary>What is on record about how a plan is governed (推进落实台账): who answers, what units have, what was reported and held, what was won and attracted.</summary>
/// <remarks>Every part is empty unless it is given. Equality is that of the parts.</remarks>
public sealed record GovernanceRecords
{
    /// <summary>Nothing on record.</summary>
    public static GovernanceRecords Empty { get; } = new();

    /// <summary>Bodies beside those of the plan, with everything that they belong to.</summary>
    public OrganizationRegister Organizations { get; init => field = Guard.NotNull(value); } = OrganizationRegister.Empty;

    /// <summary>Of which classes of bodies all members are listed.</summary>
    public MemberLists Members { get; init => field = Guard.NotNull(value); } = MemberLists.Empty;

    /// <summary>Who answers for what.</summary>
    public ResponsibilityList Responsibilities { get; init => field = Guard.NotNull(value); } = ResponsibilityList.Empty;

    /// <summary>What units have of what every unit is to have.</summary>
    public CoverageRegister Coverage { get; init => field = Guard.NotNull(value); } = CoverageRegister.Empty;

    /// <summary>Who reports what to whom.</summary>
    public ValueList<ReportingDuty> Duties { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What was handed in.</summary>
    public DispatchLog Submissions { get; init => field = Guard.NotNull(value); } = DispatchLog.Empty;

    /// <summary>The reviews that were held.</summary>
    public MeetingLog Meetings { get; init => field = Guard.NotNull(value); } = MeetingLog.Empty;

    /// <summary>The days over which cadences run, where they are stated.</summary>
    public ValueList<CadenceWindow> CadenceWindows { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The evidence of what exists or has happened.</summary>
    public MilestoneLog Milestones { get; init => field = Guard.NotNull(value); } = MilestoneLog.Empty;

    /// <summary>The supervised matters.</summary>
    public SupervisionRegister Supervision { get; init => field = Guard.NotNull(value); } = SupervisionRegister.Empty;

    /// <summary>What is to be won from higher levels.</summary>
    public UpstreamRegister Upstream { get; init => field = Guard.NotNull(value); } = UpstreamRegister.Empty;

    /// <summary>Investment attraction.</summary>
    public AttractionRegister Attraction { get; init => field = Guard.NotNull(value); } = AttractionRegister.Empty;

    /// <summary>The bodies of a plan, with those on record that it does not name.</summary>
    /// <param name="plan">The bodies of the plan; of a body in both, the plan's word counts.</param>
    /// <returns>The register of both.</returns>
    public OrganizationRegister OrganizationsWith(OrganizationRegister plan) => Guard.NotNull(plan).With(Organizations);

    /// <summary>What does not fit together among duties and reports.</summary>
    /// <returns>An issue for each duty that is there twice, and each report for an unknown duty or for a period of another kind.</returns>
    public ValueList<Issue> Check() => DutyChecks.Find(Duties, Submissions.History.Entries.Where(e => e.HasValue).Select(e => e.Value)).Select(f => f.Issue).Distinct().ToValueList();
}
