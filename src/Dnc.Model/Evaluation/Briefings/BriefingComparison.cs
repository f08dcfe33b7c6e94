using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Compares briefings finding by finding.</summary>
internal static class BriefingComparison
{
    public static ValueList<BriefingChange> Between(Briefing earlier, Briefing later)
    {
        var before = earlier.Findings.GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.First());
        var after = later.Findings.Select(f => f.Key).ToHashSet();
        var changes = new List<BriefingChange>();
        foreach (var finding in later.Findings)
        {
            if (!before.TryGetValue(finding.Key, out var then))
            {
                changes.Add(new BriefingChange(ChangeKind.New, null, finding, Causes(earlier, later, finding)));
            }
            else if (then.Severity != finding.Severity || (then.Text != finding.Text && earlier.Period == later.Period && earlier.AsOf.Day == later.AsOf.Day))
            {
                changes.Add(new BriefingChange(ChangeKind.Changed, then, finding, Causes(earlier, later, finding)));
            }
        }

        changes.AddRange(earlier.Findings.Where(f => !after.Contains(f.Key)).Select(f => new BriefingChange(ChangeKind.Gone, f, null, Causes(earlier, later, f))));
        return changes.ToValueList();
    }

    // What was recorded about the subject after what the earlier briefing knew, and not after what the later one knows.
    private static ValueList<LocalizedText> Causes(Briefing earlier, Briefing later, Finding finding)
    {
        if (finding.SubjectKind != SubjectKind.Project || later.Input.Projects is not { } portfolio || !ProjectId.TryParse(finding.Subject, out var project) || earlier.AsOf.KnownUntil is not { } since)
        {
            return [];
        }

        var until = later.AsOf.KnownUntil;
        return Records(portfolio, project, later, finding.Kind).Where(r => r.At > since && !(r.At > until)).OrderBy(r => r.At).Select(r => new LocalizedText(
            $"{r.Text.Zh}于{Dates.Text(RecordedTime.DayOf(r.At))}登记", $"{r.Text.En} recorded on {Dates.Text(RecordedTime.DayOf(r.At))}")).Distinct().ToValueList();
    }

    // Reports about later months, and what happens after the day, cannot be the cause; nor can records that the finding does not rest on.
    private static IEnumerable<(Instant At, LocalizedText Text)> Records(ProjectPortfolio portfolio, ProjectId project, Briefing later, FindingKind kind) => kind switch
    {
        FindingKind.NotReported or FindingKind.ReportFault or FindingKind.BehindSchedule => Reports(portfolio, project, later),
        FindingKind.Light or FindingKind.LightOpen => Reports(portfolio, project, later).Concat(
            Others(portfolio.Stages.History, project, later).Select(at => (at, new LocalizedText("阶段变动", "change of stage")))),
        FindingKind.LibraryChange => Others(portfolio.Libraries.History, project, later).Select(at => (at, new LocalizedText("项目库变动", "change of library"))),
        _ => [],
    };

    private static IEnumerable<(Instant At, LocalizedText Text)> Reports(ProjectPortfolio portfolio, ProjectId project, Briefing later)
    {
        var all = portfolio.Progress.History.Entries.Where(e => e.Subject == project.ToString() && e.Valid.Start <= later.Period.End).ToList();
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

    private static IEnumerable<Instant> Others<T>(History<T> history, ProjectId project, Briefing later)
        where T : notnull =>
        history.Entries.Where(e => e.Valid.Start <= later.AsOf.Day && e.Subject.StartsWith($"{project} ", StringComparison.Ordinal)).Select(e => e.RecordedAt);
}
