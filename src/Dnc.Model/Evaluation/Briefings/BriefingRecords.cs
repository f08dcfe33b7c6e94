using Dnc.Model.Primitives;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>The records on which findings about projects rest, by project: read from the histories once, when first asked for.</summary>
/// <remarks>Reports about later months, and what happens after the day of the briefing, are no cause of a finding in it.</remarks>
internal sealed class BriefingRecords(Briefing briefing)
{
    private readonly Lazy<ILookup<string, HistoryEntry<ProjectReport>>> _reports = new(() =>
        briefing.Input.Projects!.Progress.History.Entries.Where(e => e.Valid.Start <= briefing.Period.End).ToLookup(e => e.Subject, StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, Instant>> _moves = new(() => ByProject(briefing.Input.Projects!.Stages.History, briefing.AsOf.Day));

    private readonly Lazy<ILookup<string, Instant>> _events = new(() => ByProject(briefing.Input.Projects!.Libraries.History, briefing.AsOf.Day));

    /// <summary>When each record was made on which a finding about a project may rest, and what it is.</summary>
    public IEnumerable<(Instant At, LocalizedText Text)> Behind(Finding finding) => briefing.Input.Projects is null ? [] : finding.Kind switch
    {
        FindingKind.NotReported or FindingKind.ReportFault or FindingKind.BehindSchedule => Reports(finding.Subject),
        FindingKind.Light or FindingKind.LightOpen => Reports(finding.Subject).Concat(_moves.Value[finding.Subject].Select(at => (at, new LocalizedText("阶段变动", "change of stage")))),
        FindingKind.LibraryChange => _events.Value[finding.Subject].Select(at => (at, new LocalizedText("项目库变动", "change of library"))),
        _ => [],
    };

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

    // The subject of a move or event begins with the identifier of its project, which has no blanks.
    private static ILookup<string, Instant> ByProject<T>(History<T> history, LocalDate day)
        where T : notnull =>
        history.Entries.Where(e => e.Valid.Start <= day).ToLookup(e => e.Subject[..e.Subject.IndexOf(' ', StringComparison.Ordinal)], e => e.RecordedAt, StringComparer.Ordinal);
}
