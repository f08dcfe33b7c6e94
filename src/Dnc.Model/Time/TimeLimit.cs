using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>How long something may take: a number of working days, calendar days, hours or minutes (时限).</summary>
/// <remarks>The <c>default</c> value is 0 working days: at once (即办).</remarks>
public readonly record struct TimeLimit : IParsable<TimeLimit>
{
    /// <summary>The largest amount, in any unit.</summary>
    public const int MaxAmount = 100_000;

    private static readonly (string Suffix, LimitUnit Unit)[] Suffixes =
    [
        ("个工作日", LimitUnit.WorkingDays),
        ("工作日", LimitUnit.WorkingDays),
        ("个自然日", LimitUnit.CalendarDays),
        ("自然日", LimitUnit.CalendarDays),
        ("日", LimitUnit.CalendarDays),
        ("天", LimitUnit.CalendarDays),
        ("个小时", LimitUnit.Hours),
        ("小时", LimitUnit.Hours),
        ("分钟", LimitUnit.Minutes),
        (" working days", LimitUnit.WorkingDays),
        (" working day", LimitUnit.WorkingDays),
        (" calendar days", LimitUnit.CalendarDays),
        (" calendar day", LimitUnit.CalendarDays),
        (" hours", LimitUnit.Hours),
        (" hour", LimitUnit.Hours),
        (" minutes", LimitUnit.Minutes),
        (" minute", LimitUnit.Minutes),
    ];

    private TimeLimit(int amount, LimitUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, MaxAmount);
        Amount = amount;
        Unit = unit;
    }

    /// <summary>The number of units, from 0 to <see cref="MaxAmount"/>.</summary>
    public int Amount { get; }

    /// <summary>What is counted.</summary>
    public LimitUnit Unit { get; }

    /// <summary>Whether days are counted, and not hours or minutes, which run from a time of day.</summary>
    public bool IsInDays => Unit is LimitUnit.WorkingDays or LimitUnit.CalendarDays;

    /// <summary>A number of working days (工作日).</summary>
    /// <param name="amount">The number, from 0 to <see cref="MaxAmount"/>.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit WorkingDays(int amount) => new(amount, LimitUnit.WorkingDays);

    /// <summary>A number of calendar days (自然日).</summary>
    /// <param name="amount">The number, from 0 to <see cref="MaxAmount"/>.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit CalendarDays(int amount) => new(amount, LimitUnit.CalendarDays);

    /// <summary>A number of hours, around the clock.</summary>
    /// <param name="amount">The number, from 0 to <see cref="MaxAmount"/>.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit Hours(int amount) => new(amount, LimitUnit.Hours);

    /// <summary>A number of minutes, around the clock.</summary>
    /// <param name="amount">The number, from 0 to <see cref="MaxAmount"/>.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit Minutes(int amount) => new(amount, LimitUnit.Minutes);

    /// <summary>Reads a limit as people write it: <c>20个工作日</c>, <c>30日</c>, <c>24小时</c>, <c>60分钟</c>, <c>20 working days</c>.</summary>
    /// <param name="s">The text. Plain 日 and 天 are calendar days.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="FormatException">The text is not a limit.</exception>
    public static TimeLimit Parse(string s) => TryParse(s, out var limit, out var issue) ? limit : throw new FormatException(issue.ToString());

    /// <inheritdoc/>
    static TimeLimit IParsable<TimeLimit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a limit, as <see cref="Parse"/> does.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The limit, or <c>default</c>.</param>
    /// <returns>Whether the text is a limit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out TimeLimit result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    static bool IParsable<TimeLimit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimeLimit result) => TryParse(s, out result);

    /// <summary>Reads a limit, and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The limit, or <c>default</c>.</param>
    /// <param name="issue">What is wrong, located at the whole input.</param>
    /// <returns>Whether the text is a limit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out TimeLimit result, [NotNullWhen(false)] out Issue? issue)
    {
        issue = null;
        foreach (var (suffix, unit) in Suffixes)
        {
            if (s is not null && s.EndsWith(suffix, StringComparison.Ordinal)
                && int.TryParse(s.AsSpan(0, s.Length - suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
                && amount <= MaxAmount)
            {
                result = new TimeLimit(amount, unit);
                return true;
            }
        }

        result = default;
        issue = ErrorMessages.NotATimeLimit(s);
        return false;
    }

    /// <summary>The time of a limit in hours or minutes.</summary>
    internal Period ToPeriod() => Unit switch
    {
        LimitUnit.Hours => Period.FromHours(Amount),
        LimitUnit.Minutes => Period.FromMinutes(Amount),
        _ => throw new InvalidOperationException("A limit in days has no time of day."),
    };

    /// <summary>The limit in Chinese, as <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>20个工作日</c>.</returns>
    public override string ToString() => ToString(Language.Zh);

    /// <summary>The limit in words, as <see cref="Parse"/> reads it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>20个工作日</c> or <c>20 working days</c>.</returns>
    public string ToString(Language language)
    {
        var unit = (Unit, language) switch
        {
            (LimitUnit.WorkingDays, Language.Zh) => "个工作日",
            (LimitUnit.CalendarDays, Language.Zh) => "个自然日",
            (LimitUnit.Hours, Language.Zh) => "小时",
            (_, Language.Zh) => "分钟",
            (LimitUnit.WorkingDays, _) => " working day",
            (LimitUnit.CalendarDays, _) => " calendar day",
            (LimitUnit.Hours, _) => " hour",
            _ => " minute",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Amount}{unit}{(language == Language.Zh || Amount == 1 ? "" : "s")}");
    }
}
