namespace Dnc.Model.Projects.Progress;

/// <summary>What does not fit together in monthly reports (月报勾稽关系错误).</summary>
public enum ReportFaultKind
{
    /// <summary>The year's total is not that of the month before and the month added.</summary>
    NotTheSum,

    /// <summary>A total is lower than in the month before.</summary>
    Falls,

    /// <summary>The year's total is more than the total since the start.</summary>
    MoreThanSinceStart,

    /// <summary>The total since the start is more than the whole investment.</summary>
    MoreThanTotal,
}
