using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

public sealed partial record RuleSet
{
    /// <summary>Checks the rules and makes them ready to be evaluated.</summary>
    /// <param name="used">The rule sets that these rules use, and those that they use in turn, in any order; others are ignored.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="limits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <returns>The compiled rules with warnings, or everything that is wrong, each with the path of the node.</returns>
    public Result<CompiledRules> Compile(
        ValueList<RuleSet>? used = null, IReadOnlyDictionary<string, OpaquePredicate>? predicates = null, RuleLimits? limits = null) =>
        Checking.RuleChecker.Check(this, used ?? [], predicates ?? new Dictionary<string, OpaquePredicate>(), limits ?? RuleLimits.Default);
}
