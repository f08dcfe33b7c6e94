using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>Events of cases in words.</summary>
public static class CaseEventKinds
{
    /// <summary>The kind in words.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 回访 or revisit.</returns>
    public static string ToText(this CaseEventKind kind, Language language) => (Guard.Defined(kind), language) switch
    {
        (CaseEventKind.Registration, Language.Zh) => "登记",
        (CaseEventKind.Contact, Language.Zh) => "联系企业",
        (CaseEventKind.Assignment, Language.Zh) => "交办",
        (CaseEventKind.Feedback, Language.Zh) => "反馈方案",
        (CaseEventKind.Escalation, Language.Zh) => "提级办理",
        (CaseEventKind.Hold, Language.Zh) => "挂起",
        (CaseEventKind.Resumption, Language.Zh) => "恢复",
        (CaseEventKind.Resolution, Language.Zh) => "办结",
        (CaseEventKind.Revisit, Language.Zh) => "回访",
        (CaseEventKind.Reopening, Language.Zh) => "重办",
        (CaseEventKind.Closure, Language.Zh) => "销号",
        (_, Language.Zh) => "撤回",
        (CaseEventKind.Registration, _) => "registration",
        (CaseEventKind.Contact, _) => "contact",
        (CaseEventKind.Assignment, _) => "assignment",
        (CaseEventKind.Feedback, _) => "feedback",
        (CaseEventKind.Escalation, _) => "escalation",
        (CaseEventKind.Hold, _) => "hold",
        (CaseEventKind.Resumption, _) => "resumption",
        (CaseEventKind.Resolution, _) => "resolution",
        (CaseEventKind.Revisit, _) => "revisit",
        (CaseEventKind.Reopening, _) => "reopening",
        (CaseEventKind.Closure, _) => "closure",
        _ => "cancellation",
    };
}
