using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Milestones that are late or due soon, problems that are open, and needs that are not met.</summary>
internal static class RoadmapSection
{
    public static BriefingSection Of(ProjectView view) => new(
        "roadmap",
        new LocalizedText("节点、问题和要素", "Milestones, problems and needs"),
        [],
        view.Projects.SelectMany(p => Milestones(view, p).Concat(Problems(view, p)).Concat(Needs(view, p))).OrderByDescending(f => f.Severity).ThenBy(f => f.Subject, StringComparer.Ordinal).ToValueList());

    private static IEnumerable<Finding> Milestones(ProjectView view, Project project)
    {
        foreach (var milestone in project.Roadmap.Where(m => !m.IsDone(view.AsOf)))
        {
            var due = Dates.Text(milestone.Due);
            if (milestone.IsOverdue(view.AsOf))
            {
                var days = milestone.DaysLate(view.AsOf);
                yield return Found(project, FindingKind.MilestoneOverdue, FindingSeverity.Alarm, milestone.Id, project.ResponsibleUnit ?? project.Area, new LocalizedText(
                    $"{milestone.Name.Zh}应于{due}完成，已逾期{days}天", $"{milestone.Name.En} was due on {due} and is {days} days late"));
            }
            else if (milestone.Due <= view.AsOf.Day.PlusDays(view.Input.DaysAhead))
            {
                yield return Found(project, FindingKind.MilestoneComing, FindingSeverity.Note, milestone.Id, project.ResponsibleUnit ?? project.Area, new LocalizedText(
                    $"{milestone.Name.Zh}应于{due}完成", $"{milestone.Name.En} is due on {due}"));
            }
        }
    }

    private static IEnumerable<Finding> Problems(ProjectView view, Project project)
    {
        foreach (var problem in project.Problems.Where(p => p.IsOpen(view.AsOf)))
        {
            var overdue = problem.Due < view.AsOf.Day;
            var days = NodaTime.Period.DaysBetween(problem.RaisedOn, view.AsOf.Day);
            yield return Found(project, FindingKind.ProblemOpen, overdue ? FindingSeverity.Alarm : problem.Owner is null ? FindingSeverity.Warning : FindingSeverity.Attention, problem.Id, problem.Owner, new LocalizedText(
                $"{problem.Text.Zh}，已{days}天，{(problem.Owner is null ? "无责任单位" : $"由{view.UnitName(problem.Owner).Zh}解决")}{(overdue ? $"，应于{Dates.Text(problem.Due!.Value)}前解决" : "")}",
                $"{problem.Text.En}, for {days} days, {(problem.Owner is null ? "nobody has to solve it" : $"to be solved by {view.UnitName(problem.Owner).En}")}{(overdue ? $", due on {Dates.Text(problem.Due!.Value)}" : "")}"));
        }
    }

    private static IEnumerable<Finding> Needs(ProjectView view, Project project)
    {
        foreach (var (index, need) in project.Needs.Index().Where(n => n.Item.NeededBy < view.AsOf.Day && !(n.Item.MetOn <= view.AsOf.Day)))
        {
            var amount = need.Amount is { } known ? (Zh: known.ToString(Language.Zh), En: " " + known.ToString(Language.En)) : (Zh: "", En: "");
            yield return Found(project, FindingKind.NeedUnmet, FindingSeverity.Warning, FormattableString.Invariant($"{index}"), project.ResponsibleUnit ?? project.Area, new LocalizedText(
                $"{need.Name.Zh}{amount.Zh}应于{Dates.Text(need.NeededBy!.Value)}前保障，尚未落实", $"{need.Name.En}{amount.En} was needed by {Dates.Text(need.NeededBy!.Value)} and is not there"));
        }
    }

    private static Finding Found(Project project, FindingKind kind, FindingSeverity severity, string detail, OrganizationId? owner, LocalizedText text) =>
        new(kind, severity, SubjectKind.Project, project.Id.ToString(), new LocalizedText($"{project.Name.Zh}：{text.Zh}", $"{project.Name.En}: {text.En}")) { Detail = detail, Owner = owner };
}
