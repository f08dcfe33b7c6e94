namespace Dnc.Model.Rules.Checking;

/// <summary>What a name stands for: a fact, a parameter, a definition, or the as-of date when it is none of them.</summary>
internal readonly record struct Target(RuleScope Scope, FactDefinition? Fact = null, RuleParameter? Parameter = null, RuleDefinition? Definition = null);
