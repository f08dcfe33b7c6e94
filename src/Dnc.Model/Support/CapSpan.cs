using Dnc.Model.Time;

namespace Dnc.Model.Support;

/// <summary>Over what time earlier awards use up a cap (封顶期间).</summary>
public sealed record CapSpan
{
    private CapSpan(CapSpanKind kind, int years = 0, DateRange? range = null) => (Kind, Years, Range) = (kind, years, range);

    /// <summary>Earlier awards do not count.</summary>
    public static CapSpan Now { get; } = new(CapSpanKind.Now);

    /// <summary>Awards for the same year count (每年).</summary>
    public static CapSpan Year { get; } = new(CapSpanKind.Year);

    /// <summary>Awards within the validity of the catalogue count (政策期内累计).</summary>
    public static CapSpan Validity { get; } = new(CapSpanKind.Validity);

    /// <summary>All awards count (累计).</summary>
    public static CapSpan Ever { get; } = new(CapSpanKind.Ever);

    /// <summary>What is meant.</summary>
    public CapSpanKind Kind { get; }

    /// <summary>For <see cref="CapSpanKind.Years"/>, how many years; otherwise 0.</summary>
    public int Years { get; }

    /// <summary>For <see cref="CapSpanKind.Range"/>, the days; otherwise null.</summary>
    public DateRange? Range { get; }

    /// <summary>Awards for the year and the years before it count (连续若干年累计).</summary>
    /// <param name="years">How many years, the current one included; at least 1.</param>
    /// <returns>The span.</returns>
    public static CapSpan LastYears(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years);
        return new(CapSpanKind.Years, years);
    }

    /// <summary>Awards granted on the days of a range count.</summary>
    /// <param name="range">The days.</param>
    /// <returns>The span.</returns>
    public static CapSpan Within(DateRange range) => new(CapSpanKind.Range, 0, range);
}
