using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>Scores by the ratio to a benchmark (与标准值之比): points × x/benchmark, such as 45 × tax per mu over twice the county's mean.</summary>
/// <param name="Benchmark">The figure that scores the points in full.</param>
/// <param name="Points">The score at the benchmark; not 0.</param>
/// <param name="Limits">Limits between which the score is kept, ends included, such as 0 to the points; null leaves it free.</param>
/// <remarks>Where the benchmark is 0 the rule is silent: the score is anything within the limits.</remarks>
public sealed record BenchmarkRatio(Rational Benchmark, Rational Points, Interval<Rational>? Limits = null) : ScoreRule
{
    /// <summary>The score at the benchmark.</summary>
    public Rational Points { get; init => field = NotZero(value); } = NotZero(Points);

    /// <summary>Limits between which the score is kept.</summary>
    public Interval<Rational>? Limits { get; init => field = WithEnds(value, nameof(Limits)); } = WithEnds(Limits, nameof(Limits));

    /// <summary>The score of one figure.</summary>
    /// <param name="figure">Every value that the facts allow.</param>
    /// <returns>The range of scores, not rounded.</returns>
    public Interval<Rational> Of(Interval<Rational> figure) =>
        Benchmark.Sign == 0 ? Limits ?? Interval<Rational>.Everything : Clamp(Line(figure, Points / Benchmark, Rational.Zero), Limits);

    internal override ValueList<CohortScore> Score(ValueList<CohortFigure> figures)
    {
        var silence = Benchmark.Sign == 0 ? new SilentRule(ErrorMessages.ZeroBenchmark()) : null;
        return [.. figures.Select(f => new CohortScore(f.Id, Of(f.Value), silence))];
    }

    private static Rational NotZero(Rational points)
    {
        Guard.That(points.Sign != 0, "The score at the benchmark is not 0.", nameof(Points));
        return points;
    }
}
