namespace Dnc.Model.Rules.Interpreting;

/// <summary>A node that another one rests on, and the frame in which it is judged.</summary>
/// <param name="Node">The node.</param>
/// <param name="Frame">The frame.</param>
/// <param name="Step">The step from the upper node in the document; null when it stands elsewhere, as a definition does.</param>
/// <param name="Item">For a node of an item, the key of the items and which one, from 0; otherwise null.</param>
internal readonly record struct Below(RuleNode Node, Frame Frame, string? Step, (string Items, int Index)? Item = null);
