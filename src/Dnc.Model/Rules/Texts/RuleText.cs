using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>Nodes on one line.</summary>
internal static class RuleText
{
    /// <summary>The node on one line.</summary>
    /// <param name="node">The node.</param>
    /// <param name="names">The names of facts, parameters and definitions; null prints keys.</param>
    /// <param name="language">The language.</param>
    public static string Of(RuleNode node, RuleNames? names, Language language) => node.GetType().Name;
}
