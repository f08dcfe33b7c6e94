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
        return Records(portfolio, project, later).Where(r => r.At > since && !(r.At > until)).OrderBy(r => r.At).Select(r => new LocalizedText(
            $"{r.Text.Zh}于{Dates.Text(RecordedTime.DayOf(r.At))}登记", $"{r.Text.En} recorded on {Dates.Text(RecordedTime.DayOf(r.At))}")).Distinct().ToValueList();
    }

    // Reports about later months, and what happens after the day, cannot be the cause.
    private static IEnumerable<(Instant At, LocalizedText Text)> Records(ProjectPortfolio portfolio, ProjectId project, Briefing later)
    {
        foreach (var entry in portfolio.Progress.History.Entries.Where(e => e.Subject == project.ToString() && e.Valid.Start <= later.Period.End))
        {
            var month = ReportingPeriod.Of(entry.Valid.Start, PeriodKind.Month);
            var isRevision = portfolio.Progress.History.Entries.Any(e => e.Subject == entry.Subject && e.Valid == entry.Valid && e.Source.Id == entry.Source.Id && e.RecordedAt < entry.RecordedAt);
            yield return (entry.RecordedAt, (entry.HasValue, isRevision) switch
            {
                (false, _) => new LocalizedText($"撤回{month}月报", $"withdrawal of the report for {month}"),
                (_, true) => new LocalizedText($"修订{month}月报", $"revised report for {month}"),
                _ => new LocalizedText($"{month}月报", $"report for {month}"),
            });
        }

        foreach (var entry in portfolio.Stages.History.Entries.Where(e => e.Valid.Start <= later.AsOf.Day && e.Subject.StartsWith($"{project} ", StringComparison.Ordinal)))
        {
            yield return (entry.RecordedAt, new LocalizedText("阶段变动", "change of stage"));
        }

        foreach (var entry in portfolio.Libraries.History.Entries.Where(e => e.Valid.Start <= later.AsOf.Day && e.Subject.StartsWith($"{project} ", StringComparison.Ordinal)))
        {
            yield return (entry.RecordedAt, new LocalizedText("项目库变动", "change of library"));
        }
    }
}
