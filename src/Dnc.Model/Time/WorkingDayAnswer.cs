using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>A day found by counting working days, or the fact that the calendar does not reach so far.</summary>
/// <remarks>The <c>default</c> value is unknown.</remarks>
public readonly record struct WorkingDayAnswer
{
    internal WorkingDayAnswer(LocalDate? day, DateRange published) => (Day, Published) = (day, published);

    /// <summary>The day; null when the calendar does not reach so far. It is never a guess.</summary>
    public LocalDate? Day { get; }

    /// <summary>The days that the calendar knows.</summary>
    public DateRange Published { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsKnown => Day is not null;

    /// <summary>The answer in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The day, or <c>unknown: the calendar is published for 2017-01-01 to 2026-12-31</c>.</returns>
    public string ToString(Language language) => (Day, language) switch
    {
        ({ } day, _) => Dates.Text(day, language),
        (_, Language.Zh) => $"未知：放假安排已公布的范围为{Published.ToString(language)}",
        _ => $"unknown: the calendar is published for {Published.ToString(language)}",
    };

    /// <summary>The answer in English.</summary>
    /// <returns>The day, or that it is unknown.</returns>
    public override string ToString() => ToString(Language.En);
}
