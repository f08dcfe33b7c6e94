namespace Dnc.Model.Support;

/// <summary>What makes an award one that the rules on fair competition review bar (公平竞争审查标记).</summary>
/// <remarks>Regulation on Fair Competition Review (公平竞争审查条例), in force since 2024-08-01.</remarks>
public enum ComplianceConcern
{
    /// <summary>It depends on taxes paid (与纳税挂钩).</summary>
    TaxLinked,

    /// <summary>It is for a named firm (特定经营者).</summary>
    NamedFirm,

    /// <summary>It asks the firm to register or to move here (以注册地、迁入为条件).</summary>
    LocalRegistration,
}
