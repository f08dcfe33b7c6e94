using Dnc.Model.Governance.Upstream;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What was won from higher levels, who carries it, and whether it lands.</summary>
internal static class UpstreamSection
{
    public static BriefingSection Of(GovernanceView view)
    {
        var all = view.Records.Upstream.All(view.AsOf);
        var table = new BriefingTable(
            "policies",
            new LocalizedText("上级政策、资金和试点", "Policies, money and pilots of higher levels"),
            [new("层级", "level"), new("名称", "name"), new("状态", "state"), new("争取到", "won"), new("获批日", "won on"), new("承接单位", "carried by")],
            all.Select(s => Row(view, s)).ToValueList());
        return new BriefingSection("upstream", new LocalizedText("上级政策争取和落地", "Policies of higher levels"), all.Count > 0 ? [table] : [], all.SelectMany(s => Findings(view, s)).OrderByDescending(f => f.Severity).ToValueList());
    }

    private static ValueList<BriefingCell> Row(GovernanceView view, UpstreamStatus status) =>
    [
        Cells.Text(ProjectWords.Of(status.Policy.Level), status.Policy.Level.Word()), Cells.Text(status.Policy.Name, status.Policy.Id.ToString()),
        Cells.Text(new LocalizedText(status.State.ToText(Language.Zh), status.State.ToText(Language.En)), status.State.ToString()),
        status.Amount is { } amount ? Cells.Money((Quantities.Money?)amount) : Cells.Text(status.What), Cells.Day(status.WonOn),
        status.CarriedBy is null ? Cells.None : view.Unit(status.CarriedBy),
    ];

    private static IEnumerable<Finding> Findings(GovernanceView view, UpstreamStatus status)
    {
        if (status.IsOrphaned)
        {
            yield return Found(FindingSeverity.Warning, "orphaned", "已争取到，无承接单位", "was won, and nobody carries it");
        }

        foreach (var step in status.Overdue)
        {
            yield return Found(FindingSeverity.Alarm, step.Id, $"{step.Name.Zh}应于{Dates.Text(step.Due)}完成，已逾期{step.DaysLate(view.AsOf)}天", $"{step.Name.En} was due on {Dates.Text(step.Due)} and is {step.DaysLate(view.AsOf)} days late");
        }

        Finding Found(FindingSeverity severity, string detail, string zh, string en) =>
            new(FindingKind.Upstream, severity, SubjectKind.UpstreamPolicy, status.Policy.Id.ToString(), new LocalizedText($"{status.Policy.Name.Zh}：{zh}", $"{status.Policy.Name.En}: {en}")) { Detail = detail, Owner = status.CarriedBy };
    }
}
