using Dnc.Model.Primitives;

namespace Dnc.Model.Cohorts;

/// <summary>A member with the ranks that it can have.</summary>
/// <param name="Member">The member.</param>
/// <param name="Ranks">The ranks under every completion in which it takes part; null when it takes no part.</param>
public sealed record RankedMember(CohortMember Member, RankRange? Ranks)
{
    /// <summary>The member.</summary>
    public CohortMember Member { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Member);
}
