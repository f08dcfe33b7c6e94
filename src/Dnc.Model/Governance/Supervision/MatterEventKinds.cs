using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>Events of supervised matters in words.</summary>
public static class MatterEventKinds
{
    /// <summary>The event in words.</summary>
    /// <param name="kind">The event.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 签收 or receipt.</returns>
    public static string ToText(this MatterEventKind kind, Language language) => (Guard.Defined(kind), language) switch
    {
        (MatterEventKind.Registration, Language.Zh) => "登记",
        (MatterEventKind.Approval, Language.Zh) => "审批",
        (MatterEventKind.Refusal, Language.Zh) => "不予立项",
        (MatterEventKind.Assignment, Language.Zh) => "交办",
        (MatterEventKind.Receipt, Language.Zh) => "签收",
        (MatterEventKind.Progress, Language.Zh) => "办理",
        (MatterEventKind.ExtensionRequest, Language.Zh) => "申请延期",
        (MatterEventKind.ExtensionGrant, Language.Zh) => "同意延期",
        (MatterEventKind.ExtensionRefusal, Language.Zh) => "不同意延期",
        (MatterEventKind.Report, Language.Zh) => "反馈",
        (MatterEventKind.Return, Language.Zh) => "退回重办",
        (MatterEventKind.Pass, Language.Zh) => "审核通过",
        (_, Language.Zh) => "销号",
        (MatterEventKind.Registration, _) => "registration",
        (MatterEventKind.Approval, _) => "approval",
        (MatterEventKind.Refusal, _) => "refusal",
        (MatterEventKind.Assignment, _) => "assignment",
        (MatterEventKind.Receipt, _) => "receipt",
        (MatterEventKind.Progress, _) => "progress",
        (MatterEventKind.ExtensionRequest, _) => "request for an extension",
        (MatterEventKind.ExtensionGrant, _) => "extension",
        (MatterEventKind.ExtensionRefusal, _) => "refusal of an extension",
        (MatterEventKind.Report, _) => "report",
        (MatterEventKind.Return, _) => "return",
        (MatterEventKind.Pass, _) => "passed review",
        _ => "closure",
    };
}
