using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a set of codes has all or any of some codes (具备).</summary>
/// <param name="Match">All of them, or any.</param>
/// <param name="Fact">The key of a fact that is a set of codes.</param>
/// <param name="Codes">The codes; at least one.</param>
/// <remarks>JSON: <c>{"hasAll": ["certificates", "iso9001"]}</c>, also <c>hasAny</c>.</remarks>
public sealed record HasCodes(CodeMatch Match, string Fact, ValueList<string> Codes) : Criterion
{
    /// <summary>All of them, or any.</summary>
    public CodeMatch Match { get; init => field = Guard.Defined(value); } = Guard.Defined(Match);

    /// <summary>The key of a fact that is a set of codes.</summary>
    public string Fact { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Fact);

    /// <summary>The codes; at least one.</summary>
    public ValueList<string> Codes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Codes);

    internal override IEnumerable<RulePart> Parts => [];
}
