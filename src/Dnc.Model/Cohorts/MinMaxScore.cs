using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>Scores by the place between the smallest and the greatest figure of the population (极差标准化): (x − min)/(max − min), on a scale.</summary>
/// <param name="From">The score of the worst figure.</param>
/// <param name="To">The score of the best figure; more than <paramref name="From"/>.</param>
/// <param name="Order">Which figure is best.</param>
/// <remarks>
/// From 60 to 100 it is the efficacy coefficient over the population's own extremes. A member who joins changes everybody's score. Where all figures
/// are equal, as that of a population of one always is, the rule is silent and the score is the whole scale.
/// </remarks>
public sealed record MinMaxScore(Rational From, Rational To, RankOrder Order = RankOrder.HighestFirst) : ScoreRule
{
    /// <summary>The score of the worst figure.</summary>
    public Rational From { get; } = From;

    /// <summary>The score of the best figure.</summary>
    public Rational To { get; } = To > From ? To : throw new ArgumentException("The best score is more than the worst.", nameof(To));

    /// <summary>Which figure is best.</summary>
    public RankOrder Order { get; init => field = Guard.Defined(value); } = Guard.Defined(Order);

    internal override ValueList<CohortScore> Score(ValueList<CohortFigure> figures)
    {
        Interval<Rational>[] values = [.. figures.Select(f => Contest.Directed(f.Value, Order))];
        if (CanAllBeEqual(values))
        {
            var silence = new SilentRule(ErrorMessages.EqualFigures());
            return [.. figures.Select(f => new CohortScore(f.Id, Interval<Rational>.Between(From, To), silence))];
        }

        // The score rises with the own figure and falls with every other: it is lowest when all others are at their highest.
        var highs = new Extremes(values.Select(v => v.High), isMissingGreatest: true);
        var lows = new Extremes(values.Select(v => v.Low), isMissingGreatest: false);
        return
        [
            .. figures.Select((f, i) => new CohortScore(f.Id, Line(
                Interval<Rational>.Between(Lowest(values[i].Low, highs, i), Highest(values[i].High, lows, i)),
                To - From,
                From))),
        ];
    }

    private static bool CanAllBeEqual(Interval<Rational>[] values)
    {
        Interval<Rational>? common = Interval<Rational>.Everything;
        foreach (var value in values)
        {
            common = common?.Intersect(value);
        }

        return common is not null;
    }

    // Not all figures can be equal: one that is at its lowest not below the highest of any other is the greatest always.
    private static Rational Lowest(Rational? own, Extremes highs, int index)
    {
        if (own is not { } value || highs.LeastBut(index) is not { } least || highs.GreatestBut(index) is not { } greatest)
        {
            return Rational.Zero;
        }

        return value >= greatest ? Rational.One : value <= least ? Rational.Zero : (value - least) / (greatest - least);
    }

    private static Rational Highest(Rational? own, Extremes lows, int index)
    {
        if (own is not { } value || lows.GreatestBut(index) is not { } greatest || lows.LeastBut(index) is not { } least)
        {
            return Rational.One;
        }

        return value <= least ? Rational.Zero : value >= greatest ? Rational.One : (value - least) / (greatest - least);
    }
}
