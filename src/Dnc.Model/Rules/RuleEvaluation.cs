using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Executing;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules;

/// <summary>The answer of one rule for one subject (评估结果): a verdict or a value, and on demand everything that it rests on.</summary>
/// <remarks>Immutable. What is not asked for is not computed: reasons, explanation, gap and node values are built when they are read.</remarks>
public sealed partial class RuleEvaluation
{
    private const sbyte NotAsked = 2;
    private const sbyte LeftToReference = 3;

    private readonly CompiledRules _rules;
    private readonly RuleTarget _target;
    private readonly RuleError? _failed;

    // Computed when asked for, by whichever thread comes first; another one computes the same.
    private Judgement? _judgement;
    private sbyte _verdict = NotAsked;

    internal RuleEvaluation(CompiledRules rules, RuleTarget target, FactSet facts, RuleContext context, RuleError? failed = null)
    {
        _rules = rules;
        _target = target;
        _failed = failed;
        Facts = facts;
        Context = context;
    }

    /// <summary>The rule or definition.</summary>
    public RuleDefinition Definition => _target.Definition;

    /// <summary>The facts that it was evaluated on.</summary>
    public FactSet Facts { get; }

    /// <summary>The as-of date and the surroundings.</summary>
    public RuleContext Context { get; }

    /// <summary>The verdict; null for a formula. Unknown when there is an <see cref="Error"/>.</summary>
    public Verdict? Verdict =>
        Definition.Node is not Criterion ? null
        : _failed is not null ? Reasoning.Verdict.Unknown
        : QuickVerdict is { } verdict ? verdict
        : Judgement.Verdict;

    /// <summary>The value, exact or a range; null for a criterion, and when there is an <see cref="Error"/>.</summary>
    public RuleValue? Value => Definition.Node is Formula && Error is null && Judgement.Value is { } value ? Values.ToPublic(value) : null;

    /// <summary>Why the subject could not be evaluated; null when it could.</summary>
    public RuleError? Error => _failed ?? (QuickVerdict is null ? Judgement.Error : null);

    internal CompiledRules Rules => _rules;

    /// <summary>Whether the answer rests on a question of interpretation, chosen or open.</summary>
    internal bool HasQuestions => _rules.HasQuestions(Definition, _target.Scope);

    /// <summary>What each combination of readings comes to.</summary>
    internal IReadOnlyList<Judgement.Outcome> Outcomes => Judgement.Outcomes;

    /// <summary>What the reference makes of it.</summary>
    private Judgement Judgement => _judgement ?? Interlocked.CompareExchange(ref _judgement, new Judgement(_rules, Definition, _target.Scope, Facts, Context), null) ?? _judgement;

    /// <summary>The verdict of the program, which never errs; null when only the reference can tell.</summary>
    private Verdict? QuickVerdict
    {
        get
        {
            if (_verdict == NotAsked)
            {
                Run([]);
            }

            return _verdict == LeftToReference ? null : (Verdict)_verdict;
        }
    }

    /// <summary>Another definition of the same rules for the same subject, such as an intermediate value.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="KeyNotFoundException">The rules have no such definition.</exception>
    public RuleEvaluation Of(string name) => _rules.Evaluate(name, Facts, Context);

    internal RuleEvaluation FailedBy(RuleError error) => new(_rules, _target, Facts, Context, error);

    /// <summary>Judges at once, and writes down the verdict of every criterion; empty when it is left to the reference.</summary>
    internal (Verdict? Verdict, sbyte[] Trace) Traced()
    {
        var trace = _target.ProgramOf(_rules) is { } program ? new sbyte[program.Nodes.Length] : [];
        Run(trace);
        return _verdict == LeftToReference ? (null, []) : ((Verdict)_verdict, trace);
    }

    private void Run(Span<sbyte> trace) => _verdict = _target.ProgramOf(_rules)?.Run(Facts, Context, trace) is { } verdict ? (sbyte)verdict : LeftToReference;
}
