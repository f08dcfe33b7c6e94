using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>The efficacy coefficient (功效系数): base + (full − base) × (x − unacceptable)/(satisfactory − unacceptable), by default 60 and 100.</summary>
/// <param name="Unacceptable">The figure that scores the base (不允许值).</param>
/// <param name="Satisfactory">The figure that scores in full (满意值); less than the unacceptable one where less is better.</param>
/// <param name="Limits">Limits between which the score is kept, ends included; null leaves figures beyond the two standards beyond the scale.</param>
/// <remarks>Where the two standards are equal the rule is silent: the score is anything within the limits.</remarks>
public sealed record EfficacyCoefficient(Rational Unacceptable, Rational Satisfactory, Interval<Rational>? Limits = null) : ScoreRule
{
    /// <summary>Limits between which the score is kept.</summary>
    public Interval<Rational>? Limits { get; init => field = WithEnds(value, nameof(Limits)); } = WithEnds(Limits, nameof(Limits));

    /// <summary>The score of the unacceptable figure.</summary>
    /// <value>60.</value>
    public Rational Base { get; init; } = 60;

    /// <summary>The score of the satisfactory figure.</summary>
    /// <value>100.</value>
    public Rational Full { get; init; } = 100;

    /// <summary>The score of one figure.</summary>
    /// <param name="figure">Every value that the facts allow.</param>
    /// <returns>The range of scores, not rounded.</returns>
    public Interval<Rational> Of(Interval<Rational> figure)
    {
        if (Satisfactory == Unacceptable)
        {
            return Limits ?? Interval<Rational>.Everything;
        }

        var slope = (Full - Base) / (Satisfactory - Unacceptable);
        return Clamp(slope.Sign == 0 ? Interval<Rational>.Exactly(Base) : Line(figure, slope, Base - (slope * Unacceptable)), Limits);
    }

    internal override ValueList<CohortScore> Score(ValueList<CohortFigure> figures)
    {
        var silence = Satisfactory == Unacceptable ? new SilentRule(ErrorMessages.EqualStandards()) : null;
        return [.. figures.Select(f => new CohortScore(f.Id, Of(f.Value), silence))];
    }
}
