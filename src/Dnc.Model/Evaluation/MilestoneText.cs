using System.Globalization;
using Dnc.Model.Governance;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation;

/// <summary>Milestones as explanations: how many there are by the due date, then the evidence.</summary>
internal static class MilestoneText
{
    public static Explanation Explain(MilestoneCommitment milestone, DateRange window, ValueList<MilestoneRecord> evidence, Interval<int> count)
    {
        var due = Dates.Text(milestone.Due);
        return new Explanation(
            new LocalizedText(
                $"{milestone.Deliverable.Zh}：期限{due}，应有{Number(milestone.Count)}个，已有{count.ToText(Language.Zh, Number)}个",
                $"{milestone.Deliverable.En}: due {due}, promised {Number(milestone.Count)}, there are {count.ToText(Language.En, Number)}"),
            evidence.Select(e => Line(milestone, window, e)).ToValueList())
        {
            Verdict = count.IsAtLeast(milestone.Count),
            Clause = milestone.Clause,
        };
    }

    private static Explanation Line(MilestoneCommitment milestone, DateRange window, MilestoneRecord record)
    {
        var what = record.What ?? milestone.Deliverable;
        var (zh, en) = record.On > milestone.Due ? ("，晚于期限", ", after the due date") : record.On < window.Start ? ("，早于规划期", ", before the plan") : ("", "");
        return new Explanation(new LocalizedText(
            $"{Dates.Text(record.On)}：{what.Zh}{Times(record.Count)}{zh}",
            $"{Dates.Text(record.On)}: {what.En}{Times(record.Count)}{en}"))
        {
            Sources = [record.Evidence],
            IsDecisive = window.Contains(record.On),
        };
    }

    private static string Times(int count) => count == 1 ? "" : $" × {Number(count)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
