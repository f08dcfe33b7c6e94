using Dnc.Model.Governance.Attraction;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>How many leads became contracts, starts and production, and what each unit has to its credit.</summary>
internal static class AttractionSection
{
    public static BriefingSection Of(GovernanceView view)
    {
        var all = view.Records.Attraction.All(view.AsOf);
        if (all.Count == 0)
        {
            return new BriefingSection("attraction", Title, [], []);
        }

        var funnel = view.Records.Attraction.Funnel(view.YearToDate, view.AsOf);
        var stages = new BriefingTable(
            "funnel",
            new LocalizedText($"{view.Period.Year}年以来招商进展", $"Attraction since January {view.Period.Year}"),
            [new("环节", "step"), new("项目数", "projects"), new("转化率", "rate")],
            [
                [Cells.Text(new("线索", "leads")), Cells.Number(funnel.Leads.Count), Cells.None],
                [Cells.Text(new("签约", "signed")), Cells.Number(funnel.Signings.Count), Rate(funnel.SigningRate)],
                [Cells.Text(new("开工", "started")), Cells.Number(funnel.Starts.Count), Rate(funnel.StartRate)],
                [Cells.Text(new("投产", "in production")), Cells.Number(funnel.Productions.Count), Rate(funnel.ProductionRate)],
                [Cells.Text(new("流失", "lost")), Cells.Number(funnel.Losses.Count), Cells.None],
            ]);
        var bodies = view.Records.Attraction.FunctionalBodies(view.AsOf);
        var functional = new BriefingTable(
            "functionalBodies",
            new LocalizedText("高层次功能性机构", "Functional bodies"),
            [new("类型", "kind"), new("数量", "number")],
            bodies.GroupBy(b => b.Project.Kind).OrderBy(g => g.Key).Select(g => (ValueList<BriefingCell>)[Cells.Text(new LocalizedText(g.Key.ToText(Language.Zh), g.Key.ToText(Language.En)), g.Key.ToString()), Cells.Number(g.Count())]).ToValueList());
        return new BriefingSection("attraction", Title, bodies.Count > 0 ? [stages, functional, Credit(view)] : [stages, Credit(view)], []);
    }

    private static LocalizedText Title { get; } = new("招商引资", "Investment attraction");

    private static BriefingCell Rate(Rational? rate) => rate is { } known ? Cells.Share(known) : Cells.None;

    private static BriefingTable Credit(GovernanceView view)
    {
        var sums = view.Records.Attraction.Sums(AttractionAmountKind.ContractSum, AttractionStage.Contracted, view.YearToDate, view.AsOf);
        var open = sums.Missing.Count + sums.Disputed.Count;
        return new BriefingTable(
            "credit",
            open == 0
                ? new LocalizedText("签约额按单位计", "Contract sums by unit")
                : new LocalizedText($"签约额按单位计（另有{open}个项目金额未定）", $"Contract sums by unit ({open} more projects whose sum is not settled)"),
            [new("单位", "unit"), new("计入签约额", "credited")],
            [
                .. sums.Currencies.SelectMany(c => c.Parts).Select(p => (ValueList<BriefingCell>)[view.Unit(p.Unit), Cells.Money((Money?)p.Amount)]),
                .. sums.Currencies.Where(c => c.NotShared.Amount != 0).Select(c => (ValueList<BriefingCell>)[Cells.Text(new("未分配", "not shared out")), Cells.Money((Money?)c.NotShared)]),
                .. sums.Currencies.Select(c => (ValueList<BriefingCell>)[Cells.Text(new("合计", "total")), Cells.Money((Money?)c.Whole)]),
            ]);
    }
}
