namespace Dnc.Model.Governance.Dispatch;

/// <summary>What happens to a report that a unit owes.</summary>
public enum SubmissionKind
{
    /// <summary>It is received, for the first time or again (收到).</summary>
    Receipt,

    /// <summary>It is sent back to be corrected (退回).</summary>
    Return,

    /// <summary>It is accepted (通过).</summary>
    Acceptance,
}
