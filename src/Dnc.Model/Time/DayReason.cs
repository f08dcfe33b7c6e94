namespace Dnc.Model.Time;

/// <summary>Why a day is a working day or a day off.</summary>
public enum DayReason
{
    /// <summary>The calendar of the year is not published, or not part of the calendar asked; the value of <c>default</c>.</summary>
    NotPublished,

    /// <summary>Monday to Friday, and no notice gives the day off.</summary>
    Weekday,

    /// <summary>Saturday or Sunday, and no notice names the day.</summary>
    Weekend,

    /// <summary>A notice gives the day off (放假), weekends within a holiday included.</summary>
    Holiday,

    /// <summary>A notice makes a Saturday or Sunday a working day (调休上班).</summary>
    MakeUp,
}
