using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules;

/// <summary>The answer of one rule for one subject (评估结果): a verdict or a value, and on demand everything that it rests on.</summary>
/// <remarks>Immutable. What is not asked for is not computed: reasons, explanation, gap and node values are built when they are read.</remarks>
public sealed partial class RuleEvaluation
{
    private readonly CompiledRules _rules;
    private readonly RuleScope _scope;
    private readonly Lazy<Judgement> _judgement;
    private readonly RuleError? _failed;

    internal RuleEvaluation(CompiledRules rules, RuleDefinition definition, RuleScope scope, FactSet facts, RuleContext context, RuleError? failed = null)
    {
        _rules = rules;
        _scope = scope;
        _failed = failed;
        Definition = definition;
        Facts = facts;
        Context = context;
        _judgement = new Lazy<Judgement>(() => new Judgement(rules, definition, scope, facts, context));
    }

    /// <summary>The rule or definition.</summary>
    public RuleDefinition Definition { get; }

    /// <summary>The facts that it was evaluated on.</summary>
    public FactSet Facts { get; }

    /// <summary>The as-of date and the surroundings.</summary>
    public RuleContext Context { get; }

    /// <summary>The verdict; null for a formula. Unknown when there is an <see cref="Error"/>.</summary>
    public Verdict? Verdict => _failed is null ? _judgement.Value.Verdict : Definition.Node is Criterion ? Reasoning.Verdict.Unknown : null;

    /// <summary>The value, exact or a range; null for a criterion, and when there is an <see cref="Error"/>.</summary>
    public RuleValue? Value => Error is null && _judgement.Value.Value is { } value ? Values.ToPublic(value) : null;

    /// <summary>Why the subject could not be evaluated; null when it could.</summary>
    public RuleError? Error => _failed ?? _judgement.Value.Error;

    /// <summary>Another definition of the same rules for the same subject, such as an intermediate value.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="KeyNotFoundException">The rules have no such definition.</exception>
    public RuleEvaluation Of(string name) => _rules.Evaluate(name, Facts, Context);

    internal RuleEvaluation FailedBy(RuleError error) => new(_rules, Definition, _scope, Facts, Context, error);
}
