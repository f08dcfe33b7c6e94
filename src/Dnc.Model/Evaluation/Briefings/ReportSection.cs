using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Progress;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Who has reported on the month, and what does not fit in the reports.</summary>
internal static class ReportSection
{
    public static BriefingSection Of(ProjectView view)
    {
        var rows = view.Due.GroupBy(p => p.ResponsibleUnit ?? p.Area).OrderBy(g => g.Key is null).ThenBy(g => g.Key?.ToString(), StringComparer.Ordinal).Select(g => Row(view, g.Key, [.. g]));
        var findings = view.Due.Where(p => view.Progress[p.Id].Reports.Count == 0).Select(p => Missing(view, p))
            .Concat(view.Projects.SelectMany(p => ReportFault.Of(p, view.Reports).Where(f => f.Report.Month == view.Month).Select(f => Fault(p, f))));
        var table = new BriefingTable(
            "units",
            new LocalizedText("各单位月报报送情况", "Reports by unit"),
            [new("单位", "unit"), new("应报项目", "projects to report"), new("已报", "reported"), new("未报", "not reported"), new("最近一次报送", "last report recorded")],
            rows.ToValueList());
        return new BriefingSection("reports", new LocalizedText("月报报送", "Monthly reports"), view.Due.Count > 0 ? [table] : [], findings.OrderByDescending(f => f.Severity).ToValueList());
    }

    private static ValueList<BriefingCell> Row(ProjectView view, OrganizationId? unit, List<Project> projects)
    {
        var reported = projects.Count(p => view.Progress[p.Id].Reports.Count > 0);
        var last = projects.SelectMany(p => view.Progress[p.Id].Reports).Select(r => (NodaTime.LocalDate?)Time.RecordedTime.DayOf(r.RecordedAt)).Max();
        return [Cells.Text(view.UnitName(unit), unit?.ToString()), Cells.Number(projects.Count), Cells.Number(reported), Cells.Number(projects.Count - reported), Cells.Day(last)];
    }

    private static Finding Missing(ProjectView view, Project project)
    {
        var last = view.Reports.Reports(project.Id).Where(r => r.Month < view.Month).Select(r => (Time.ReportingPeriod?)r.Month).Max();
        return new Finding(FindingKind.NotReported, FindingSeverity.Warning, SubjectKind.Project, project.Id.ToString(), new LocalizedText(
            $"{project.Name.Zh}：未报{view.Month}月报（{(last is { } zh ? $"最近一次为{zh}" : "从未报送")}）",
            $"{project.Name.En}: no report for {view.Month} ({(last is { } en ? $"the last one is that of {en}" : "none ever came")})"))
        {
            Owner = project.ResponsibleUnit ?? project.Area,
        };
    }

    private static Finding Fault(Project project, ReportFault fault) =>
        new(FindingKind.ReportFault, FindingSeverity.Attention, SubjectKind.Project, project.Id.ToString(), new LocalizedText($"{project.Name.Zh}：{fault.Text.Zh}", $"{project.Name.En}: {fault.Text.En}"))
        {
            Detail = $"{fault.Kind} {fault.Report.Source.Id}",
            Owner = project.ResponsibleUnit ?? project.Area,
        };
}
