using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>How many firms can have an award, chosen by rank (限额择优), such as the 50 with the greatest increase.</summary>
/// <param name="Size">How many: a number, or a share of those that qualify.</param>
/// <param name="Rank">What ranks them.</param>
/// <param name="Order">Which end stands first.</param>
/// <param name="Ties">What happens to equals at the edge.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record AwardQuota(QuotaSize Size, Formula Rank, RankOrder Order = RankOrder.HighestFirst, TieRule Ties = TieRule.Silent, ClauseReference? Clause = null)
{
    /// <summary>How many: a number, or a share of those that qualify.</summary>
    public QuotaSize Size { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Size);

    /// <summary>What ranks them.</summary>
    public Formula Rank { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rank);

    /// <summary>Which end stands first.</summary>
    public RankOrder Order { get; init => field = Guard.Defined(value); } = Guard.Defined(Order);

    /// <summary>What happens to equals at the edge.</summary>
    public TieRule Ties { get; init => field = Guard.Defined(value); } = Guard.Defined(Ties);

    /// <summary>What ranks firms that are equal (并列时比较的指标); null unless ties are decided by a second key.</summary>
    public Formula? ThenBy { get; init; }

    /// <summary>What gives the code of the group within which firms are ranked, such as their industry or town (分行业、分镇街); each group then has the places for itself. Null for all firms together.</summary>
    public Formula? Within { get; init; }

    /// <summary>Which end of <see cref="ThenBy"/> stands first.</summary>
    public RankOrder ThenOrder { get; init => field = Guard.Defined(value); }
}
