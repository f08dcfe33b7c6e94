namespace Dnc.Model.Rules.Checking;

/// <summary>Where a node stands.</summary>
/// <param name="Scope">The rule set.</param>
/// <param name="Path">The path of the node in the document of the rule set.</param>
/// <param name="Items">The items whose facts come first; null outside items.</param>
/// <param name="AllowsGrowth">Whether compound growth, which has no exact value, may stand here.</param>
internal readonly record struct Site(RuleScope Scope, string Path, FactDefinition? Items = null, bool AllowsGrowth = false);
