using Dnc.Model.Primitives;

namespace Dnc.Model.Cohorts;

/// <summary>The ranks of a population (排名).</summary>
public static class Ranking
{
    /// <summary>Ranks a population by score.</summary>
    /// <param name="members">The members, in any order.</param>
    /// <param name="order">Which score stands first.</param>
    /// <returns>The members by best rank, worst rank and identifier; those who take no part last. Standard competition ranks: 1, 2, 2, 4.</returns>
    /// <exception cref="ArgumentException">Two members have one identifier.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is not one.</exception>
    public static ValueList<RankedMember> Of(IEnumerable<CohortMember> members, RankOrder order = RankOrder.HighestFirst)
    {
        var contest = new Contest(members, Guard.Defined(order), TieRule.AllInside, RankOrder.HighestFirst);
        return [.. contest.InOrder().Select(r => new RankedMember(contest.Members[r.Member], r.Ranks))];
    }
}
