using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Populations;

/// <summary>Scores of a population: each firm's figure between the extremes of those who take part, as a fact of the firm.</summary>
internal static class PopulationScores
{
    /// <summary>The scores of the firms that take part or may take part; those that certainly do not have none.</summary>
    /// <param name="score">The score.</param>
    /// <param name="figures">The figures with whether the firm takes part, each under its own identifier.</param>
    /// <returns>The rounded scores, by identifier.</returns>
    public static ValueList<CohortScore> Over(PopulationScore score, IReadOnlyList<(CohortFigure Figure, Verdict Among)> figures)
    {
        var certain = figures.Where(f => f.Among == Verdict.True).Select(f => f.Figure).OrderBy(f => f.Id, StringComparer.Ordinal).FirstOrDefault();

        // A firm that stays out moves no extreme, and neither does one whose figure is that of another: so it is given the figures of one that is in, too.
        var taking = figures.Where(f => f.Among != Verdict.False).Select(f => f.Among == Verdict.True || certain is null ? f.Figure : f.Figure with { Value = f.Figure.Value.Hull(certain.Value) });
        return [.. score.Scale.Over(taking).Select(s => s with { Value = Rounded(score, certain is null ? Interval<Rational>.Between(score.Scale.From, score.Scale.To) : s.Value) })];
    }

    /// <summary>The facts of a firm with its score.</summary>
    public static FactSet With(FactSet facts, PopulationScore score, CohortScore found)
    {
        var (low, high) = (End(found.Value.Low), End(found.Value.High));
        var bound = low == high ? Bound.Exactly(low) : Bound.Between(low, high);
        return facts.With(new FactClaim(GeneratedName.OfScore(score), FactTime.None, new FactFigure(bound, [])));
    }

    private static Quantity End(Rational? end) => new(end!.Value.TryToDecimal(out var exact) ? exact : throw new InvalidOperationException("A score is rounded to a decimal."), Units.Number);

    private static Interval<Rational> Rounded(PopulationScore score, Interval<Rational> value) =>
        Interval<Rational>.Between(score.Rounding.Of(value.Low ?? score.Scale.From), score.Rounding.Of(value.High ?? score.Scale.To));
}
