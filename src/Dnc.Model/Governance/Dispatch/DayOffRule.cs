namespace Dnc.Model.Governance.Dispatch;

/// <summary>What happens to a due date that is a day off.</summary>
public enum DayOffRule
{
    /// <summary>It goes on to the next working day (顺延).</summary>
    Next,

    /// <summary>It goes back to the last working day before (提前).</summary>
    Previous,

    /// <summary>It stays (不变).</summary>
    Unchanged,
}
