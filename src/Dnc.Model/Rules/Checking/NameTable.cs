using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Checking;

/// <summary>Finds what names stand for, and remembers which have been asked for.</summary>
/// <param name="rules">The rules.</param>
/// <param name="visible">The keys of the facts that each rule set may name; null where every fact may be named.</param>
internal sealed class NameTable(CompiledRules rules, IReadOnlyDictionary<string, HashSet<string>>? visible)
{
    public const string AsOf = "asOf";

    // A hostile document could ask for many suggestions among many names.
    private const int MaxSuggestions = 50;
    private const int MaxCandidates = 1000;
    private const int MaxLength = 80;

    private readonly Dictionary<RuleParameter, FormulaType?> _parameters = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FactDefinition, FactCatalog> _items = new(ReferenceEqualityComparer.Instance);
    private int _suggestions;

    public HashSet<string> UsedFacts { get; } = new(StringComparer.Ordinal);

    /// <summary>The parameters, definitions and questions that have been asked for, each with its rule set.</summary>
    public HashSet<(string Set, string Name)> UsedNames { get; } = [];

    /// <summary>The scope of a name and the name in it; null when the name is of a rule set that is not there or not used.</summary>
    public RuleScope? ScopeOf(RuleScope from, string name, out string local)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        local = name[(colon + 1)..];
        var set = colon < 0 ? from.Rules.Id : name[..colon];
        return set == from.Rules.Id ? from : from.Rules.Uses.Contains(set) && rules.TryFindScope(set, out var scope) ? scope : null;
    }

    public Target? Find(RuleScope from, FactDefinition? items, string name)
    {
        if (ItemFact(items, name) is { } itemFact)
        {
            return new(from, itemFact);
        }

        if (ScopeOf(from, name, out var local) is not { } scope)
        {
            return null;
        }

        // Facts belong to all sets alike, so that only definitions and parameters are named through their set.
        var isPlain = local.Length == name.Length;
        if (isPlain && local == AsOf)
        {
            return new(scope);
        }

        if (scope.Definitions.TryGetValue(local, out var definition))
        {
            UsedNames.Add((scope.Rules.Id, local));
            return new(scope, Definition: definition);
        }

        if (scope.Parameters.TryGetValue(local, out var parameter))
        {
            UsedNames.Add((scope.Rules.Id, local));
            return new(scope, Parameter: parameter);
        }

        return isPlain && Fact(scope, null, local) is { } fact ? new(scope, fact) : null;
    }

    public FactDefinition? Fact(RuleScope from, FactDefinition? items, string key)
    {
        if (ItemFact(items, key) is { } itemFact)
        {
            return itemFact;
        }

        if (!rules.Facts.TryGet(key, out var fact) || (visible is not null && !visible[from.Rules.Id].Contains(key)))
        {
            return null;
        }

        UsedFacts.Add(key);
        return fact;
    }

    /// <summary>The type of a parameter, joined once.</summary>
    public FormulaType? TypeOf(RuleParameter parameter)
    {
        if (!_parameters.TryGetValue(parameter, out var type))
        {
            _parameters.Add(parameter, type = ParameterChecks.TypeOf(parameter));
        }

        return type;
    }

    /// <summary>The known name that is nearest to one that is not.</summary>
    public string? Nearest(RuleScope from, FactDefinition? items, string name, bool factsOnly = false)
    {
        if (ScopeOf(from, name, out var local) is not { } scope)
        {
            return null;
        }

        var named = factsOnly ? [] : scope.Definitions.Keys.Concat(scope.Parameters.Keys);
        if (local.Length < name.Length)
        {
            return Fact(from, items, local) is not null ? local : Suggest(local, named) is { } other ? name[..^local.Length] + other : null;
        }

        var facts = visible is null ? rules.Facts.Facts.Select(f => f.Key) : visible[scope.Rules.Id];
        return Suggest(local, [AsOf, .. items?.Items.Select(f => f.Key) ?? [], .. named, .. facts]);
    }

    public string? Suggest(string text, IEnumerable<string> known) =>
        _suggestions++ >= MaxSuggestions ? null : Spelling.Nearest(text, known.Where(k => k.Length <= MaxLength).Order(StringComparer.Ordinal).Take(MaxCandidates));

    private FactDefinition? ItemFact(FactDefinition? items, string name)
    {
        if (items is null)
        {
            return null;
        }

        if (!_items.TryGetValue(items, out var facts))
        {
            _items.Add(items, facts = new FactCatalog(items.Items));
        }

        return facts.TryGet(name, out var fact) ? fact : null;
    }
}
