using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Support.Industries;

/// <summary>A document of industry strategies (一业一策方案): its facts, questions and definitions, the chain maps, and a strategy for each key industry.</summary>
/// <remarks>Immutable, equal by content, and not checked by itself: <see cref="Compile"/> checks it and gives what can be evaluated, or everything that is wrong.</remarks>
public sealed record IndustryStrategySet
{
    /// <summary>Identity, title, sources and validity, the facts, parameters, questions and definitions that the strategies rest on.</summary>
    public required RuleSet Rules { get; init => field = Guard.NotNull(value); }

    /// <summary>The currency of all scales and thresholds.</summary>
    /// <value>Yuan.</value>
    public Currency Currency { get; init; } = Currency.Cny;

    /// <summary>The fact that tells where firms stand in chains: a set of codes, each a <see cref="ChainPosition.Code"/>; null when the document has no chains.</summary>
    public string? Positions { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The chain maps (产业链图谱).</summary>
    public ValueList<IndustryChain> Chains { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The strategies.</summary>
    public ValueList<IndustryStrategy> Strategies { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Checks the document and makes it ready to be evaluated.</summary>
    /// <param name="used">The rule sets that it uses, and those that they use in turn, in any order; others are ignored.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="limits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <returns>The compiled strategies with warnings, or everything that is wrong, each with its path.</returns>
    public Result<CompiledIndustries> Compile(
        ValueList<RuleSet>? used = null, IReadOnlyDictionary<string, OpaquePredicate>? predicates = null, RuleLimits? limits = null) =>
        IndustryCompiler.Compile(this, used ?? [], predicates, limits);

    /// <summary>The policies that strategies name and that none of some catalogues has.</summary>
    /// <param name="catalogs">The catalogues that hold the policies of the place.</param>
    /// <returns>An issue for each, with its path and the nearest identifier; empty when every policy is known.</returns>
    public ValueList<Issue> UnknownPolicies(ValueList<PolicyCatalog> catalogs) =>
        [.. IndustryChecks.UnknownPolicies(this, Guard.NotNull(catalogs).SelectMany(c => c.Policies).Select(p => p.Id).ToHashSet(StringComparer.Ordinal))];
}
