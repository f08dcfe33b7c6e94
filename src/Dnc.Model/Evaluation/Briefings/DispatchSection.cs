using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Which units have reported what they had to, in time, late or not at all.</summary>
internal static class DispatchSection
{
    private static readonly ReportState[] Shown = [ReportState.InTime, ReportState.Late, ReportState.SentBack, ReportState.Missing, ReportState.NotDueYet, ReportState.NotRecorded, ReportState.DueUnknown];

    public static BriefingSection Of(GovernanceView view)
    {
        var statuses = view.Records.Duties.Where(d => d.Every == view.Period.Kind)
            .Select(d => DispatchStatus.Of(d, view.Period, view.Organizations, view.Records.Members, view.Records.Submissions, view.Input.Calendar, view.AsOf))
            .Where(s => s.IsOwed).ToList();
        var table = new BriefingTable(
            "duties",
            new LocalizedText("应报事项报送情况", "Reports owed for the period"),
            [new("事项", "duty"), new("报送至", "to"), new("截止日", "due"), new("应报单位", "units"), .. Shown.Select(s => new LocalizedText(s.ToText(Language.Zh), s.ToText(Language.En)))],
            statuses.Select(s => Row(view, s)).ToValueList());
        return new BriefingSection("dispatch", new LocalizedText("单位报送", "Reports of units"), statuses.Count > 0 ? [table] : [], statuses.SelectMany(s => Findings(view, s)).OrderByDescending(f => f.Severity).ToValueList());
    }

    private static ValueList<BriefingCell> Row(GovernanceView view, DispatchStatus status) =>
    [
        Cells.Text(status.Duty.Name, status.Duty.Id.ToString()), view.Unit(status.Duty.Recipient), status.Due is { } due ? Cells.Day(due) : Cells.Unknown,
        status.Roster.IsComplete ? Cells.Number(status.Roster.Units.Count) : Cells.Text(new LocalizedText($"至少{status.Roster.Units.Count}", $"at least {status.Roster.Units.Count}"), $"≥{status.Roster.Units.Count}"),
        .. Shown.Select(s => Cells.Number(status.In(s).Count)),
    ];

    private static IEnumerable<Finding> Findings(GovernanceView view, DispatchStatus status)
    {
        foreach (var report in status.Reports)
        {
            FindingSeverity? severity = report.State switch
            {
                ReportState.Missing => FindingSeverity.Alarm,
                ReportState.Late or ReportState.SentBack => FindingSeverity.Warning,
                ReportState.NotRecorded => FindingSeverity.Attention,
                _ => null,
            };
            if (severity is { } known)
            {
                var late = report.WorkingDaysLate is > 0 and var days ? (Zh: $"，迟{days}个工作日", En: $", {days} working days late") : (Zh: "", En: "");
                var reason = report.Reason is { } why ? (Zh: $"（{why.Zh}）", En: $" ({why.En})") : (Zh: "", En: "");
                var name = view.Name(report.Unit);
                yield return new Finding(FindingKind.Dispatch, known, SubjectKind.Unit, report.Unit.ToString(), new LocalizedText(
                    $"{name.Zh}：{status.Duty.Name.Zh}{report.State.ToText(Language.Zh)}{late.Zh}{reason.Zh}", $"{name.En}: {status.Duty.Name.En}, {report.State.ToText(Language.En)}{late.En}{reason.En}"))
                {
                    Detail = status.Duty.Id.ToString(),
                    Owner = report.Unit,
                    Clause = status.Duty.Clause,
                };
            }
        }
    }
}
