namespace Dnc.Model.Services.Cases;

/// <summary>How far a case is (诉求状态).</summary>
public enum CaseState
{
    /// <summary>Nobody has taken it down; the value of <c>default</c>.</summary>
    NotRegistered,

    /// <summary>It is taken down, and nothing has been done (已登记).</summary>
    Registered,

    /// <summary>It is being seen to (办理中), also when it was taken up again.</summary>
    InHandling,

    /// <summary>Its clocks stand still (挂起).</summary>
    OnHold,

    /// <summary>It is disposed of and may be taken up again (已办结).</summary>
    Resolved,

    /// <summary>It is struck off the list (已销号); it may be taken up again.</summary>
    Closed,

    /// <summary>The enterprise took it back (已撤回).</summary>
    Cancelled,
}
