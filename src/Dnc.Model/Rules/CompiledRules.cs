using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>Rules that have been checked and can be evaluated (已编译规则). Immutable and safe to use from many threads.</summary>
public sealed partial class CompiledRules
{
    private readonly FrozenDictionary<string, RuleScope> _scopes;

    internal CompiledRules(RuleSet rules, ValueList<RuleSet> used, FactCatalog facts, FrozenDictionary<string, OpaquePredicate> predicates, RuleLimits limits)
    {
        Rules = rules;
        Used = used;
        Facts = facts;
        Predicates = predicates;
        Limits = limits;
        _scopes = used.Prepend(rules).ToFrozenDictionary(s => s.Id, s => new RuleScope(s), StringComparer.Ordinal);
        Home = _scopes[rules.Id];
    }

    /// <summary>The rules as they were given.</summary>
    public RuleSet Rules { get; }

    /// <summary>The rule sets that they use, directly or through others.</summary>
    public ValueList<RuleSet> Used { get; }

    /// <summary>Every fact that the rules and those that they use may ask for.</summary>
    public FactCatalog Facts { get; }

    /// <summary>How much an evaluation may cost.</summary>
    public RuleLimits Limits { get; }

    internal FrozenDictionary<string, OpaquePredicate> Predicates { get; }

    internal RuleScope Home { get; }

    /// <summary>What is inferred of the definitions and rules, by rule set and name.</summary>
    internal FrozenDictionary<(string Set, string Name), Checking.NodeType> Types { get; private init; } = FrozenDictionary<(string Set, string Name), Checking.NodeType>.Empty;

    /// <summary>The scope of a name: for <c>document:name</c> that of the document, otherwise the one given.</summary>
    internal RuleScope Locate(RuleScope from, string name, out string local)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        local = colon < 0 ? name : name[(colon + 1)..];
        return colon < 0 ? from : _scopes[name[..colon]];
    }

    internal RuleScope ScopeOf(RuleSet rules) => _scopes[rules.Id];

    internal CompiledRules With(FrozenDictionary<(string Set, string Name), Checking.NodeType> types) => new(Rules, Used, Facts, Predicates, Limits) { Types = types };

    internal bool TryFindScope(string id, [NotNullWhen(true)] out RuleScope? scope) => _scopes.TryGetValue(id, out scope);
}
