using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>What figures say about one value: the figure itself, and the values that it leaves possible here.</summary>
internal sealed record Claim(Interval<Rational> Figure, Interval<Rational> Allowed, ValueList<Observation> Observations)
{
    public bool NeedsTolerance => Observations.Any(o => o.Value.NeedsInterpretation);

    public LocalizedText Source => new(
        string.Join("、", Observations.Select(o => o.Source.Title).Distinct()),
        string.Join(", ", Observations.Select(o => o.Source.Title).Distinct()));

    public static Interval<Rational> FromLow(Interval<Rational> range) =>
        range.Low is not { } low ? Interval<Rational>.Everything : range.LowIncluded ? Interval<Rational>.AtLeast(low) : Interval<Rational>.MoreThan(low);

    public static Interval<Rational> UpToHigh(Interval<Rational> range) =>
        range.High is not { } high ? Interval<Rational>.Everything : range.HighIncluded ? Interval<Rational>.AtMost(high) : Interval<Rational>.LessThan(high);

    /// <summary>
    /// What claims say together. A claim that repeats another one more vaguely adds nothing; a lower and an upper bound make a range, and bounds narrow a
    /// figure; everything else is a conflict: then the range is the smallest one that contains each figure, however near they are to each other.
    /// </summary>
    public static (Interval<Rational> Range, IReadOnlyList<Claim> Conflicting) Combine(IReadOnlyList<Claim> claims)
    {
        var sharp = claims
            .Where((c, i) => !claims.Where((other, j) => j != i && c.Allowed.Contains(other.Allowed) && (c.Allowed != other.Allowed || j < i)).Any())
            .ToList();
        Interval<Rational>? common = sharp.Count(c => c.Allowed is { Low: not null, High: not null }) > 1 ? null : Interval<Rational>.Everything;
        foreach (var claim in sharp)
        {
            common = common?.Intersect(claim.Allowed);
        }

        return common is { } agreed ? (agreed, []) : (sharp.Select(c => c.Figure).Aggregate((a, b) => a.Hull(b)), sharp);
    }

    /// <summary>A conflict of claims about the statistic itself.</summary>
    public static ValueList<FigureConflict> Conflicts(IReadOnlyList<Claim> conflicting, IndicatorId indicator, Time.DateRange time, Func<Interval<Rational>, Interval<Rational>> range) =>
        conflicting.Count == 0 ? [] : [new(indicator, time, conflicting.Select(c => new SourceClaim(c.Source, c.Figure, range(c.Figure), c.Figure)).ToValueList())];
}
