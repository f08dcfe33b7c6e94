using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>Who wins a quota, for certain and possibly (名单).</summary>
public sealed record QuotaOutcome
{
    internal QuotaOutcome(Interval<int> places, ValueList<QuotaResult> results) => (Places, Results) = (places, results);

    /// <summary>The places: exact unless their number depends on how many qualify. Both ends are reached.</summary>
    public Interval<int> Places { get; }

    /// <summary>Every member, by best rank, worst rank and identifier; those who take no part last.</summary>
    public ValueList<QuotaResult> Results { get; }

    /// <summary>Those inside under every completion.</summary>
    public IEnumerable<QuotaResult> CertainWinners => Results.Where(r => r.Standing == QuotaStanding.CertainWinner);

    /// <summary>Those inside under some completions only.</summary>
    public IEnumerable<QuotaResult> PossibleWinners => Results.Where(r => r.Standing == QuotaStanding.Possible);

    /// <summary>Those outside under every completion.</summary>
    public IEnumerable<QuotaResult> CertainLosers => Results.Where(r => r.Standing == QuotaStanding.CertainLoser);
}
