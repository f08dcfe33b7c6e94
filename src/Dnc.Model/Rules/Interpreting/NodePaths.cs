namespace Dnc.Model.Rules.Interpreting;

/// <summary>Where nodes stand in their documents.</summary>
internal static class NodePaths
{
    /// <summary>The path of a node; null when it stands in none of the documents.</summary>
    public static string? Find(CompiledRules rules, RuleNode node) =>
        (from set in rules.Used.Prepend(rules.Rules)
         let scope = rules.ScopeOf(set)
         from definition in set.Definitions.Concat(set.Rules)
         let path = Find(definition.Node, node, scope.PathOf(definition))
         where path is not null
         select path).FirstOrDefault();

    private static string? Find(RuleNode at, RuleNode wanted, string path)
    {
        if (ReferenceEquals(at, wanted))
        {
            return path;
        }

        foreach (var part in at.Parts)
        {
            if (Find(part.Node, wanted, path + part.Step) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
