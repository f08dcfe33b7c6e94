namespace Dnc.Model.Governance.Supervision;

/// <summary>What happens in the course of a supervised matter, in the order in which it happens.</summary>
public enum MatterEventKind
{
    /// <summary>The matter is put on the register, one matter one item (登记立项).</summary>
    Registration,

    /// <summary>The superior agrees that it is pursued (审批).</summary>
    Approval,

    /// <summary>The superior does not agree that it is pursued (不予立项).</summary>
    Refusal,

    /// <summary>It is given to a lead unit (交办).</summary>
    Assignment,

    /// <summary>The lead unit signs for it (签收).</summary>
    Receipt,

    /// <summary>Something is done about it (办理).</summary>
    Progress,

    /// <summary>The lead unit asks for more time (申请延期).</summary>
    ExtensionRequest,

    /// <summary>More time is granted (同意延期).</summary>
    ExtensionGrant,

    /// <summary>More time is refused (不同意延期).</summary>
    ExtensionRefusal,

    /// <summary>The lead unit reports the result under the signature of its leader (反馈).</summary>
    Report,

    /// <summary>The report does not pass and goes back (退回重办).</summary>
    Return,

    /// <summary>The report passes (审核通过).</summary>
    Pass,

    /// <summary>The matter is struck off the list (销号).</summary>
    Closure,
}
