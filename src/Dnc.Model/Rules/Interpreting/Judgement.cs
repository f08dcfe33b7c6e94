using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>A definition under every combination of open readings.</summary>
internal sealed class Judgement
{
    public Judgement(CompiledRules rules, RuleDefinition definition, RuleScope scope, FactSet facts, RuleContext context)
    {
        Rules = rules;
        Definition = definition;
        Outcomes = [.. rules.ReadingsOf(definition, scope, context.AsOf.KnownUntil).Select(r => new Outcome(new Interpreter(rules, facts, context, r), r, definition, scope))];
        Error = Outcomes.Select(o => o.Interpreter.Error).FirstOrDefault(e => e is not null);
    }

    public CompiledRules Rules { get; }

    public RuleDefinition Definition { get; }

    /// <summary>What each combination of readings comes to; one when no question is open.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    public RuleError? Error { get; }

    /// <summary>The verdict on which all readings agree; null for a formula.</summary>
    public Verdict? Verdict => Definition.Node is not Criterion ? null : Error is not null ? Reasoning.Verdict.Unknown : Verdicts.Agreement(Outcomes.Select(o => o.Verdict));

    /// <summary>The values of all readings; null for a criterion.</summary>
    public Value? Value => Definition.Node is Criterion || Error is not null ? null : Interpreting.Value.Hull(Outcomes.Select(o => o.Value!));

    internal sealed class Outcome
    {
        public Outcome(Interpreter interpreter, Readings readings, RuleDefinition definition, RuleScope scope)
        {
            Interpreter = interpreter;
            Readings = readings;
            Root = new Below(definition.Node, interpreter.Home with { Scope = scope }, null);
            if (definition.Node is Criterion criterion)
            {
                Verdict = interpreter.Judge(criterion, Root.Frame);
            }
            else
            {
                Value = interpreter.Evaluate((Formula)definition.Node, Root.Frame);
            }
        }

        public Interpreter Interpreter { get; }

        public Readings Readings { get; }

        public Below Root { get; }

        public Verdict Verdict { get; }

        public Value? Value { get; }
    }
}
