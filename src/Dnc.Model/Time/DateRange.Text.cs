using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Time;

/// <content>The text form.</content>
public readonly partial record struct DateRange
{
    private const string Separator = "..";

    /// <summary>Reads a range: <c>2017-01-01..2021-12-31</c>, one day <c>2020-12-31</c>, or <c>2017-01-01..</c> without an end.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException">The text is not a range.</exception>
    public static DateRange Parse(string s) => TryParse(s, out var range, out var issue) ? range : throw new FormatException(issue.ToString());

    /// <inheritdoc/>
    static DateRange IParsable<DateRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a range, as <see cref="Parse"/> does.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The range, or <see cref="Always"/>.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out DateRange result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    static bool IParsable<DateRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateRange result) => TryParse(s, out result);

    /// <summary>Reads a range, and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The range, or <see cref="Always"/>.</param>
    /// <param name="issue">What is wrong, located at the whole input.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out DateRange result, [NotNullWhen(false)] out Issue? issue)
    {
        issue = null;
        result = default;
        var at = s?.IndexOf(Separator, StringComparison.Ordinal) ?? -1;
        if (s is not null && Dates.TryParse(at < 0 ? s : s[..at], out var start))
        {
            if (at < 0)
            {
                result = OfDay(start);
                return true;
            }

            var rest = s[(at + Separator.Length)..];
            if (rest.Length == 0)
            {
                result = From(start);
                return true;
            }

            if (Dates.TryParse(rest, out var end) && start <= end)
            {
                result = new DateRange(start, end);
                return true;
            }
        }

        issue = ErrorMessages.NotADateRange(s);
        return false;
    }

    /// <summary>The range in the form that <see cref="Parse"/> reads.</summary>
    /// <returns>For example <c>2017-01-01..2021-12-31</c>.</returns>
    public override string ToString() =>
        End is not { } end ? Dates.Text(Start) + Separator
        : Start == end ? Dates.Text(Start)
        : Dates.Text(Start) + Separator + Dates.Text(end);

    /// <summary>The range in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>2017-01-01 to 2021-12-31</c> or <c>2017年1月1日至2021年12月31日</c>.</returns>
    public string ToString(Language language)
    {
        var start = Dates.Text(Start, language);
        return (End, language) switch
        {
            (null, Language.Zh) => $"{start}起",
            (null, _) => $"from {start}",
            ({ } end, _) when end == Start => start,
            ({ } end, Language.Zh) => $"{start}至{Dates.Text(end, language)}",
            ({ } end, _) => $"{start} to {Dates.Text(end, language)}",
        };
    }
}
