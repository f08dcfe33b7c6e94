using Dnc.Model.Primitives;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>A node of a definition, and how it is reached.</summary>
/// <param name="Node">The node.</param>
/// <param name="Path">Its path in the document.</param>
/// <param name="Frame">Where it is judged.</param>
/// <param name="Clause">The clause that it comes from; null when none is stated.</param>
/// <param name="Link">For a criterion, the connectives above it up to the whole criterion; for a formula, the choices above it. Null when there are none.</param>
internal sealed record Site(RuleNode Node, string Path, Frame Frame, ClauseReference? Clause, ChainLink? Link)
{
    /// <summary>What must hold for the node to decide.</summary>
    public IEnumerable<Constraint> Reached(bool isStrict) => Link?.Constraints(isStrict) ?? [];
}
