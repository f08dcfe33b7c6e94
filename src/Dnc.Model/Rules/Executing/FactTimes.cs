using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Executing;

/// <summary>Times of facts as whole numbers that rise with time.</summary>
internal static class FactTimes
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static int NumberOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    public static LocalDate DayOf(int number) => Epoch.PlusDays(number);

    /// <summary>The number of a period among those of its kind.</summary>
    public static int NumberOf(ReportingPeriod period) => (period.Year * 12) + period.Number;

    public static int NumberOf(FactTime time) => time.Day is { } day ? NumberOf(day) : time.Period is { } period ? NumberOf(period) : 0;
}
