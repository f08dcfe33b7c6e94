using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>The best of a population win a limited number of places (限额择优), such as "the best 50 by increase".</summary>
/// <param name="Size">The places.</param>
/// <param name="Ties">What happens to equal scores at the edge.</param>
/// <param name="Order">Which score stands first.</param>
/// <param name="SecondOrder">Which second key stands first; read only with <see cref="TieRule.BySecondKey"/>.</param>
/// <param name="Bar">
/// The score that a winner must reach, included: at least it where the highest stands first, at most it where the lowest does. Who does not reach it
/// still counts as one of those who qualify. Null when there is no bar.
/// </param>
public sealed record RankedQuota(
    QuotaSize Size,
    TieRule Ties,
    RankOrder Order = RankOrder.HighestFirst,
    RankOrder SecondOrder = RankOrder.HighestFirst,
    Rational? Bar = null)
{
    /// <summary>The places.</summary>
    public QuotaSize Size { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Size);

    /// <summary>What happens to equal scores at the edge.</summary>
    public TieRule Ties { get; init => field = Guard.Defined(value); } = Guard.Defined(Ties);

    /// <summary>Which score stands first.</summary>
    public RankOrder Order { get; init => field = Guard.Defined(value); } = Guard.Defined(Order);

    /// <summary>Which second key stands first.</summary>
    public RankOrder SecondOrder { get; init => field = Guard.Defined(value); } = Guard.Defined(SecondOrder);

    /// <summary>Decides who wins.</summary>
    /// <param name="members">The population, in any order.</param>
    /// <returns>The standing of every member, exact over all completions: a certain winner is inside under each, a certain loser under none.</returns>
    /// <exception cref="ArgumentException">Two members have one identifier.</exception>
    public QuotaOutcome Select(IEnumerable<CohortMember> members) => Select(members, m => m.Qualifies);

    /// <summary>Decides who wins where a member takes part for others otherwise than for itself: as one who may be of another group does.</summary>
    internal QuotaOutcome Select(IEnumerable<CohortMember> members, Func<CohortMember, Verdict> qualifies)
    {
        var contest = new Contest(members, Order, Ties, SecondOrder);
        var places = Size.Table(contest.Most);
        return new QuotaOutcome(
            Interval<int>.Between(places[contest.Fewest], places[contest.Most]),
            [.. contest.InOrder().Select(r => new QuotaResult(contest.Members[r.Member], Standing(contest, r.Member, places, qualifies(contest.Members[r.Member])), r.Ranks))]);
    }

    private QuotaStanding Standing(Contest contest, int index, int[] places, Verdict takesPart)
    {
        var member = contest.Members[index];
        var qualifies = takesPart.And(ReachesBar(member.Score));
        return qualifies == Verdict.False || !contest.AtBest(index).CanBeInside(places) ? QuotaStanding.CertainLoser
            : qualifies == Verdict.True && contest.AtWorst(index).IsInsideAlways(places) ? QuotaStanding.CertainWinner
            : QuotaStanding.Possible;
    }

    private Verdict ReachesBar(Interval<Rational> score) =>
        Bar is not { } bar ? Verdict.True : Order == RankOrder.HighestFirst ? score.IsAtLeast(bar) : score.IsAtMost(bar);
}
