using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Compares briefings finding by finding.</summary>
internal static class BriefingComparison
{
    public static ValueList<BriefingChange> Between(Briefing earlier, Briefing later)
    {
        var before = earlier.Findings.GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.First());
        var after = later.Findings.Select(f => f.Key).ToHashSet();
        var records = new BriefingRecords(later);
        var changes = new List<BriefingChange>();
        foreach (var finding in later.Findings)
        {
            if (!before.TryGetValue(finding.Key, out var then))
            {
                changes.Add(new BriefingChange(ChangeKind.New, null, finding, Causes(earlier, later, finding, records)));
            }
            else if (then.Severity != finding.Severity || (then.Text != finding.Text && earlier.Period == later.Period && earlier.AsOf.Day == later.AsOf.Day))
            {
                changes.Add(new BriefingChange(ChangeKind.Changed, then, finding, Causes(earlier, later, finding, records)));
            }
        }

        changes.AddRange(earlier.Findings.Where(f => !after.Contains(f.Key)).Select(f => new BriefingChange(ChangeKind.Gone, f, null, Causes(earlier, later, f, records))));
        return changes.ToValueList();
    }

    // What was recorded about the subject after what the earlier briefing knew, and not after what the later one knows.
    private static ValueList<LocalizedText> Causes(Briefing earlier, Briefing later, Finding finding, BriefingRecords records)
    {
        if (earlier.AsOf.KnownUntil is not { } since)
        {
            return [];
        }

        var until = later.AsOf.KnownUntil;
        return records.Behind(finding).Where(r => r.At > since && !(r.At > until)).OrderBy(r => r.At).Select(r => new LocalizedText(
            $"{r.Text.Zh}于{Dates.Text(RecordedTime.DayOf(r.At))}登记", $"{r.Text.En} recorded on {Dates.Text(RecordedTime.DayOf(r.At))}")).Distinct().ToValueList();
    }
}
