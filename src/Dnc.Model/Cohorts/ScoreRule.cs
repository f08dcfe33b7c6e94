using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>Turns the figures of a population into scores (无量纲化).</summary>
public abstract record ScoreRule
{
    /// <summary>Scores a population.</summary>
    /// <param name="figures">The figures of those who are scored together, in any order.</param>
    /// <returns>The scores by identifier, ordinally; never rounded.</returns>
    /// <exception cref="ArgumentException">Two figures have one identifier.</exception>
    public ValueList<CohortScore> Over(IEnumerable<CohortFigure> figures)
    {
        ValueList<CohortFigure> sorted = [.. Guard.NotNull(figures).OrderBy(f => Guard.NotNull(f, nameof(figures)).Id, StringComparer.Ordinal)];
        for (var i = 1; i < sorted.Count; i++)
        {
            Guard.That(sorted[i - 1].Id != sorted[i].Id, $"Two figures have the identifier '{sorted[i].Id}'; each has its own.", nameof(figures));
        }

        return Score(sorted);
    }

    // INVARIANT: an internal abstract member closes the family; the figures come sorted and distinct.
    internal abstract ValueList<CohortScore> Score(ValueList<CohortFigure> figures);

    /// <summary>Values times a number that is not 0, plus another.</summary>
    internal static Interval<Rational> Line(Interval<Rational> value, Rational slope, Rational offset) =>
        (slope.Sign < 0 ? Interval.Negate(value) : value).Map(v => (v * (slope.Sign < 0 ? -slope : slope)) + offset);

    /// <summary>Values brought into limits whose ends are included.</summary>
    internal static Interval<Rational> Clamp(Interval<Rational> value, Interval<Rational>? limits)
    {
        if (limits is not { } range)
        {
            return value;
        }

        var (low, lowMoved) = Into(value.Low ?? range.Low);
        var (high, highMoved) = Into(value.High ?? range.High);
        return Interval<Rational>.FromEnds(low, lowMoved || value.LowIncluded || value.Low is null, high, highMoved || value.HighIncluded || value.High is null);

        (Rational? End, bool IsMoved) Into(Rational? end) =>
            end is { } e && range.Low is { } from && e < from ? (from, true)
            : end is { } f && range.High is { } to && f > to ? (to, true)
            : (end, false);
    }

    /// <summary>Limits of a score, whose ends are included.</summary>
    internal static Interval<Rational>? WithEnds(Interval<Rational>? limits, string name)
    {
        Guard.That(limits is not { } range || ((range.Low is null || range.LowIncluded) && (range.High is null || range.HighIncluded)), "The ends of the limits are included.", name);
        return limits;
    }
}
