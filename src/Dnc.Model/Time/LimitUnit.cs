namespace Dnc.Model.Time;

/// <summary>What a time limit counts.</summary>
public enum LimitUnit
{
    /// <summary>Working days (工作日); the value of <c>default</c>.</summary>
    WorkingDays,

    /// <summary>Calendar days (自然日, 日), weekends and holidays included.</summary>
    CalendarDays,

    /// <summary>Hours (小时), around the clock and every day.</summary>
    Hours,

    /// <summary>Minutes (分钟), around the clock and every day.</summary>
    Minutes,
}
