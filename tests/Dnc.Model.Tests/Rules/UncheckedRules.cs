using System.Collections.Frozen;
using Dnc.Model.Rules;

namespace Dnc.Model.Tests.Rules;

/// <summary>Rules made ready without being checked: random rules may be pointless, such as a shift by nothing, which a document may not be; they have an answer all the same.</summary>
internal static class UncheckedRules
{
    public static CompiledRules Compile(RuleSet set, params (string Name, OpaquePredicate Predicate)[] predicates) =>
        Compile(set, RuleLimits.Default, predicates);

    public static CompiledRules Compile(RuleSet set, RuleLimits limits, params (string Name, OpaquePredicate Predicate)[] predicates) =>
        new(set, [], new FactCatalog(set.Facts), predicates.ToFrozenDictionary(p => p.Name, p => p.Predicate, StringComparer.Ordinal), limits);
}
