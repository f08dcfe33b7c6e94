using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation;

/// <summary>Steps of roadmaps as lines of an explanation.</summary>
internal static class RoadmapText
{
    public static Explanation Line(Milestone step, SourceReference source, AsOf asOf)
    {
        var (zh, en) = step switch
        {
            _ when step.IsDone(asOf) => ($"{Dates.Text(step.DoneOn!.Value)}完成", $"done on {Dates.Text(step.DoneOn.Value)}"),
            _ when step.IsOverdue(asOf) => ("逾期", "overdue"),
            _ => ("未到期", "not due yet"),
        };
        return new Explanation(new LocalizedText($"{step.Name.Zh}（期限{Dates.Text(step.Due)}）：{zh}", $"{step.Name.En} (due {Dates.Text(step.Due)}): {en}"))
        {
            Sources = step.Evidence is { } evidence && step.IsDone(asOf) ? [evidence] : [source],
        };
    }
}
