using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support;
using Dnc.Model.Support.Populations;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc cohort</c>.</summary>
internal static class CohortCommand
{
    public static Command Create(ToolOutput output)
    {
        var enterprises = new Option<string>("--enterprises") { Description = "The firms (CSV: id, then a column a fact, such as revenue@2024)", Required = true };
        var catalog = new Option<string>("--catalog") { Description = "The support policies (JSON)", Required = true };
        var against = new Option<string?>("--against") { Description = "Another catalogue: who wins and who loses, and the difference in all" };
        var uses = new Option<string[]>("--uses") { Description = "Rule documents that they use; those beside the catalogue, named by their id, are found by themselves" };
        var ledger = new Option<string?>("--ledger") { Description = "The awards that the firms have had (CSV: id,policy,grantedOn,amount,forYear)" };
        var complete = new Option<string?>("--ledger-complete-since") { Description = "The day from which on no award is missing; 0001-01-01 for always" };
        var context = new Option<string?>("--context") { Description = "Facts of the surroundings (a facts document, JSON)" };
        var asOf = CommonOptions.AsOfDay();
        var knownAt = CommonOptions.KnownAt();
        var year = new Option<int?>("--reference-year") { Description = "The latest year that facts by year are taken of, where a policy says nothing else" };
        var keepGood = CommonOptions.KeepGood();
        var to = new Option<string?>("--out") { Description = "Where to write what each firm gets (CSV)" };
        var lang = CommonOptions.Lang();
        var command = new Command("cohort", "Evaluates policies for a whole population: who qualifies, what it costs, who is chosen, which class each firm has.")
        {
            enterprises, catalog, against, uses, ledger, complete, context, asOf, knownAt, year, keepGood, to, lang,
        };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                if (Compile(parsed.GetValue(catalog)!) is not { } compiled || InputFiles.Surroundings(parsed.GetValue(context), compiled.Rules.Facts, output, language) is not { } surroundings)
                {
                    return ExitCode.BadInput;
                }

                var question = new SupportContext(CommonOptions.AsOf(parsed.GetValue(asOf)!, parsed.GetValue(knownAt))) { Surroundings = surroundings, ReferenceYear = parsed.GetValue(year) };
                if (Evaluate(compiled, question) is not { } result)
                {
                    return ExitCode.BadInput;
                }

                output.Print($"{compiled.Catalog.Rules.Title[language]}, {question.AsOf.ToString(language)}");
                output.Print(CohortReport.Costs(result, language));
                output.Print(CohortReport.Summary(result, compiled, language));
                if (parsed.GetValue(to) is { } file)
                {
                    File.WriteAllText(file, EnterprisesCsv.Write(result));
                }

                if (parsed.GetValue(against) is { } other)
                {
                    if (Compile(other) is not { } second || Evaluate(second, question) is not { } after)
                    {
                        return ExitCode.BadInput;
                    }

                    output.Print(ToolMessages.Comparison(result.CompareTo(after))[language]);
                }

                return result.Failed.Any() ? ExitCode.Negative : ExitCode.Fine;
            });

            CompiledCatalog? Compile(string path) => CatalogFiles.Compile(path, parsed.GetValue(uses) ?? [], output, language, listWarnings: false);

            CohortResult? Evaluate(CompiledCatalog policies, SupportContext question)
            {
                var had = Ledgers(parsed.GetValue(ledger), parsed.GetValue(complete), policies, output, language);
                var path = parsed.GetValue(enterprises)!;
                var reading = EnterprisesCsv.Read(InputFiles.Text(path), policies.Rules.Facts, had, path);
                InputFiles.List(reading.Issues, output, language);
                if ((reading.HasErrors || (had?.HasErrors ?? false)) && !parsed.GetValue(keepGood))
                {
                    output.Complain(ToolMessages.RowsLeftOut[language]);
                    return null;
                }

                return CohortEvaluator.Evaluate(policies, reading.Firms, question, output.Width is null ? null : new Progress(output));
            }
        });
        return command;
    }

    private static LedgersReading? Ledgers(string? path, string? complete, CompiledCatalog catalog, ToolOutput output, Language language)
    {
        var since = complete is null ? (NodaTime.LocalDate?)null : CommonOptions.Day("--ledger-complete-since", complete);
        if (path is null)
        {
            return since is null ? null : new LedgersReading([], since, []);
        }

        var reading = LedgersCsv.Read(InputFiles.Text(path), since, catalog.Catalog.Currency, path);
        InputFiles.List(reading.Issues, output, language);
        return reading;
    }

    // A line that is written over, on a terminal only.
    private sealed class Progress(ToolOutput output) : IProgress<int>
    {
        public void Report(int value) => output.Error.Write($"\r{value:N0} ");
    }
}
