using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Primitives;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc explain COMMITMENT…</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolOutput output)
    {
        var ids = new Argument<string[]>("commitment") { Description = "Identifiers of commitments, such as 17a", Arity = ArgumentArity.OneOrMore };
        var request = new EvaluationRequest();
        var shortly = new Option<bool>("--short") { Description = "Only what decides" };
        var format = CommonOptions.Format("text", "markdown", "json");
        var lang = CommonOptions.Lang();
        var command = new Command("explain", "Says why a commitment stands as it does: figures, sources, clause.") { ids, shortly, format, lang };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                if (request.Run(parsed, output, language) is not { } evaluation)
                {
                    return ExitCode.BadInput;
                }

                foreach (var result in parsed.GetValue(ids)!.Select(id => Find(evaluation, id)).ToList())
                {
                    var explanation = parsed.GetValue(shortly) ? result.Explain().Decisive() : result.Explain();
                    output.Print(parsed.GetValue(format) switch
                    {
                        "json" => EvaluationJson.Write(explanation),
                        "markdown" => explanation.ToMarkdown(language),
                        _ => explanation.ToText(language),
                    });
                }

                return ExitCode.Fine;
            });
        });
        return command;
    }

    private static CommitmentResult Find(PlanEvaluation evaluation, string id) =>
        CommitmentId.TryParse(id, out var known) && evaluation.Plan.TryGet(known, out _)
            ? evaluation[known]
            : throw new BadInputException(ToolMessages.UnknownCommitment(id, evaluation.Plan.Id.ToString()));
}
