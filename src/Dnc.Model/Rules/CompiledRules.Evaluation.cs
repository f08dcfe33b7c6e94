using Dnc.Model.Primitives;
using Dnc.Model.Rules.Executing;

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
        return Target(Guard.NotNull(name)) is { } target
            ? new RuleEvaluation(this, target, facts, context)
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

    internal (RuleDefinition Definition, RuleScope Scope)? Find(string name) => Target(name) is { } target ? (target.Definition, target.Scope) : null;

    private RuleTarget? Target(string name)
    {
        if (Home.Targets.TryGetValue(name, out var target))
        {
            return target;
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && _scopes.TryGetValue(name[..colon], out var scope) ? scope.Targets.GetValueOrDefault(name[(colon + 1)..]) : null;
    }
}
