namespace Dnc.Model.Governance.Dispatch;

/// <summary>How a report that a unit owes stands.</summary>
public enum ReportState
{
    /// <summary>Nothing is known to have been handed in, and whether it was cannot be told (未知).</summary>
    NotRecorded,

    /// <summary>It is not handed in, and not due yet (未到期).</summary>
    NotDueYet,

    /// <summary>It was handed in on the due date at the latest (按时报送).</summary>
    InTime,

    /// <summary>It was handed in after the due date (迟报).</summary>
    Late,

    /// <summary>It was handed in, and the due date depends on a calendar that is not published (期限未知).</summary>
    DueUnknown,

    /// <summary>It was sent back and not handed in again (退回未补报).</summary>
    SentBack,

    /// <summary>The due date has passed, and it was not handed in (未报).</summary>
    Missing,
}
