using Dnc.Model.Primitives;

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
        var (remarks, documents) = (new List<LocalizedText?>(), new List<LocalizedText?>());
        foreach (var (home, node, place) in NodesBelow(definition, scope))
        {
            remarks.Add(home.Unverified);
            documents.Add(place.Rules.Unverified);
            if (NameIn(node) is { } key && Locate(place, key, out var local) is var other && other.Parameters.TryGetValue(local, out var parameter))
            {
                remarks.Add(parameter.Unverified);
                documents.Add(other.Rules.Unverified);
            }
        }

        return remarks.Concat(documents).OfType<LocalizedText>().Distinct().ToValueList();
    }
}
