using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>By when a report for a period is due (报送时限规则). A closed family.</summary>
/// <remarks>The cases are <see cref="DueOnDay"/> and <see cref="DueAfterWorkingDays"/>.</remarks>
public abstract record DueRule
{
    /// <summary>The last day in time for a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The day, or unknown when it depends on days that the calendar does not know.</returns>
    public abstract WorkingDayAnswer For(ReportingPeriod period, WorkingDayCalendar calendar);

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();

    private protected static WorkingDayAnswer Answer(LocalDate? day, WorkingDayCalendar calendar) => new(day, calendar.Published);
}
