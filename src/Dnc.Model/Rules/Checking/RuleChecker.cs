using System.Collections.Frozen;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Checking;

/// <summary>Checks rule sets.</summary>
internal static class RuleChecker
{
    public static Result<CompiledRules> Check(RuleSet rules, ValueList<RuleSet> used, IReadOnlyDictionary<string, OpaquePredicate> predicates, RuleLimits limits) =>
        Result.Of(new CompiledRules(rules, used, new FactCatalog([.. rules.Facts, .. used.SelectMany(u => u.Facts)]), predicates.ToFrozenDictionary(StringComparer.Ordinal), limits));
}
