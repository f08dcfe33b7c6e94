namespace Dnc.Model.Cohorts;

/// <summary>How a class is changed after the ranking (定档调整方式).</summary>
public enum ClassChangeKind
{
    /// <summary>The member has this class, whatever its rank (直接定档), such as D on a safety or environment veto (一票否决).</summary>
    Forced,

    /// <summary>The member has this class or a better one (保底).</summary>
    NotBelow,

    /// <summary>The member has this class or a worse one (封顶).</summary>
    NotAbove,
}
