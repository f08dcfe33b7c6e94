using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>States of cases in words.</summary>
public static class CaseStates
{
    /// <summary>The state in words.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 办理中 or in handling.</returns>
    public static string ToText(this CaseState state, Language language) => (Guard.Defined(state), language) switch
    {
        (CaseState.NotRegistered, Language.Zh) => "未登记",
        (CaseState.Registered, Language.Zh) => "已登记",
        (CaseState.InHandling, Language.Zh) => "办理中",
        (CaseState.OnHold, Language.Zh) => "挂起",
        (CaseState.Resolved, Language.Zh) => "已办结",
        (CaseState.Closed, Language.Zh) => "已销号",
        (_, Language.Zh) => "已撤回",
        (CaseState.NotRegistered, _) => "not registered",
        (CaseState.Registered, _) => "registered",
        (CaseState.InHandling, _) => "in handling",
        (CaseState.OnHold, _) => "on hold",
        (CaseState.Resolved, _) => "resolved",
        (CaseState.Closed, _) => "closed",
        _ => "cancelled",
    };

    /// <summary>Whether somebody still has to dispose of the case.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Whether the case is registered and neither resolved, closed nor cancelled.</returns>
    public static bool IsOpen(this CaseState state) => Guard.Defined(state) is CaseState.Registered or CaseState.InHandling or CaseState.OnHold;
}
