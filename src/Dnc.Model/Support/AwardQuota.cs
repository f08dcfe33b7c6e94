using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>How many firms can have an award, chosen by rank (限额择优), such as the 50 with the greatest increase.</summary>
/// <param name="Places">How many: a count, or a share of those that qualify.</param>
/// <param name="Rank">What ranks them.</param>
/// <param name="Ascending">Whether the least comes first.</param>
/// <param name="Ties">What happens to equals at the edge.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record AwardQuota(QuotaPlaces Places, Formula Rank, bool Ascending = false, QuotaTies Ties = QuotaTies.Silent, ClauseReference? Clause = null)
{
    /// <summary>How many: a count, or a share of those that qualify.</summary>
    public QuotaPlaces Places { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Places);

    /// <summary>What ranks them.</summary>
    public Formula Rank { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rank);

    /// <summary>What happens to equals at the edge.</summary>
    public QuotaTies Ties { get; init => field = Guard.Defined(value); } = Guard.Defined(Ties);
}
