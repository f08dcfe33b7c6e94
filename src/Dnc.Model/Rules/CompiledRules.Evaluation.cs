using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

public sealed partial class CompiledRules
{
    /// <summary>Evaluates a rule or a definition.</summary>
    /// <param name="name">Its name; <c>document:name</c> for one of a used document.</param>
    /// <param name="facts">What is known about the subject.</param>
    /// <param name="context">The as-of date and the surroundings.</param>
    /// <returns>The evaluation; it does not throw for any facts.</returns>
    /// <exception cref="KeyNotFoundException">The rules have no such definition; ask <see cref="Has"/> first.</exception>
    public RuleEvaluation Evaluate(string name, FactSet facts, RuleContext context)
    {
        Guard.NotNull(facts);
        Guard.NotNull(context);
        return Find(Guard.NotNull(name)) is var (definition, scope)
            ? new RuleEvaluation(this, definition, scope, facts, context)
            : throw new KeyNotFoundException($"The rules '{Rules.Id}' define no '{name}'.");
    }

    /// <summary>Evaluates every rule, in the order of the document.</summary>
    /// <param name="facts">What is known about the subject.</param>
    /// <param name="context">The as-of date and the surroundings.</param>
    /// <returns>The evaluations; an error in one of them is an error of all, because the subject has failed.</returns>
    public ValueList<RuleEvaluation> Evaluate(FactSet facts, RuleContext context)
    {
        var evaluations = Rules.Rules.Select(r => Evaluate(r.Id, facts, context)).ToValueList();
        return evaluations.Select(e => e.Error).FirstOrDefault(e => e is not null) is { } error ? evaluations.Select(e => e.FailedBy(error)).ToValueList() : evaluations;
    }

    /// <summary>Whether the rules define a name that can be evaluated.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether <see cref="Evaluate(string, FactSet, RuleContext)"/> knows it.</returns>
    public bool Has(string name) => Find(Guard.NotNull(name)) is not null;

    internal (RuleDefinition Definition, RuleScope Scope)? Find(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var scope = colon < 0 ? Home : _scopes.GetValueOrDefault(name[..colon]);
        return scope is not null && scope.Definitions.TryGetValue(name[(colon + 1)..], out var definition) ? (definition, scope) : null;
    }
}
