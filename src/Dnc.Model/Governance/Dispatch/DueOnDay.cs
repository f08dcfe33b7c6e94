using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>Due on a day of a month, such as on the 5th of the month after the period (次月5日前).</summary>
/// <param name="Day">The day of the month, 1 to 31; in a shorter month the last day is meant.</param>
/// <param name="MonthsAfter">How many months after the last month of the period; 0 for that month itself.</param>
/// <param name="OnDayOff">What happens when that is a day off.</param>
public sealed record DueOnDay(int Day, int MonthsAfter, DayOffRule OnDayOff) : DueRule
{
    /// <summary>The most months after the period.</summary>
    public const int MaxMonthsAfter = 120;

    /// <summary>The day of the month, 1 to 31; in a shorter month the last day is meant.</summary>
    public int Day { get; init => field = Within(value, 1, 31); } = Within(Day, 1, 31);

    /// <summary>How many months after the last month of the period; 0 for that month itself.</summary>
    public int MonthsAfter { get; init => field = Within(value, 0, MaxMonthsAfter); } = Within(MonthsAfter, 0, MaxMonthsAfter);

    /// <summary>What happens when that is a day off.</summary>
    public DayOffRule OnDayOff { get; init => field = Guard.Defined(value); } = Guard.Defined(OnDayOff);

    /// <inheritdoc/>
    public override WorkingDayAnswer For(ReportingPeriod period, WorkingDayCalendar calendar)
    {
        Guard.NotNull(calendar);
        var month = new LocalDate(period.End.Year, period.End.Month, 1).PlusMonths(MonthsAfter);
        var day = month.PlusDays(Math.Min(Day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)) - 1);
        return (OnDayOff, calendar.KindOf(day)) switch
        {
            (DayOffRule.Unchanged, _) or (_, DayKind.Working) => Answer(day, calendar),
            (_, DayKind.Unknown) => Answer(null, calendar),
            (DayOffRule.Next, _) => calendar.Next(day),
            _ => calendar.Previous(day),
        };
    }

    internal override void Close()
    {
    }

    private static int Within(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
