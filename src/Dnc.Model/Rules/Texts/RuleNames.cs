using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Texts;

/// <summary>The names that keys have for readers.</summary>
internal sealed class RuleNames
{
    /// <summary>The name of the as-of date of the request.</summary>
    public const string AsOfKey = "asOf";

    private static readonly LocalizedText AsOfName = new("基准日", "the as-of date");

    private readonly CompiledRules _rules;
    private readonly RuleScope _scope;
    private readonly RuleNames? _outer;
    private readonly FactCatalog? _items;
    private readonly Lazy<FrozenDictionary<string, LocalizedText>> _codes;

    public RuleNames(CompiledRules rules, RuleScope scope)
    {
        (_rules, _scope) = (rules, scope);
        _codes = new(() => UnmistakableCodes(scope));
    }

    private RuleNames(RuleNames outer, FactCatalog items)
    {
        (_rules, _scope, _codes) = (outer._rules, outer._scope, outer._codes);
        (_outer, _items) = (outer, items);
    }

    /// <summary>The name of a fact, parameter, definition or label; the key itself when nothing has it.</summary>
    public LocalizedText Of(string key)
    {
        if (TryGetItemFact(key, out var item))
        {
            return item.Name;
        }

        if (TryLocate(key, out var home, out var local))
        {
            if (home.Definitions.TryGetValue(local, out var definition))
            {
                return definition.Name;
            }

            if (home.Parameters.TryGetValue(local, out var parameter))
            {
                return parameter.Name;
            }

            if (_rules.Facts.TryGet(local, out var fact))
            {
                return fact.Name;
            }
        }

        return key == AsOfKey ? AsOfName : new LocalizedText(key, key);
    }

    /// <summary>Whether a key is seen to be a day.</summary>
    public bool IsDay(string key) => key == AsOfKey || (TryGetFact(key, out var fact) && fact.Kind == FactKind.Date);

    /// <summary>The names inside items: their facts come first.</summary>
    public RuleNames Within(string items) => TryGetFact(items, out var fact) ? new RuleNames(this, new FactCatalog(fact.Items)) : this;

    /// <summary>The name of a code.</summary>
    /// <param name="key">The fact or definition that has the code; null when the code stands alone.</param>
    /// <param name="code">The code.</param>
    /// <returns>The name; null when it has none, or for a code alone when it has several.</returns>
    public LocalizedText? CodeName(string? key, string code)
    {
        var known = key is null ? null : CodesOf(key);
        return known is { Count: > 0 } ? known.FirstOrDefault(c => c.Code == code)?.Name : _codes.Value.GetValueOrDefault(code);
    }

    /// <summary>The name of a part of a score; null when it has none.</summary>
    public LocalizedText? PartName(Formula score, string part) => TryFindScore(score, out var found) ? found.Of.FirstOrDefault(p => p.Id == part)?.Name : null;

    /// <summary>The words of a question; null when nobody asks it.</summary>
    public LocalizedText? Question(string question) => _scope.Questions.TryGetValue(question, out var found) ? found.Question : null;

    /// <summary>The words of a reading; null when the question has no such one.</summary>
    public LocalizedText? Option(string question, string option) =>
        _scope.Questions.TryGetValue(question, out var found) ? found.Options.FirstOrDefault(o => o.Id == option)?.Name : null;

    private static FrozenDictionary<string, LocalizedText> UnmistakableCodes(RuleScope scope) =>
        scope.Definitions.Values.SelectMany(d => d.Codes).GroupBy(c => c.Code, c => c.Name, StringComparer.Ordinal)
            .Where(g => g.Distinct().Take(2).Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private bool TryFindScore(Formula formula, [NotNullWhen(true)] out Score? score)
    {
        // A name may lead to a name; names that lead in a circle are no scores.
        RuleNode node = formula;
        for (var steps = 0; steps < RuleLimits.Default.MaxDepth; steps++)
        {
            switch (node)
            {
                case NotedFormula noted:
                    node = noted.Inner;
                    break;
                case Reference reference when TryLocate(reference.Key, out var home, out var local) && home.Definitions.TryGetValue(local, out var definition):
                    node = definition.Node;
                    break;
                default:
                    score = node as Score;
                    return score is not null;
            }
        }

        score = null;
        return false;
    }

    private ValueList<CodeName>? CodesOf(string key) =>
        TryGetItemFact(key, out var item) ? item.Codes
        : !TryLocate(key, out var home, out var local) ? null
        : home.Definitions.TryGetValue(local, out var definition) ? definition.Codes
        : _rules.Facts.TryGet(local, out var fact) ? fact.Codes
        : null;

    private bool TryGetItemFact(string key, [NotNullWhen(true)] out FactDefinition? fact)
    {
        fact = null;
        return (_items?.TryGet(key, out fact) ?? false) || (_outer?.TryGetItemFact(key, out fact) ?? false);
    }

    private bool TryGetFact(string key, [NotNullWhen(true)] out FactDefinition? fact) =>
        TryGetItemFact(key, out fact) || (TryLocate(key, out _, out var local) && _rules.Facts.TryGet(local, out fact));

    /// <summary>Finds the rule set of a key; unlike the rules themselves, texts are also asked for keys that nothing has.</summary>
    private bool TryLocate(string key, [NotNullWhen(true)] out RuleScope? home, out string local)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        (home, local) = (_scope, key[(colon + 1)..]);
        return colon < 0 || _rules.TryFindScope(key[..colon], out home);
    }
}
