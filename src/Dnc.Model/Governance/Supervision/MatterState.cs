namespace Dnc.Model.Governance.Supervision;

/// <summary>How a supervised matter stands.</summary>
public enum MatterState
{
    /// <summary>It is not on the register (未登记).</summary>
    NotRegistered,

    /// <summary>It is registered and waits for approval (待审批).</summary>
    Registered,

    /// <summary>It is approved and waits to be assigned (待交办).</summary>
    Approved,

    /// <summary>It is not pursued (未立项).</summary>
    Refused,

    /// <summary>It is assigned and waits for the signature of the lead unit (待签收).</summary>
    Assigned,

    /// <summary>The lead unit has signed for it (已签收).</summary>
    Received,

    /// <summary>The lead unit works on it (办理中).</summary>
    InHandling,

    /// <summary>The result is reported and waits for review (待审核).</summary>
    Reported,

    /// <summary>The report went back, and the lead unit works on it again (退回重办中).</summary>
    SentBack,

    /// <summary>The report passed, and the matter waits to be closed (待销号).</summary>
    Passed,

    /// <summary>It is struck off the list (已销号).</summary>
    Closed,
}
