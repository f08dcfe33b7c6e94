using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>States of reports in words.</summary>
public static class ReportStates
{
    /// <summary>The state in words.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 按时报送 or in time.</returns>
    public static string ToText(this ReportState state, Language language) => (Guard.Defined(state), language) switch
    {
        (ReportState.NotRecorded, Language.Zh) => "是否报送未知",
        (ReportState.NotDueYet, Language.Zh) => "未到期",
        (ReportState.InTime, Language.Zh) => "按时报送",
        (ReportState.Late, Language.Zh) => "迟报",
        (ReportState.DueUnknown, Language.Zh) => "已报送，期限未知",
        (ReportState.SentBack, Language.Zh) => "退回未补报",
        (_, Language.Zh) => "未报",
        (ReportState.NotRecorded, _) => "not known",
        (ReportState.NotDueYet, _) => "not due yet",
        (ReportState.InTime, _) => "in time",
        (ReportState.Late, _) => "late",
        (ReportState.DueUnknown, _) => "handed in, due date not known",
        (ReportState.SentBack, _) => "sent back",
        _ => "missing",
    };
}
