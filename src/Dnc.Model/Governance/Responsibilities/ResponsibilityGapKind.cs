namespace Dnc.Model.Governance.Responsibilities;

/// <summary>What an entry of a responsibility list lacks.</summary>
public enum ResponsibilityGapKind
{
    /// <summary>No leader is named (缺牵头领导).</summary>
    Leader,

    /// <summary>No lead unit is named (缺牵头单位).</summary>
    LeadUnit,

    /// <summary>No due date is given (缺完成时限).</summary>
    Due,

    /// <summary>No roadmap is given (缺路线图).</summary>
    Roadmap,

    /// <summary>A body is named that is not on the register of organisations (名册外单位).</summary>
    UnknownUnit,
}
