using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>One of those who are ranked together: a score, and whether it takes part (参评对象).</summary>
/// <param name="Id">Who it is; unique in its population. Identifiers are ordered ordinally.</param>
/// <param name="Score">Every score that the facts allow; exact when it is known, <see cref="Interval{T}.Everything"/> when nothing is.</param>
/// <param name="Qualifies">Whether it takes part: one that does not holds no place and is not counted in shares.</param>
/// <param name="SecondKey">What decides between equal scores where the rule says so; <c>default</c> is unknown.</param>
/// <remarks>A <em>completion</em> of a population chooses a score and a second key in each range and a yes or no for each unknown qualification, each on its own.</remarks>
public sealed record CohortMember(string Id, Interval<Rational> Score, Verdict Qualifies = Verdict.True, Interval<Rational> SecondKey = default)
{
    /// <summary>Who it is.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Whether it takes part.</summary>
    public Verdict Qualifies { get; init => field = Guard.Defined(value); } = Guard.Defined(Qualifies);

    /// <summary>The member with points added to its score, or taken from it, before it is ranked (加分、扣分).</summary>
    /// <param name="points">The points; negative for a penalty.</param>
    /// <param name="applies">Whether they are given; unknown widens the score to the range that holds both.</param>
    /// <returns>The member with the new score.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="applies"/> is not a verdict.</exception>
    public CohortMember Adjust(Interval<Rational> points, Verdict applies = Verdict.True) => Guard.Defined(applies) switch
    {
        Verdict.False => this,
        Verdict.True => this with { Score = Interval.Add(Score, points) },
        _ => this with { Score = Score.Hull(Interval.Add(Score, points)) },
    };
}
