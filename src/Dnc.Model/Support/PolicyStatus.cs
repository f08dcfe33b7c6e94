namespace Dnc.Model.Support;

/// <summary>How a firm stands to a policy (享受状态).</summary>
public enum PolicyStatus
{
    /// <summary>It gets the award (可享受).</summary>
    Entitled,

    /// <summary>It qualifies, and up to a ceiling the authority decides (可申请，额度待定).</summary>
    Ceiling,

    /// <summary>It is not settled (未定).</summary>
    Undetermined,

    /// <summary>It does not qualify (不符合条件).</summary>
    NotEligible,

    /// <summary>The policy is not in force at its reference date (不在有效期).</summary>
    NotInForce,

    /// <summary>It qualifies, and another award for the same matter is paid instead (已择优).</summary>
    Excluded,

    /// <summary>It qualifies, and has had the award already (已享受).</summary>
    AlreadyHad,

    /// <summary>It qualifies, and a shared cap is used up (封顶额度已用完).</summary>
    UsedUp,

    /// <summary>It qualifies, and is not among those chosen by rank (未入选).</summary>
    NotChosen,

    /// <summary>It qualifies, and the amount is 0 (金额为零).</summary>
    NothingDue,

    /// <summary>The rules on fair competition review bar the award on these terms (公平竞争审查不予兑现).</summary>
    Barred,

    /// <summary>It qualifies, and applied outside the days on which applications are taken (未在申报期内申请).</summary>
    OutsideWindow,

    /// <summary>The firm could not be evaluated (评估失败).</summary>
    Failed,
}
