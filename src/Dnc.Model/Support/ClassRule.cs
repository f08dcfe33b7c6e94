using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>A change of a class after the ranking when a criterion holds (定档调整).</summary>
/// <param name="Kind">How the class is changed.</param>
/// <param name="Code">A class of the scheme.</param>
/// <param name="When">The criterion.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record ClassRule(ClassChangeKind Kind, string Code, Criterion When, ClauseReference? Clause = null)
{
    /// <summary>How the class is changed.</summary>
    public ClassChangeKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>A class of the scheme.</summary>
    public string Code { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Code);

    /// <summary>The criterion.</summary>
    public Criterion When { get; init => field = Guard.NotNull(value); } = Guard.NotNull(When);
}
