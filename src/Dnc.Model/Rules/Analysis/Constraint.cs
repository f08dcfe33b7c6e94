using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>That a criterion has one of some verdicts.</summary>
/// <param name="Node">The criterion.</param>
/// <param name="Frame">Where it is judged.</param>
/// <param name="Mask">The verdicts.</param>
internal sealed record Constraint(Criterion Node, Frame Frame, VerdictMask Mask);
