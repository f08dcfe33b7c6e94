using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Time;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Model.Rules;

/// <summary>The time that a claim about a fact belongs to: none, a day or a reporting period (数据时间).</summary>
/// <remarks>The <c>default</c> value is none. Written as <c>2024-12-31</c>, <c>2024</c>, <c>2024-Q3</c>, <c>2024-06</c>.</remarks>
public readonly record struct FactTime : IParsable<FactTime>
{
    private FactTime(LocalDate? day, ReportingPeriod? period) => (Day, Period) = (day, period);

    /// <summary>No time.</summary>
    public static FactTime None => default;

    /// <summary>The day; null when it is none.</summary>
    public LocalDate? Day { get; }

    /// <summary>The period; null when it is none.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>Takes a day.</summary>
    public static implicit operator FactTime(LocalDate day) => new(day, null);

    /// <summary>Takes a period.</summary>
    public static implicit operator FactTime(ReportingPeriod period) => new(null, period);

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The time.</returns>
    public static FactTime Year(int year) => ReportingPeriod.OfYear(year);

    /// <summary>Reads a day or a period.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static FactTime Parse(string s) => TryParse(s, out var result) ? result : throw new FormatException($"'{s}' is no day and no reporting period.");

    /// <inheritdoc/>
    static FactTime IParsable<FactTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a day or a period.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The time, or none.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out FactTime result)
    {
        result = default;
        if (s is not null && LocalDatePattern.Iso.Parse(s).TryGetValue(default, out var day))
        {
            result = day;
            return true;
        }

        if (s is not null && ReportingPeriod.TryParse(s, out ReportingPeriod period))
        {
            result = period;
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    static bool IParsable<FactTime>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactTime result) => TryParse(s, out result);

    /// <summary>The time as it is read.</summary>
    /// <returns>The text; empty for none.</returns>
    public override string ToString() => Day is { } day ? LocalDatePattern.Iso.Format(day) : Period?.ToString() ?? "";
}
