using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A sum of weighted components (加权综合得分). A missing component is a range; the weights of the others are never raised to fill it.</summary>
/// <param name="Weights">The components with their weights, which add up to exactly 1.</param>
public sealed record WeightedScore(ValueList<ScoreWeight> Weights)
{
    /// <summary>The components with their weights.</summary>
    public ValueList<ScoreWeight> Weights { get; init => field = Whole(value); } = Whole(Weights);

    /// <summary>The score of one member.</summary>
    /// <param name="components">The scores of its components; one that is absent is <see cref="ScoreWeight.WhenMissing"/>.</param>
    /// <returns>The range of scores, not rounded; the components vary on their own.</returns>
    /// <exception cref="ArgumentException">A component has no weight.</exception>
    public Interval<Rational> Of(IReadOnlyDictionary<string, Interval<Rational>> components)
    {
        foreach (var name in Guard.NotNull(components).Keys)
        {
            Guard.That(Weights.Any(w => w.Component == name), $"The component '{name}' has no weight.", nameof(components));
        }

        return Weights.Aggregate(Interval<Rational>.Exactly(Rational.Zero), (sum, w) => Interval.Add(
            sum,
            ScoreRule.Line(components.TryGetValue(w.Component, out var value) ? value : w.WhenMissing, w.Weight, Rational.Zero)));
    }

    private static ValueList<ScoreWeight> Whole(ValueList<ScoreWeight> weights)
    {
        Guard.That(Guard.NotNull(weights, nameof(Weights)).All(w => w is not null), "A weight is not null.", nameof(Weights));
        Guard.That(weights.Select(w => w.Component).Distinct(StringComparer.Ordinal).Count() == weights.Count, "Each component has one weight.", nameof(Weights));
        Guard.That(weights.Aggregate(Rational.Zero, (sum, w) => sum + w.Weight) == Rational.One, "The weights add up to exactly 1.", nameof(Weights));
        return weights;
    }
}
