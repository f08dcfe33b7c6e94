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

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _moves = Of(
        briefing, b => b.Input.Projects!.Stages.History, _ => new LocalizedText("阶段变动", "change of stage"));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _events = Of(
        briefing, b => b.Input.Projects!.Libraries.History, _ => new LocalizedText("项目库变动", "change of library"));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _matters = Of(
        briefing, b => b.Input.Facts.Governance.Supervision.History, e => Told(e, v => new LocalizedText(v.Kind.ToText(Language.Zh), v.Kind.ToText(Language.En))));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _upstream = Of(
        briefing, b => b.Input.Facts.Governance.Upstream.History, e => Told(e, v => new LocalizedText(v.Kind.ToText(Language.Zh), v.Kind.ToText(Language.En))));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _cases = Of(
        briefing, b => b.Input.Cases!.History, e => Told(e, v => new LocalizedText(v.Kind.ToText(Language.Zh), v.Kind.ToText(Language.En))));

    private readonly Lazy<ILookup<string, (Instant At, LocalizedText Text)>> _submissions = Of(
        briefing, b => b.Input.Facts.Governance.Submissions.History, e => Told(e, v => v.Kind switch
        {
            SubmissionKind.Receipt => new LocalizedText("收到报送", "receipt of the report"),
            SubmissionKind.Return => new LocalizedText("退回报送", "return of the report"),
            _ => new LocalizedText("报送通过", "acceptance of the report"),
        }));

    /// <summary>When each record was made on which a finding may rest, and what it is.</summary>
    public IEnumerable<(Instant At, LocalizedText Text)> Behind(Finding finding) => finding.Kind switch
    {
        FindingKind.Supervision => _matters.Value[finding.Subject],
        FindingKind.Upstream => _upstream.Value[finding.Subject],
        FindingKind.Dispatch => _submissions.Value[Submission.CourseOf(DutyId.Parse(finding.Detail), OrganizationId.Parse(finding.Subject), briefing.Period)],
        FindingKind.Case when finding.SubjectKind == SubjectKind.Case && briefing.Input.Cases is not null => _cases.Value[finding.Subject],
        _ when briefing.Input.Projects is null => [],
        FindingKind.NotReported or FindingKind.ReportFault or FindingKind.BehindSchedule => Reports(finding.Subject),
        FindingKind.Light or FindingKind.LightOpen => Reports(finding.Subject).Concat(_moves.Value[finding.Subject]),
        FindingKind.LibraryChange => _events.Value[finding.Subject],
        _ => [],
    };

    // The subject of an entry begins with the identifier of what it is about, which has no blanks.
    private static Lazy<ILookup<string, (Instant At, LocalizedText Text)>> Of<T>(Briefing briefing, Func<Briefing, History<T>> history, Func<HistoryEntry<T>, LocalizedText> text)
        where T : notnull => new(() => history(briefing).Entries.Where(e => e.Valid.Start <= briefing.AsOf.Day).ToLookup(
            e => e.Subject[..e.Subject.IndexOf(' ', StringComparison.Ordinal)], e => (e.RecordedAt, text(e)), StringComparer.Ordinal));

    private static LocalizedText Told<T>(HistoryEntry<T> entry, Func<T, LocalizedText> name)
        where T : RecordedEvent => entry.HasValue ? name(entry.Value) : new LocalizedText("撤回登记", "withdrawal of a record");

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
