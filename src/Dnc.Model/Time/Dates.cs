using System.Globalization;
using Dnc.Model.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Model.Time;

/// <summary>The one spelling of dates in this room.</summary>
internal static class Dates
{
    /// <summary>The first and the last date that the room accepts: those that <c>yyyy-MM-dd</c> can write.</summary>
    public static readonly LocalDate Min = new(1, 1, 1);

    public static readonly LocalDate Max = new(9999, 12, 31);

    public static LocalDate Checked(LocalDate date, string name)
    {
        if (date.Calendar != CalendarSystem.Iso || date < Min)
        {
            throw new ArgumentOutOfRangeException(name, date, "A date is of the ISO calendar, from year 1 on.");
        }

        return date;
    }

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Text(LocalDate date, Language language) =>
        language == Language.Zh
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
            : Text(date);

    public static bool TryParse(string? text, out LocalDate date)
    {
        date = Min;
        return text is { Length: 10 } && LocalDatePattern.Iso.Parse(text).TryGetValue(Min, out date) && date >= Min;
    }
}
