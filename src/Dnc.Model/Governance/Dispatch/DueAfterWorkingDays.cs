using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>Due a number of working days after the end of the period (期末后若干个工作日内).</summary>
/// <param name="Days">The number of working days after the last day of the period, which is not counted; 1 to 250.</param>
public sealed record DueAfterWorkingDays(int Days) : DueRule
{
    /// <summary>The most working days.</summary>
    public const int MaxDays = 250;

    /// <summary>The number of working days after the last day of the period, which is not counted; 1 to 250.</summary>
    public int Days { get; init => field = Within(value); } = Within(Days);

    /// <inheritdoc/>
    public override WorkingDayAnswer For(ReportingPeriod period, WorkingDayCalendar calendar) => Guard.NotNull(calendar).AddWorkingDays(period.End, Days);

    internal override void Close()
    {
    }

    private static int Within(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        return days;
    }
}
