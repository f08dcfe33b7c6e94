using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A change of a member's class after the ranking (定档调整).</summary>
/// <param name="Kind">How the class is changed.</param>
/// <param name="Code">A class of the scheme.</param>
/// <param name="Applies">Whether the change is made; unknown leaves both classes possible.</param>
public sealed record ClassChange(ClassChangeKind Kind, string Code, Verdict Applies = Verdict.True)
{
    /// <summary>How the class is changed.</summary>
    public ClassChangeKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>A class of the scheme.</summary>
    public string Code { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Code);

    /// <summary>Whether the change is made.</summary>
    public Verdict Applies { get; init => field = Guard.Defined(value); } = Guard.Defined(Applies);
}
