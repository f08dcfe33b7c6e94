using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>How much one component counts in a weighted score (权重).</summary>
/// <param name="Component">The component; unique in its score.</param>
/// <param name="Weight">The weight, such as 9/20 for 45 %; more than 0.</param>
/// <param name="WhenMissing">What a missing component may be; <c>default</c> is anything, which leaves the whole score without ends.</param>
public sealed record ScoreWeight(string Component, Rational Weight, Interval<Rational> WhenMissing = default)
{
    /// <summary>The component.</summary>
    public string Component { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Component);

    /// <summary>The weight.</summary>
    public Rational Weight { get; init => field = Positive(value); } = Positive(Weight);

    private static Rational Positive(Rational weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(weight, Rational.Zero, nameof(Weight));
        return weight;
    }
}
