using Dnc.Model.Primitives;
using Dnc.Model.Projects.RollUps;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What was invested, put together by level, area, industry and kind.</summary>
internal static class ProgressSection
{
    private static readonly (RollUpBy By, LocalizedText Title)[] RollUps =
    [
        (RollUpBy.All, new("全部项目", "All projects")),
        (RollUpBy.Level, new("按项目库层级", "By level of library")),
        (RollUpBy.Area, new("按功能区、镇街", "By zone and town")),
        (RollUpBy.Industry, new("按产业领域", "By industry")),
        (RollUpBy.Kind, new("按项目类别", "By kind")),
    ];

    public static BriefingSection Of(ProjectView view)
    {
        var among = view.Projects.Select(p => p.Id).ToList();
        var rollUps = among.Count == 0 ? [] : RollUps.Select(r => (r.By, r.Title, RollUp: ProjectRollUp.Of(view.Portfolio, r.By, view.Month, view.AsOf, p => view.Progress[p.Id], view.Input.Packages, among))).ToList();

        // Where nobody tells the area, say, of any project, a table by areas tells nothing.
        var tables = rollUps.Where(r => r.RollUp.Lines is not [{ Key: null }]).Select(r => Table(view, r.By, r.Title, r.RollUp));
        return new BriefingSection("progress", new LocalizedText("投资进度", "Investment"), tables.ToValueList(), []);
    }

    private static BriefingTable Table(ProjectView view, RollUpBy by, LocalizedText title, ProjectRollUp rollUp) => new(
        $"by{by}",
        rollUp.LeftOut.Count == 0 || by != RollUpBy.All ? title : new LocalizedText(
            $"{title.Zh}（另有{rollUp.LeftOut.Count}个随{(view.Input.Packages == PackageRule.CountWhole ? "整体" : "子")}项目统计，不重复计算）",
            $"{title.En} ({rollUp.LeftOut.Count} more count with their {(view.Input.Packages == PackageRule.CountWhole ? "wholes" : "packages")}, not twice)"),
        [new("名称", "name"), new("项目数", "projects"), new("总投资", "whole investment"), new("年度计划", "plan of the year"), new("本年完成", "done this year"), new("完成率", "done"), new("序时", "planned"), new("超（欠）百分点", "points ahead")],
        rollUp.Lines.Select(Row).ToValueList());

    private static ValueList<BriefingCell> Row(RollUpLine line) =>
    [
        Cells.Text(line.Name, line.Key), Cells.Number(line.Projects.Count), Cells.Money(line.TotalInvestment), Cells.Money(line.YearPlan), Cells.Money(line.DoneThisYear),
        Cells.Share(line.ActualShare), Cells.Share(line.PlannedShare), Cells.Points(line.PointsAhead),
    ];
}
