using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

public sealed partial class CompiledRules
{
    /// <summary>What has not been checked against the text of all that a rule or definition rests on (未核对).</summary>
    /// <param name="name">Its id; <c>ruleSet:id</c> for one of a used set.</param>
    /// <returns>Its own remark, those of the definitions and parameters beneath it, and those of their documents, each once; empty when all has been checked.</returns>
    /// <exception cref="KeyNotFoundException">There is no such rule or definition.</exception>
    public ValueList<LocalizedText> UnverifiedOf(string name) => Find(Guard.NotNull(name)) is var (definition, scope)
        ? UnverifiedOf(definition, scope)
        : throw new KeyNotFoundException($"The rules have no '{name}'.");

    internal ValueList<LocalizedText> UnverifiedOf(RuleDefinition definition, RuleScope scope)
    {
        var found = new List<LocalizedText?>();
        var seen = new HashSet<RuleDefinition>(ReferenceEqualityComparer.Instance);
        Visit(definition, scope);
        return found.OfType<LocalizedText>().Distinct().ToValueList();

        void Visit(RuleDefinition at, RuleScope home)
        {
            if (seen.Add(at))
            {
                found.Add(at.Unverified);
                Walk(at.Node, home);
                found.Add(home.Rules.Unverified);
            }
        }

        void Walk(RuleNode node, RuleScope home)
        {
            if (node switch { Reference r => r.Key, Holds h => h.Key, _ => null } is { } key)
            {
                var other = Locate(home, key, out var local);
                if (other.Definitions.TryGetValue(local, out var next))
                {
                    Visit(next, other);
                }
                else if (other.Parameters.TryGetValue(local, out var parameter))
                {
                    found.Add(parameter.Unverified);
                    found.Add(other.Rules.Unverified);
                }
            }

            foreach (var part in node.Parts)
            {
                Walk(part.Node, home);
            }
        }
    }
}
