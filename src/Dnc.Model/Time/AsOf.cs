using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Model.Time;

/// <summary>The date that a question is asked for, and up to which instant records are known (基准日).</summary>
/// <remarks>
/// Two different questions meet here and are never mixed: what was in force on <see cref="Day"/>, and what was recorded until
/// <see cref="KnownUntil"/>. The <c>default</c> value asks for 0001-01-01 with everything that is recorded.
/// </remarks>
public readonly record struct AsOf : IParsable<AsOf>
{
    private const string Known = " known ";

    private AsOf(LocalDate day, Instant? knownUntil)
    {
        Day = day;
        KnownUntil = knownUntil;
    }

    /// <summary>The date that the question is asked for.</summary>
    public LocalDate Day { get; }

    /// <summary>The last instant whose records are known, included; null for everything that is recorded.</summary>
    public Instant? KnownUntil { get; }

    /// <summary>Asks for a date, with everything that is recorded.</summary>
    /// <param name="day">The date.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar or before year 1.</exception>
    public static AsOf Date(LocalDate day) => new(Dates.Checked(day, nameof(day)), null);

    /// <summary>Asks for a date, with everything that is recorded.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static AsOf Date(int year, int month, int day) => Date(new LocalDate(year, month, day));

    /// <summary>The same question with the records known at the end of a day in China.</summary>
    /// <param name="day">The day, included; see <see cref="RecordedTime.EndOfDay"/>.</param>
    /// <returns>The question.</returns>
    public AsOf KnownOn(LocalDate day) => KnownAt(RecordedTime.EndOfDay(Dates.Checked(day, nameof(day))));

    /// <summary>The same question with the records known at the end of a day in China.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, from 1, included.</param>
    /// <returns>The question.</returns>
    public AsOf KnownOn(int year, int month, int day) => KnownOn(new LocalDate(year, month, day));

    /// <summary>The same question with the records known at an instant.</summary>
    /// <param name="instant">The instant; what is recorded at it is known.</param>
    /// <returns>The question.</returns>
    public AsOf KnownAt(Instant instant) => new(Day, instant);

    /// <summary>Reads a question: <c>2021-12-31</c>, <c>2021-12-31 known 2022-06-30</c> (the end of that day in China) or <c>2021-12-31 known 2022-06-30T02:00:00Z</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The question.</returns>
    /// <exception cref="FormatException">The text is not a question.</exception>
    public static AsOf Parse(string s) => TryParse(s, out var asOf, out var issue) ? asOf : throw new FormatException(issue.ToString());

    /// <inheritdoc/>
    static AsOf IParsable<AsOf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a question, as <see cref="Parse"/> does.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The question, or <c>default</c>.</param>
    /// <returns>Whether the text is a question.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out AsOf result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    static bool IParsable<AsOf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AsOf result) => TryParse(s, out result);

    /// <summary>Reads a question, and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The question, or <c>default</c>.</param>
    /// <param name="issue">What is wrong, located at the whole input.</param>
    /// <returns>Whether the text is a question.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out AsOf result, [NotNullWhen(false)] out Issue? issue)
    {
        issue = null;
        var at = s?.IndexOf(Known, StringComparison.Ordinal) ?? -1;
        if (s is not null && Dates.TryParse(at < 0 ? s : s[..at], out var day))
        {
            result = Date(day);
            var rest = at < 0 ? null : s[(at + Known.Length)..];
            if (rest is null)
            {
                return true;
            }

            if (Dates.TryParse(rest, out var known))
            {
                result = result.KnownOn(known);
                return true;
            }

            if (InstantPattern.ExtendedIso.Parse(rest).TryGetValue(default, out var instant))
            {
                result = result.KnownAt(instant);
                return true;
            }
        }

        result = default;
        issue = ErrorMessages.NotAnAsOf(s);
        return false;
    }

    /// <summary>The question in the form that <see cref="Parse"/> reads; an instant that ends a day in China is written as that day.</summary>
    /// <returns>For example <c>2021-12-31 known 2022-06-30</c>.</returns>
    public override string ToString() =>
        KnownUntil is not { } known ? Dates.Text(Day) : Dates.Text(Day) + Known + (EndedDay(known) is { } day ? Dates.Text(day) : Text(known));

    /// <summary>The question in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>as of 2021-12-31, as known at the end of 2022-06-30</c>.</returns>
    public string ToString(Language language)
    {
        var day = Dates.Text(Day, language);
        var zh = language == Language.Zh;
        if (KnownUntil is not { } known)
        {
            return zh ? $"截至{day}" : $"as of {day}";
        }

        var until = EndedDay(known) is { } ended ? Dates.Text(ended, language) : null;
        return (until, zh) switch
        {
            (null, true) => $"截至{day}，以{Text(known)}已有的记录为准",
            (null, false) => $"as of {day}, as known at {Text(known)}",
            (_, true) => $"截至{day}，以{until}终了时已有的记录为准",
            _ => $"as of {day}, as known at the end of {until}",
        };
    }

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static LocalDate? EndedDay(Instant instant) =>
        instant >= RecordedTime.StartOfDay(Dates.Min) && instant <= RecordedTime.EndOfDay(Dates.Max)
        && RecordedTime.DayOf(instant) is var day && RecordedTime.EndOfDay(day) == instant
            ? day
            : null;
}
