using Dnc.Model.Primitives;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Gaps;

/// <summary>A condition without conditions below, which is not as the verdict needs it.</summary>
/// <param name="Node">The condition.</param>
/// <param name="Frame">Where it is judged.</param>
/// <param name="Wanted">Whether it has to hold.</param>
/// <param name="IsDecisive">Whether it, and everything above it, is surely not as wanted; otherwise something is unknown.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Clause">The nearest clause above it.</param>
/// <param name="Name">The nearest name directly upon it; null for none.</param>
internal sealed record FailingCriterion(Criterion Node, Frame Frame, bool Wanted, bool IsDecisive, string Path, ClauseReference? Clause, LocalizedText? Name);
