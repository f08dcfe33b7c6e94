namespace Dnc.Model.Time;

/// <summary>Whether people work on a day, as far as a calendar says.</summary>
public enum DayKind
{
    /// <summary>The calendar of the year is not published, or not part of the calendar asked; the value of <c>default</c>.</summary>
    Unknown,

    /// <summary>A working day (工作日), make-up days at weekends included (调休上班).</summary>
    Working,

    /// <summary>A day off (休息日), by a holiday notice or as a weekend.</summary>
    Off,
}
