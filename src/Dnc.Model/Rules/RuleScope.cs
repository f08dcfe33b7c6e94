using System.Collections.Frozen;
using Dnc.Model.Primitives;
using Dnc.Model.Rules.Executing;

namespace Dnc.Model.Rules;

/// <summary>The names of one rule set.</summary>
internal sealed class RuleScope
{
    public RuleScope(RuleSet rules)
    {
        Rules = rules;
        Parameters = rules.Parameters.DistinctBy(p => p.Key, StringComparer.Ordinal).ToFrozenDictionary(p => p.Key, StringComparer.Ordinal);
        Definitions = rules.Definitions.Concat(rules.Rules).DistinctBy(d => d.Id, StringComparer.Ordinal).ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        Targets = Definitions.ToFrozenDictionary(d => d.Key, d => new RuleTarget(d.Value, this), StringComparer.Ordinal);
        Questions = rules.Questions.DistinctBy(q => q.Id.ToString(), StringComparer.Ordinal).ToFrozenDictionary(q => q.Id.ToString(), StringComparer.Ordinal);
    }

    public RuleSet Rules { get; }

    public FrozenDictionary<string, RuleParameter> Parameters { get; }

    /// <summary>The definitions and the rules by their names.</summary>
    public FrozenDictionary<string, RuleDefinition> Definitions { get; }

    /// <summary>The definitions and the rules, made ready to be evaluated.</summary>
    public FrozenDictionary<string, RuleTarget> Targets { get; }

    public FrozenDictionary<string, Interpretation<LocalizedText>> Questions { get; }

    /// <summary>The path of a definition in its document, such as <c>$.rules[2].when</c>.</summary>
    public string PathOf(RuleDefinition definition)
    {
        var index = IndexOf(Rules.Definitions, definition);
        var list = index >= 0 ? "definitions" : "rules";
        index = index >= 0 ? index : IndexOf(Rules.Rules, definition);
        return FormattableString.Invariant($"$.{list}[{index}].{(definition.Node is Criterion ? "when" : "value")}");
    }

    private static int IndexOf(ValueList<RuleDefinition> list, RuleDefinition definition)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (ReferenceEquals(list[i], definition))
            {
                return i;
            }
        }

        return -1;
    }
}
