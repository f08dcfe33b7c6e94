using Dnc.Model.Primitives;

namespace Dnc.Model.Cohorts;

/// <summary>A member of a population that is divided into classes.</summary>
/// <param name="Member">The member; one that does not qualify is excluded from the ranking (不参评).</param>
/// <param name="Changes">The changes of its class, applied in this order, so that a later one wins; they concern it only while it is not excluded.</param>
/// <param name="ExcludedClass">The class that it has when it is excluded; null for the scheme's.</param>
public sealed record ClassCandidate(CohortMember Member, ValueList<ClassChange> Changes, string? ExcludedClass = null)
{
    /// <summary>Creates a candidate without changes.</summary>
    /// <param name="member">The member.</param>
    public ClassCandidate(CohortMember member)
        : this(member, [])
    {
    }

    /// <summary>The member.</summary>
    public CohortMember Member { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Member);

    /// <summary>The changes of its class, in order.</summary>
    public ValueList<ClassChange> Changes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Changes);
}
