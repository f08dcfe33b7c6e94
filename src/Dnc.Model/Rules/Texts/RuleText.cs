using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>Nodes on one line, for people; what is written by keys is read back, see <see cref="LineParser"/>.</summary>
/// <remarks>
/// By keys, two formulas that differ have different texts, and so have two criteria, but for what has no bearing on the value: names given to nodes and to
/// parts of scores, and whether an end that a tier does not have is included. Clauses and units count by how they are spelled and by their id.
/// </remarks>
internal static class RuleText
{
    /// <summary>The node on one line.</summary>
    /// <param name="node">The node.</param>
    /// <param name="names">The names of facts, parameters and definitions; null prints keys.</param>
    /// <param name="language">The language.</param>
    public static string Of(RuleNode node, RuleNames? names, Language language) => new NodeWriter(names, language).Write(node);
}
