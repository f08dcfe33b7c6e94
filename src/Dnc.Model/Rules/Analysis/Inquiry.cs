using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>What all questions of an analysis share.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Context">The as-of date.</param>
/// <param name="Budget">What the analysis may still cost.</param>
internal sealed record Inquiry(CompiledRules Rules, RuleContext Context, Budget Budget)
{
    /// <summary>The as-of date with the facts of the surroundings that are given.</summary>
    public RuleContext ContextOf(Assignment assignment) => Context with { Surroundings = assignment.ToFacts(FactScope.Context) };

    /// <summary>The reference interpreter on the facts that are given. What a predicate says while a fact is missing is no proof for all facts.</summary>
    public Interpreter Interpret(Readings readings, Assignment assignment) => new(Rules, assignment.ToFacts(FactScope.Subject), ContextOf(assignment), readings) { IsCarefulWithPredicates = true };

    public FactDefinition FactOf(FactNeed need) => Rules.Facts.TryGet(need.Key, out var fact) ? fact : throw new KeyNotFoundException(need.Key);
}
