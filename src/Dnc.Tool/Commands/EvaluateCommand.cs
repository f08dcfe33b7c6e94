using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Indicators;
using Dnc.Model.Plans;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc evaluate</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolOutput output)
    {
        var request = new EvaluationRequest();
        var format = CommonOptions.Format("table", "json", "markdown");
        var lang = CommonOptions.Lang();
        var failOn = new Option<string?>("--fail-on") { Description = "Statuses, separated by commas, that give exit code 1, such as offTrack,atRisk" };
        var only = new Option<string[]>("--only") { Description = "targets, or identifiers of commitments (several allowed); tables show targets unless told otherwise, all for everything" };
        var command = new Command("evaluate", "Judges every commitment of a plan at a date, on the figures known.") { format, lang, failOn, only };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                var fatal = Statuses(parsed.GetValue(failOn));
                if (request.Run(parsed, output, language) is not { } evaluation)
                {
                    return ExitCode.BadInput;
                }

                var json = parsed.GetValue(format) == "json";
                var results = Selected(evaluation, parsed.GetValue(only) ?? [], json);
                if (json)
                {
                    output.Print(EvaluationJson.Write(evaluation, results.Contains));
                }
                else if (parsed.GetValue(format) == "markdown")
                {
                    output.Print(EvaluationTable.Markdown(evaluation, results, language));
                }
                else
                {
                    output.Print(EvaluationTable.Heading(evaluation, results, language));
                    output.Print(EvaluationTable.Of(results, language));
                }

                return results.Any(r => fatal.Contains(r.Status)) ? ExitCode.Negative : ExitCode.Fine;
            });
        });
        return command;
    }

    private static List<CommitmentResult> Selected(PlanEvaluation evaluation, string[] only, bool all)
    {
        if (only.Length == 0)
        {
            return [.. evaluation.Results.Where(r => all || r.Commitment is Target)];
        }

        var words = only.SelectMany(o => o.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var word in words.Where(w => w is not ("all" or "targets" or "target") && !evaluation.Results.Any(r => r.Id.ToString() == w)))
        {
            throw new BadInputException(ToolMessages.UnknownCommitment(word, evaluation.Plan.Id.ToString()));
        }

        return [.. evaluation.Results.Where(r => words.Contains("all") || words.Contains(r.Id.ToString()) || ((words.Contains("targets") || words.Contains("target")) && r.Commitment is Target))];
    }

    private static List<AssessmentStatus> Statuses(string? text)
    {
        var statuses = new List<AssessmentStatus>();
        foreach (var word in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Enum.TryParse<AssessmentStatus>(word, ignoreCase: true, out var status) || int.TryParse(word, out _))
            {
                throw new BadInputException(ToolMessages.UnknownStatus(word, string.Join(", ", Enum.GetNames<AssessmentStatus>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))));
            }

            statuses.Add(status);
        }

        return statuses;
    }
}
