using Dnc.Model.Governance.Coverages;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Governance;

/// <summary>Lists everything that registers hold, in an order that depends on nothing but the records.</summary>
internal static class GovernanceWriter
{
    public static GovernanceDraft Draft(GovernanceDocument document)
    {
        var records = document.Records;
        return new GovernanceDraft(
            document.Plan,
            document.Documents,
            records.Organizations.All,
            Values(records.Responsibilities.History),
            Values(records.Coverage.History),
            records.Duties,
            records.Submissions.Records().ToValueList(),
            Values(records.Meetings.History),
            records.CadenceWindows,
            Values(records.Milestones.History),
            records.Supervision.Records().ToValueList(),
            records.Upstream.Records().ToValueList(),
            records.Attraction.Records().ToValueList(),
            [
                .. records.Members.Declarations.Select(d => new CompleteMembers(d, OrganizationId.Parse(d.Subject!))),
                .. Declared(records.Responsibilities.History, d => new CompleteResponsibilities(d, GovernanceCodecs.ReadSubject(d.Subject))),
                .. Declared(records.Coverage.History, HoldingsOf),
                .. Declared(records.Submissions.History, d => new CompleteSubmissions(d, d.Subject is { } s ? DutyId.Parse(s) : null)),
                .. Declared(records.Meetings.History, d => new CompleteMeetings(d, d.Subject is { } s ? CommitmentId.Parse(s) : null)),
                .. Declared(records.Milestones.History, d => new CompleteMilestones(d, d.Subject is { } s ? CommitmentId.Parse(s) : null)),
            ]);
    }

    private static ValueList<T> Values<T>(History<T> history)
        where T : notnull => history.Entries.Where(e => e.HasValue).Select(e => e.Value).ToValueList();

    private static IEnumerable<CompletenessDraft> Declared<T>(History<T> history, Func<CompletenessDeclaration, CompletenessDraft> draft)
        where T : notnull => history.Declarations
        .OrderBy(d => d.Range).ThenBy(d => d.Subject, StringComparer.Ordinal).ThenBy(d => d.RecordedAt).ThenBy(d => d.Source.Id, StringComparer.Ordinal)
        .Select(draft);

    private static CompleteHoldings HoldingsOf(CompletenessDeclaration declaration)
    {
        var (item, unit) = CoverageRegister.ReadSubject(declaration.Subject);
        return new CompleteHoldings(declaration, item, unit);
    }
}
