using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>Time counted in months, a day as its share of its month, so that every year is twelve.</summary>
internal static class Months
{
    public static Rational Of(DateRange range) => Between(range.Start.PlusDays(-1), range.LastDay);

    public static Rational Between(LocalDate from, LocalDate to) => AtEndOf(to) - AtEndOf(from);

    private static Rational AtEndOf(LocalDate day) =>
        (day.Year * 12) + day.Month - 1 + new Rational(day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
}
