namespace Dnc.Model.Rules;

/// <summary>A node below another one.</summary>
/// <param name="Step">The step from the upper node in a document, such as <c>.all[1]</c>; empty when the document does not show the upper node.</param>
/// <param name="Node">The lower node.</param>
internal readonly record struct RulePart(string Step, RuleNode Node);
