using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>How one member fares in a quota.</summary>
/// <param name="Member">The member.</param>
/// <param name="Standing">How certain its place is.</param>
/// <param name="Ranks">The ranks that it can have; null when it takes no part.</param>
public sealed record QuotaResult(CohortMember Member, QuotaStanding Standing, RankRange? Ranks)
{
    /// <summary>The member.</summary>
    public CohortMember Member { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Member);

    /// <summary>Whether it is inside: the standing as a verdict.</summary>
    public Verdict Inside => (Verdict)(int)Standing;
}
