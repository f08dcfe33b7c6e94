using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Time;

/// <content>The text form.</content>
public readonly partial record struct ReportingPeriod
{
    private const string ChineseDigits = "一二三四";

    private static readonly string[] Ordinals = ["first", "second"];

    /// <summary>Reads a period: <c>2019</c>, <c>2019-H1</c>, <c>2019-Q2</c> or <c>2019-06</c>, with a year from 1900 to 2200.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static ReportingPeriod Parse(string s) =>
        TryParse(s, out var period, out var issue) ? period : throw new FormatException(issue.ToString());

    /// <inheritdoc/>
    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a period, as <see cref="Parse"/> does.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The period, or <c>default</c>.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReportingPeriod result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) =>
        TryParse(s, out result);

    /// <summary>Reads a period, and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The period, or <c>default</c>.</param>
    /// <param name="issue">What is wrong, located at the whole input.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReportingPeriod result, [NotNullWhen(false)] out Issue? issue)
    {
        issue = null;
        var (kind, digits) = s switch
        {
            { Length: 4 } => (PeriodKind.Year, 0),
            [_, _, _, _, '-', 'H', _] => (PeriodKind.HalfYear, 1),
            [_, _, _, _, '-', 'Q', _] => (PeriodKind.Quarter, 1),
            [_, _, _, _, '-', _, _] => (PeriodKind.Month, 2),
            _ => (PeriodKind.Year, -1),
        };
        var number = 1;
        if (s is not null && digits >= 0
            && TryDigits(s.AsSpan(0, 4), out var year) && year is >= MinYear and <= MaxYear
            && (digits == 0 || TryDigits(s.AsSpan(s.Length - digits), out number))
            && number >= 1 && number <= PerYear(kind))
        {
            result = Of(kind, year, number);
            return true;
        }

        result = default;
        issue = ErrorMessages.NotAReportingPeriod(s);
        return false;
    }

    /// <summary>The period in the form that <see cref="Parse"/> reads.</summary>
    /// <returns>For example <c>2019-Q2</c>.</returns>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Invariant($"{Year}"),
        PeriodKind.HalfYear => Invariant($"{Year}-H{Number}"),
        PeriodKind.Quarter => Invariant($"{Year}-Q{Number}"),
        _ => Invariant($"{Year}-{Number:00}"),
    };

    /// <summary>The period in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>2019年上半年</c>, <c>2019年第二季度</c>, <c>first half of 2019</c> or <c>June 2019</c>.</returns>
    public string ToString(Language language) => (Kind, language) switch
    {
        (PeriodKind.Year, Language.Zh) => Invariant($"{Year}年"),
        (PeriodKind.Year, _) => Invariant($"{Year}"),
        (PeriodKind.HalfYear, Language.Zh) => Invariant($"{Year}年{(Number == 1 ? '上' : '下')}半年"),
        (PeriodKind.HalfYear, _) => Invariant($"{Ordinals[Number - 1]} half of {Year}"),
        (PeriodKind.Quarter, Language.Zh) => Invariant($"{Year}年第{ChineseDigits[Number - 1]}季度"),
        (PeriodKind.Quarter, _) => Invariant($"Q{Number} {Year}"),
        (_, Language.Zh) => Invariant($"{Year}年{Number}月"),
        _ => Invariant($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Number)} {Year}"),
    };

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
