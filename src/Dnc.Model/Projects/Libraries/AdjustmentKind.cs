namespace Dnc.Model.Projects.Libraries;

/// <summary>What the entry rule of a library says about a project (动态调整建议).</summary>
public enum AdjustmentKind
{
    /// <summary>It is outside and meets the rule (拟入库).</summary>
    Admit,

    /// <summary>It is inside and meets the rule (保留).</summary>
    Keep,

    /// <summary>It is inside and does not meet the rule (拟出库).</summary>
    Remove,

    /// <summary>It is outside and does not meet the rule (不入库).</summary>
    Refuse,

    /// <summary>Facts are missing, or the rule does not settle it (待定).</summary>
    Undecided,
}
