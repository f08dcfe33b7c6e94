using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Industries;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc industries</c>.</summary>
internal static class IndustriesCommand
{
    public static Command Create(ToolOutput output)
    {
        var industries = new Option<string>("--industries") { Description = "The industry strategies (JSON)", Required = true };
        var enterprises = new Option<string>("--enterprises") { Description = "The firms (CSV: id, then a column a fact, such as revenue@2024)", Required = true };
        var uses = new Option<string[]>("--uses") { Description = "Rule documents that they use; those beside the strategies, named by their id, are found by themselves" };
        var context = new Option<string?>("--context") { Description = "Facts of the surroundings (a facts document, JSON)" };
        var catalogs = new Option<string[]>("--catalog") { Description = "Catalogues of policies (JSON): with them, a strategy that names a policy which none of them has is a fault" };
        var asOf = CommonOptions.AsOfDay();
        var knownAt = CommonOptions.KnownAt();
        var year = new Option<int?>("--reference-year") { Description = "The latest year that facts by year are taken of" };
        var keepGood = CommonOptions.KeepGood();
        var lang = CommonOptions.Lang();
        var format = CommonOptions.Format("text", "markdown", "json");
        var command = new Command("industries", "Tells where key industries stand: who belongs, how large they are, what is missing to their thresholds, where their chains have gaps.")
        {
            industries, enterprises, uses, context, catalogs, asOf, knownAt, year, keepGood, lang, format,
        };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                if (IndustryFiles.Compile(parsed.GetValue(industries)!, parsed.GetValue(uses) ?? [], output, language, listWarnings: false) is not { } compiled
                    || InputFiles.Surroundings(parsed.GetValue(context), compiled.Rules.Facts, output, language) is not { } surroundings)
                {
                    return ExitCode.BadInput;
                }

                if (!IndustryFiles.KnowsItsPolicies(compiled.Set, parsed.GetValue(industries)!, parsed.GetValue(catalogs) ?? [], output, language))
                {
                    return ExitCode.BadInput;
                }

                var path = parsed.GetValue(enterprises)!;
                var reading = EnterprisesCsv.Read(InputFiles.Text(path), compiled.Rules.Facts, null, path);
                if (!InputFiles.IsUsable(reading.Issues, reading.Firms.Count, parsed.GetValue(keepGood), output, language))
                {
                    return ExitCode.BadInput;
                }

                InputFiles.List(compiled.UnknownPositions(reading.Firms), output, language);
                var question = new RuleContext(CommonOptions.AsOf(parsed.GetValue(asOf)!, parsed.GetValue(knownAt))) { Surroundings = surroundings, ReferenceYear = parsed.GetValue(year) };
                var standings = compiled.Evaluate(reading.Firms, question);
                Print(compiled, standings, IndustryReport.Heading(compiled, question.AsOf.ToString(language), language), parsed.GetValue(format)!, output, language);
                if (reading.LeftOut > 0 && parsed.GetValue(format) != "json")
                {
                    output.Print("\n" + ToolMessages.FirmsLeftOut(reading.LeftOut)[language]);
                }

                return standings.Any(s => s.Failed.Any()) ? ExitCode.Negative : ExitCode.Fine;
            });
        });
        return command;
    }

    private static void Print(CompiledIndustries industries, ValueList<IndustryStanding> standings, string heading, string format, ToolOutput output, Language language)
    {
        switch (format)
        {
            case "json":
                output.Print(IndustryStandingsJson.Write(industries, standings));
                break;
            case "markdown":
                output.Print(IndustryReport.Markdown(heading, standings, language));
                break;
            default:
                output.Print(heading);
                output.Print(IndustryReport.Table(standings, language));
                output.Print(IndustryReport.Explanations(standings, language));
                break;
        }
    }
}
