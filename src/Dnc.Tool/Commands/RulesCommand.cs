using System.CommandLine;
using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc rules eval</c> and <c>dnc rules show</c>.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolOutput output) => new("rules", "Evaluates the rules of a document, or shows them.") { Eval(output), Show(output) };

    private static Command Eval(ToolOutput output)
    {
        var rules = Rules();
        var uses = Uses();
        var facts = new Option<string>("--facts") { Description = "The facts of the subject (JSON)", Required = true };
        var asOf = CommonOptions.AsOfDay();
        var knownAt = CommonOptions.KnownAt();
        var year = new Option<int?>("--reference-year") { Description = "The latest year that facts by year are taken of; by default the last one that has ended" };
        var rule = new Option<string[]>("--rule") { Description = "Rules or definitions to evaluate; by default every rule of the document" };
        var shortly = new Option<bool>("--short") { Description = "Only what decides" };
        var format = CommonOptions.Format("text", "markdown", "json");
        var lang = CommonOptions.Lang();
        var command = new Command("eval", "Judges a subject: verdict, values, explanation, what is missing and the gap.") { rules, uses, facts, asOf, knownAt, year, rule, shortly, format, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                if (RuleFiles.Compile(parsed.GetValue(rules)!, parsed.GetValue(uses) ?? [], output, language, listWarnings: false) is not { } compiled)
                {
                    return ExitCode.BadInput;
                }

                var path = parsed.GetValue(facts)!;
                var read = FactsJson.Read(InputFiles.Bytes(path), compiled.Facts, path);
                InputFiles.List(read.Issues, output, language);
                if (!read.TryGetValue(out var document))
                {
                    return ExitCode.BadInput;
                }

                var context = new RuleContext(CommonOptions.AsOf(parsed.GetValue(asOf)!, parsed.GetValue(knownAt))) { Surroundings = document.Context, ReferenceYear = parsed.GetValue(year) };
                var names = parsed.GetValue(rule) is { Length: > 0 } chosen ? chosen : [.. compiled.Rules.Rules.Select(r => r.Id)];
                foreach (var name in names.Where(n => !compiled.Has(n)))
                {
                    throw new BadInputException(ToolMessages.UnknownRule(name, compiled.Rules.Id));
                }

                var evaluations = names.Select(n => compiled.Evaluate(n, document.Facts, context)).ToValueList();
                output.Print(parsed.GetValue(format) == "json"
                    ? RuleEvaluationJson.Write(evaluations)
                    : string.Join('\n', evaluations.Select(e => RuleReport.Of(e, parsed.GetValue(shortly), parsed.GetValue(format) == "markdown", language))));
                return evaluations.Any(e => e.Error is not null) ? ExitCode.Negative : ExitCode.Fine;
            });
        });
        return command;
    }

    private static Command Show(ToolOutput output)
    {
        var rules = Rules();
        var uses = Uses();
        var lang = CommonOptions.Lang();
        var command = new Command("show", "Shows every rule and definition on one line, with its clause.") { rules, uses, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                if (RuleFiles.Compile(parsed.GetValue(rules)!, parsed.GetValue(uses) ?? [], output, language, listWarnings: false) is not { } compiled)
                {
                    return ExitCode.BadInput;
                }

                var text = new StringBuilder();
                foreach (var definition in compiled.Rules.Definitions.Concat(compiled.Rules.Rules))
                {
                    var clause = definition.Clause is { } c ? (language == Language.Zh ? $"（{c.ToString(language)}）" : $" ({c.ToString(language)})") : "";
                    text.Append(definition.Id).Append(language == Language.Zh ? $" {definition.Name.Zh}{clause}：" : $" {definition.Name.En}{clause}: ").Append(compiled.ToText(definition, language)).Append('\n');
                }

                output.Print(text.ToString());
                return ExitCode.Fine;
            });
        });
        return command;
    }

    private static Option<string> Rules() => new("--rules") { Description = "The rule document (JSON)", Required = true };

    private static Option<string[]> Uses() => new("--uses") { Description = "Rule documents that it uses; those beside it, named by their id, are found by themselves" };
}
