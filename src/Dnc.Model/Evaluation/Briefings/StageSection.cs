using Dnc.Model.Primitives;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>How many projects are in each stage, and how many of the year came how far.</summary>
internal static class StageSection
{
    private static readonly (StageRole From, StageRole To)[] Conversions =
        [(StageRole.Contracted, StageRole.Started), (StageRole.Preparation, StageRole.Started), (StageRole.Started, StageRole.Completed), (StageRole.Started, StageRole.InProduction), (StageRole.InProduction, StageRole.FullCapacity)];

    public static BriefingSection Of(ProjectView view)
    {
        var set = view.Portfolio.Stages.Stages;
        var states = view.Projects.Select(p => view.States[p.Id]).ToList();
        if (states.All(s => s.Stage is null))
        {
            return new BriefingSection("stages", new LocalizedText("项目阶段", "Stages"), [], []);
        }

        var stages = new BriefingTable(
            "stages",
            new LocalizedText("各阶段项目数", "Projects by stage"),
            [new("阶段", "stage"), new("项目数", "projects"), new("本期进入", "entered in the period")],
            [
                .. set.Stages.Select(s => Row(view, s, states)),
                [Cells.Unknown, Cells.Number(states.Count(s => s.Stage is null)), Cells.None],
            ]);
        var conversions = Conversions.Where(c => set.Of(c.From) is { } from && set.Of(c.To) is { } to && set.PlaceOf(to.Id) > set.PlaceOf(from.Id)).Select(c => Conversion(view, set.Of(c.From)!, set.Of(c.To)!));
        var table = new BriefingTable(
            "conversion",
            new LocalizedText($"阶段转化率（{view.Month.Year}年进入前一阶段的项目）", $"Conversion (projects that entered the first stage in {view.Month.Year})"),
            [new("由", "from"), new("至", "to"), new("进入", "entered"), new("转化", "converted"), new("转化率", "rate")],
            conversions.ToValueList());
        return new BriefingSection("stages", new LocalizedText("项目阶段", "Stages"), [stages, table], []);
    }

    private static ValueList<BriefingCell> Row(ProjectView view, ProjectStage stage, List<StageState> states) =>
    [
        Cells.Text(stage.Name, stage.Id), Cells.Number(states.Count(s => s.Stage == stage)),
        Cells.Number(states.Count(s => s.Path.Any(m => m.To == stage.Id && !m.IsFound && view.Period.Contains(m.On)))),
    ];

    private static ValueList<BriefingCell> Conversion(ProjectView view, ProjectStage from, ProjectStage to)
    {
        var conversion = StageConversion.Of(view.Portfolio.Stages, from.Id, to.Id, DateRange.Years(view.Month.Year, view.Month.Year), view.AsOf, view.Projects.Select(p => p.Id));
        return
        [
            Cells.Text(from.Name, from.Id), Cells.Text(to.Name, to.Id), Cells.Number(conversion.Entered.Count), Cells.Number(conversion.Converted.Count),
            conversion.Rate is { } rate ? Cells.Share(rate) : Cells.None,
        ];
    }
}
