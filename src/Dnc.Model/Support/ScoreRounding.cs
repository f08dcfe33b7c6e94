using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support;

/// <summary>How a score of a population is rounded before anything else uses it (得分保留位数), such as half up to 0.01.</summary>
/// <param name="To">The unit of rounding: more than 0.</param>
/// <param name="Mode">The rule.</param>
public sealed record ScoreRounding(decimal To, Rounding Mode)
{
    /// <summary>The unit of rounding: more than 0.</summary>
    public decimal To { get; init => field = Positive(value); } = Positive(To);

    /// <summary>The rule.</summary>
    public Rounding Mode { get; init => field = Guard.Defined(value); } = Guard.Defined(Mode);

    /// <summary>A score, rounded.</summary>
    /// <param name="score">The exact score.</param>
    /// <returns>The nearest multiple of <see cref="To"/> under the rule.</returns>
    /// <exception cref="OverflowException">The score is beyond the numbers that a decimal holds.</exception>
    public decimal Of(Rational score) => (score / To).ToDecimal(0, Mode) * To;

    private static decimal Positive(decimal to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, 0, nameof(To));
        return to;
    }
}
