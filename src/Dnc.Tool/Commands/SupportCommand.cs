using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using NodaTime;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc support</c>.</summary>
internal static class SupportCommand
{
    public static Command Create(ToolOutput output)
    {
        var enterprise = new Option<string>("--enterprise") { Description = "The facts of the firm (JSON)", Required = true };
        var catalog = new Option<string>("--catalog") { Description = "The support policies (JSON)", Required = true };
        var uses = new Option<string[]>("--uses") { Description = "Rule documents that they use; those beside the catalogue, named by their id, are found by themselves" };
        var ledger = new Option<string?>("--ledger") { Description = "The awards that the firm has had (JSON); without it nobody knows, and awards that are had once stay open" };
        var asOf = CommonOptions.AsOfDay();
        var knownAt = CommonOptions.KnownAt();
        var year = new Option<int?>("--reference-year") { Description = "The latest year that facts by year are taken of, where a policy says nothing else" };
        var applied = new Option<string?>("--applied-on") { Description = "The day of the application; an award outside its window on that day comes to nothing. Without it windows are told and not judged" };
        var paid = new Option<string?>("--paid-on") { Description = "The day of payment; by default the as-of day" };
        var explain = new Option<bool>("--explain") { Description = "Also why each policy gives what it gives" };
        var shortly = new Option<bool>("--short") { Description = "With --explain, only what decides" };
        var format = CommonOptions.Format("table", "markdown", "json");
        var lang = CommonOptions.Lang();
        var command = new Command("support", "Tells what a firm may claim, how much, what is missing and what is near: one enterprise, one policy (一企一策).")
        {
            enterprise, catalog, uses, ledger, asOf, knownAt, year, applied, paid, explain, shortly, format, lang,
        };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                if (CatalogFiles.Compile(parsed.GetValue(catalog)!, parsed.GetValue(uses) ?? [], output, language, listWarnings: false) is not { } compiled)
                {
                    return ExitCode.BadInput;
                }

                var path = parsed.GetValue(enterprise)!;
                var read = FactsJson.Read(InputFiles.Bytes(path), compiled.Rules.Facts, path);
                InputFiles.List(read.Issues, output, language);
                if (!read.TryGetValue(out var document) || Ledger(parsed.GetValue(ledger), output, language) is not { } had)
                {
                    return ExitCode.BadInput;
                }

                InputFiles.List(compiled.DoubtsOf(had), output, language);
                var context = new SupportContext(CommonOptions.AsOf(parsed.GetValue(asOf)!, parsed.GetValue(knownAt)))
                {
                    Surroundings = document.Context,
                    ReferenceYear = parsed.GetValue(year),
                    AppliedOn = Day("--applied-on", parsed.GetValue(applied)),
                    PaidOn = Day("--paid-on", parsed.GetValue(paid)),
                };
                var plan = compiled.Evaluate(document.Facts, had, context);
                Print(plan, parsed.GetValue(format)!, parsed.GetValue(explain), parsed.GetValue(shortly), output, language);
                return plan.Error is not null ? ExitCode.Negative : ExitCode.Fine;
            });
        });
        return command;
    }

    private static void Print(EnterpriseSupportPlan plan, string format, bool explain, bool shortly, ToolOutput output, Language language)
    {
        switch (format)
        {
            case "json":
                output.Print(SupportPlanJson.Write(plan));
                break;
            case "markdown":
                output.Print(SupportReport.Markdown(plan, language));
                break;
            default:
                output.Print(SupportReport.Heading(plan, language));
                output.Print(SupportReport.Table(plan, language));
                output.Print(SupportReport.Summary(plan, markdown: false, language));
                if (explain)
                {
                    output.Print(SupportReport.Explanations(plan, shortly, language));
                }

                break;
        }
    }

    private static AwardLedger? Ledger(string? path, ToolOutput output, Language language)
    {
        if (path is null)
        {
            return AwardLedger.Unknown;
        }

        var read = LedgerJson.Read(InputFiles.Bytes(path), path);
        InputFiles.List(read.Issues, output, language);
        return read.TryGetValue(out var document) ? document.Ledger : null;
    }

    private static LocalDate? Day(string option, string? text) => text is null ? null : CommonOptions.Day(option, text);
}
