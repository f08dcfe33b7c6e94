using System.CommandLine;
using Dnc.Model.Evaluation;
using Dnc.Model.Primitives;

namespace Dnc.Tool;

/// <summary>The options of a command that evaluates a plan.</summary>
internal sealed class EvaluationRequest
{
    private readonly Option<string> _plan = CommonOptions.Plan();
    private readonly Option<string?> _observations = CommonOptions.Observations();
    private readonly Option<string?> _rates = CommonOptions.Rates();
    private readonly Option<string?> _governance = CommonOptions.Governance();
    private readonly Option<bool> _keepGood = CommonOptions.KeepGood();
    private readonly Option<string> _asOf = CommonOptions.AsOfDay();
    private readonly Option<string?> _knownAt = CommonOptions.KnownAt();

    public void AddTo(Command command)
    {
        command.Options.Add(_plan);
        command.Options.Add(_observations);
        command.Options.Add(_rates);
        command.Options.Add(_governance);
        command.Options.Add(_keepGood);
        command.Options.Add(_asOf);
        command.Options.Add(_knownAt);
    }

    /// <summary>The evaluation; null when a file has faults, which are then listed.</summary>
    public PlanEvaluation? Run(ParseResult parsed, ToolOutput output, Language language)
    {
        var asOf = CommonOptions.AsOf(parsed.GetRequiredValue(_asOf), parsed.GetValue(_knownAt));
        var keepGood = parsed.GetValue(_keepGood);
        return InputFiles.Plan(parsed.GetRequiredValue(_plan), output, language) is { } plan
            && InputFiles.Figures(parsed.GetValue(_observations), plan, keepGood, output, language) is { } figures
            && InputFiles.Rates(parsed.GetValue(_rates), keepGood, output, language) is { } rates
            && InputFiles.Governance(parsed.GetValue(_governance), output, language) is { } governance
                ? PlanEvaluator.Evaluate(plan, new PlanFacts(figures, rates) { Governance = governance }, asOf)
                : null;
    }
}
