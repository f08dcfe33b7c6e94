using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc cohort</c>.</summary>
internal static class CohortCommand
{
    public static Command Create(ToolOutput output)
    {
        var enterprises = new Option<string>("--enterprises") { Description = "The firms (CSV: id, then a column a fact, such as revenue@2024)", Required = true };
        var catalog = new Option<string>("--catalog") { Description = "The support policies (JSON)", Required = true };
        var against = new Option<string?>("--against") { Description = "Another catalogue: who wins and who loses, and what each policy costs under it; before budgets" };
        var uses = new Option<string[]>("--uses") { Description = "Rule documents that they use; those beside the catalogue, named by their id, are found by themselves" };
        var ledger = new Option<string?>("--ledger") { Description = "The awards that the firms have had (CSV: id,policy,grantedOn,amount,forYear)" };
        var complete = new Option<string?>("--ledger-complete-since") { Description = "The day from which on no award is missing; 0001-01-01 for always" };
        var context = new Option<string?>("--context") { Description = "Facts of the surroundings (a facts document, JSON)" };
        var asOf = CommonOptions.AsOfDay();
        var knownAt = CommonOptions.KnownAt();
        var year = new Option<int?>("--reference-year") { Description = "The latest year that facts by year are taken of, where a policy says nothing else" };
        var keepGood = CommonOptions.KeepGood();
        var to = new Option<string?>("--out") { Description = "Where to write what each firm gets (CSV); with --against also its total there, before budgets (against.totalLow, against.totalHigh)" };
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
                CohortResult? after = null;
                if (parsed.GetValue(against) is { } other)
                {
                    if (Compile(other) is not { } second || (after = Evaluate(second, question)) is null)
                    {
                        return ExitCode.BadInput;
                    }

                    output.Print(CohortComparisonReport.Of(result, after, second.Catalog.Rules.Title, language));
                }

                if (parsed.GetValue(to) is { } file)
                {
                    File.WriteAllText(file, EnterprisesCsv.Write(result, after));
                }

                return result.Failed.Any() ? ExitCode.Negative : ExitCode.Fine;
            });

            CompiledCatalog? Compile(string path) => CatalogFiles.Compile(path, parsed.GetValue(uses) ?? [], output, language, listWarnings: false);

            CohortResult? Evaluate(CompiledCatalog policies, SupportContext question)
            {
                var had = Ledgers(parsed.GetValue(ledger), parsed.GetValue(complete), policies);
                var path = parsed.GetValue(enterprises)!;
                var reading = EnterprisesCsv.Read(InputFiles.Text(path), policies.Rules.Facts, had, path);
                var good = parsed.GetValue(keepGood);
                if (!InputFiles.IsUsable(reading.Issues, reading.Firms.Count, good, output, language) | !InputFiles.IsUsable(had?.Issues ?? [], had?.Entries.Count ?? 0, good, output, language))
                {
                    return null;
                }

                InputFiles.List(policies.DoubtsOf(new AwardLedger((had?.Entries ?? []).Select(e => e.Value).ToValueList(), null)), output, language);
                LocalizedText[] leftOut = [.. reading.LeftOut > 0 ? [ToolMessages.FirmsLeftOut(reading.LeftOut)] : (LocalizedText[])[], .. had is { LeftOut: > 0 } ? [ToolMessages.AwardsLeftOut(had.LeftOut)] : (LocalizedText[])[]];
                foreach (var note in leftOut)
                {
                    output.Print(note[language]);
                }

                return CohortEvaluator.Evaluate(policies, reading.Firms, question, output.Width is null ? null : new Progress(output));
            }
        });
        return command;
    }

    private static LedgersReading? Ledgers(string? path, string? complete, CompiledCatalog catalog)
    {
        var since = complete is null ? (NodaTime.LocalDate?)null : CommonOptions.Day("--ledger-complete-since", complete);
        if (path is null)
        {
            return since is null ? null : new LedgersReading([], since, []);
        }

        return LedgersCsv.Read(InputFiles.Text(path), since, catalog.Catalog.Currency, path);
    }

    // A line that is written over, on a terminal only.
    private sealed class Progress(ToolOutput output) : IProgress<int>
    {
        public void Report(int value) => output.Error.Write($"\r{value:N0} ");
    }
}
