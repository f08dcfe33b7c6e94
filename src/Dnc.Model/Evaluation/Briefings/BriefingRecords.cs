using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Governance.Supervision;
using Dnc.Model.Governance.Upstream;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Services.Cases;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>The records on which findings rest, by subject: read from the histories once, when first asked for.</summary>
/// <remarks>Reports about later months, and what happens after the day of the briefing, are no cause of a finding in it.</remarks>
internal sealed class BriefingRecords(Briefing briefing)
{
    private readonly Lazy<ILookup<string, HistoryEntry<ProjectReport>>> _reports = new(() =>
        briefing.Input.Projects!.Progress.History.Entries.Where(e => e.Valid.Start <= briefing.Period.End).ToLookup(e => e.Subject, StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, Instant>> _moves = new(() => ByProject(briefing.Input.Projects!.Stages.History, briefing.AsOf.Day));

    private readonly Lazy<ILookup<string, Instant>> _events = new(() => ByProject(briefing.Input.Projects!.Libraries.History, briefing.AsOf.Day));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _matters = Of(
        briefing, b => b.Input.Facts.Governance.Supervision.History, e => new LocalizedText(e.Kind.ToText(Language.Zh), e.Kind.ToText(Language.En)));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _upstream = Of(
        briefing, b => b.Input.Facts.Governance.Upstream.History, e => new LocalizedText(e.Kind.ToText(Language.Zh), e.Kind.ToText(Language.En)));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _cases = Of(
        briefing, b => b.Input.Cases!.History, e => new LocalizedText(e.Kind.ToText(Language.Zh), e.Kind.ToText(Language.En)));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _submissions = Of(
        briefing, b => b.Input.Facts.Governance.Submissions.History, e => e.Kind switch
        {
            SubmissionKind.Receipt => new LocalizedText("收到报送", "receipt of the report"),
            SubmissionKind.Return => new LocalizedText("退回报送", "return of the report"),
            _ => new LocalizedText("报送通过", "acceptance of the report"),
        });

    /// <summary>When each record was made on which a finding may rest, and what it is.</summary>
    public IEnumerable<(Instant At, LocalizedText Text)> Behind(Finding finding) => finding.Kind switch
    {
        FindingKind.Supervision => _matters.Value[finding.Subject],
        FindingKind.Upstream => _upstream.Value[finding.Subject],
        FindingKind.Dispatch => _submissions.Value[Submission.CourseOf(DutyId.Parse(finding.Detail), OrganizationId.Parse(finding.Subject), briefing.Period)],
        FindingKind.Case when finding.SubjectKind == SubjectKind.Case && briefing.Input.Cases is not null => _cases.Value[finding.Subject],
        _ when briefing.Input.Projects is null => [],
        FindingKind.NotReported or FindingKind.ReportFault or FindingKind.BehindSchedule => Reports(finding.Subject),
        FindingKind.Light or FindingKind.LightOpen => Reports(finding.Subject).Concat(_moves.Value[finding.Subject].Select(at => (at, new LocalizedText("阶段变动", "change of stage")))),
        FindingKind.LibraryChange => _events.Value[finding.Subject].Select(at => (at, new LocalizedText("项目库变动", "change of library"))),
        _ => [],
    };

    private static Lazy<ILookup<string, (Instant At, LocalizedText Text)>> Of<T>(Briefing briefing, Func<Briefing, History<T>> history, Func<T, LocalizedText> name)
        where T : RecordedEvent => new(() => history(briefing).Entries.Where(e => e.Valid.Start <= briefing.AsOf.Day).ToLookup(
            e => CourseOf(e.Subject), e => (e.RecordedAt, e.HasValue ? name(e.Value) : new LocalizedText("撤回登记", "withdrawal of a record")), StringComparer.Ordinal));

    // The subject of a move or event begins with the identifier of what it is about, which has no blanks.
    private static string CourseOf(string subject) => subject[..subject.IndexOf(' ', StringComparison.Ordinal)];

    private static ILookup<string, Instant> ByProject<T>(History<T> history, LocalDate day)
        where T : notnull => history.Entries.Where(e => e.Valid.Start <= day).ToLookup(e => CourseOf(e.Subject), e => e.RecordedAt, StringComparer.Ordinal);

    private IEnumerable<(Instant At, LocalizedText Text)> Reports(string project)
    {
        var all = _reports.Value[project].ToList();
        foreach (var entry in all)
        {
            var month = ReportingPeriod.Of(entry.Valid.Start, PeriodKind.Month);
            var isRevision = all.Any(e => e.Valid == entry.Valid && e.Source.Id == entry.Source.Id && e.RecordedAt < entry.RecordedAt);
            yield return (entry.RecordedAt, (entry.HasValue, isRevision) switch
            {
                (false, _) => new LocalizedText($"撤回{month}月报", $"withdrawal of the report for {month}"),
                (_, true) => new LocalizedText($"修订{month}月报", $"revised report for {month}"),
                _ => new LocalizedText($"{month}月报", $"report for {month}"),
            });
        }
    }
}
