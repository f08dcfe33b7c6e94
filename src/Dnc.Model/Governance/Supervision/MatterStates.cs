using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>States of supervised matters in words.</summary>
public static class MatterStates
{
    /// <summary>The state in words.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 办理中 or in handling.</returns>
    public static string ToText(this MatterState state, Language language) => (Guard.Defined(state), language) switch
    {
        (MatterState.NotRegistered, Language.Zh) => "未登记",
        (MatterState.Registered, Language.Zh) => "待审批",
        (MatterState.Approved, Language.Zh) => "待交办",
        (MatterState.Refused, Language.Zh) => "未立项",
        (MatterState.Assigned, Language.Zh) => "待签收",
        (MatterState.Received, Language.Zh) => "已签收",
        (MatterState.InHandling, Language.Zh) => "办理中",
        (MatterState.Reported, Language.Zh) => "待审核",
        (MatterState.SentBack, Language.Zh) => "退回重办中",
        (MatterState.Passed, Language.Zh) => "待销号",
        (_, Language.Zh) => "已销号",
        (MatterState.NotRegistered, _) => "not registered",
        (MatterState.Registered, _) => "registered, to be approved",
        (MatterState.Approved, _) => "approved, to be assigned",
        (MatterState.Refused, _) => "not pursued",
        (MatterState.Assigned, _) => "assigned, to be signed for",
        (MatterState.Received, _) => "signed for",
        (MatterState.InHandling, _) => "in handling",
        (MatterState.Reported, _) => "reported, to be reviewed",
        (MatterState.SentBack, _) => "sent back",
        (MatterState.Passed, _) => "passed, to be closed",
        _ => "closed",
    };

    /// <summary>Whether a matter in this state is over, so that nothing more can happen to it.</summary>
    /// <param name="state">The state.</param>
    /// <returns>True for one that is closed or not pursued.</returns>
    public static bool IsOver(this MatterState state) => Guard.Defined(state) is MatterState.Refused or MatterState.Closed;
}
