namespace Dnc.Model.Time;

/// <summary>Whether a deadline could be computed, and if not, why.</summary>
public enum DeadlineState
{
    /// <summary>The deadline is known; the value of <c>default</c>.</summary>
    Known,

    /// <summary>A day that decides is outside the published calendar.</summary>
    CalendarNotPublished,

    /// <summary>The clock stands still, and the suspension has no end yet.</summary>
    SuspendedWithoutEnd,
}
