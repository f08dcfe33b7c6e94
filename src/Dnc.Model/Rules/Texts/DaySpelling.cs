using System.Globalization;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Rules.Texts;

/// <summary>Reads days out of a line: <c>2018年1月2日</c>, <c>2018-01-02</c>.</summary>
internal static class DaySpelling
{
    /// <summary>Year, month and day at the beginning of a text, and their length; 0 when it begins with none.</summary>
    public static (int Year, int Month, int Day, int Length) Read(ReadOnlySpan<char> text, Language language)
    {
        var (numbers, at) = (new int[3], 0);
        for (var n = 0; n < 3; n++)
        {
            var length = 0;
            while (at + length < text.Length && length < 4 && char.IsAsciiDigit(text[at + length]))
            {
                length++;
            }

            var sign = language == Language.Zh ? "年月日"[n] : "--\0"[n];
            if (length == 0 || (sign != '\0' && (at + length == text.Length || text[at + length] != sign)))
            {
                return default;
            }

            numbers[n] = int.Parse(text.Slice(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
            at += length + (sign == '\0' ? 0 : 1);
        }

        return (numbers[0], numbers[1], numbers[2], at);
    }

    /// <summary>The day in a calendar; null when the calendar has none such.</summary>
    public static LocalDate? In(CalendarSystem calendar, int year, int month, int day) =>
        year >= Math.Max(1, calendar.MinYear) && year <= calendar.MaxYear && month >= 1 && month <= calendar.GetMonthsInYear(year) && day >= 1 && day <= calendar.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day, calendar)
            : null;
}
