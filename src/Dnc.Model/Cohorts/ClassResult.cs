using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>The class of one member, or the classes that it can have.</summary>
/// <param name="Member">The member.</param>
/// <param name="Possible">The classes, each reached by a completion: those of the scheme, best first, then those of excluded members.</param>
/// <param name="Excluded">Whether it is excluded from the ranking.</param>
/// <param name="Ranks">The ranks while it is ranked; null when it never is.</param>
public sealed record ClassResult(CohortMember Member, ValueList<string> Possible, Verdict Excluded, RankRange? Ranks)
{
    /// <summary>The member.</summary>
    public CohortMember Member { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Member);

    /// <summary>The classes that it can have.</summary>
    public ValueList<string> Possible { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Possible);

    /// <summary>The class; null while several are possible.</summary>
    public string? Class => Possible is [var only] ? only : null;
}
