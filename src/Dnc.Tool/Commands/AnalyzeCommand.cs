using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Support;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc analyze FILE</c>.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(ToolOutput output)
    {
        var file = new Argument<string>("file") { Description = "The rule document, or the catalogue of policies (*.policies.json)" };
        var uses = new Option<string[]>("--uses") { Description = "Rule documents that it uses; those beside it, named by their id, are found by themselves" };
        var asOf = new Option<string?>("--as-of") { Description = "The day as of which rules and parameters are taken; by default the last day on which the document changes" };
        var all = new Option<bool>("--all") { Description = "Also what was asked and is not so, with its proof" };
        var table = new Option<bool>("--table") { Description = "The table of thresholds for sign-off, in Markdown, instead of the findings" };
        var boundary = new Option<bool>("--boundary") { Description = "A case document with a case below, at and above each threshold and with the fact missing, instead of the findings" };
        var format = CommonOptions.Format("text", "json");
        var lang = CommonOptions.Lang();
        var command = new Command("analyze", "Looks for contradictions, dead and unreachable parts, overlaps and holes in rules and policies, and proves what it says.") { file, uses, asOf, all, table, boundary, format, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                var path = parsed.GetValue(file)!;
                var catalog = default(CompiledCatalog);
                var isCatalog = path.EndsWith(".policies.json", StringComparison.OrdinalIgnoreCase);
                var rules = isCatalog
                    ? (catalog = CatalogFiles.Compile(path, parsed.GetValue(uses) ?? [], output, language))?.Rules
                    : RuleFiles.Compile(path, parsed.GetValue(uses) ?? [], output, language);
                if (rules is null)
                {
                    return ExitCode.BadInput;
                }

                var day = parsed.GetValue(asOf) is { } text ? CommonOptions.AsOf(text, null) : AnalysisDay.Of(rules) ?? throw new BadInputException(ToolMessages.NeedsAsOf(path));
                var report = catalog?.Analyze(day) ?? RuleAnalyzer.Analyze(rules, day);
                if (parsed.GetValue(boundary))
                {
                    if (catalog is not null)
                    {
                        throw new BadInputException(ToolMessages.NoBoundaryCases(path));
                    }

                    output.Print(RuleCasesJson.Write(BoundaryCases.Of(report.Boundaries, rules, Path.GetFileName(path), day, language)));
                    return ExitCode.Fine;
                }

                if (parsed.GetValue(table))
                {
                    output.Print(report.Boundaries.ToMarkdown(language));
                    return ExitCode.Fine;
                }

                var shown = parsed.GetValue(all) ? report.Findings : report.Findings.Where(f => f.Outcome != FindingOutcome.Excluded).ToValueList();
                output.Print(parsed.GetValue(format) == "json" ? RuleAnalysisJson.Write(report with { Findings = shown }) : Text(report, shown, language));
                return report.Findings.Any(f => f.Severity == FindingSeverity.Error) ? ExitCode.Negative : ExitCode.Fine;
            });
        });
        return command;
    }

    private static string Text(AnalysisReport report, ValueList<AnalysisFinding> shown, Language language)
    {
        var lines = shown.Select(f => $"{ToolMessages.Severity(f.Severity, f.Outcome)[language]} {string.Join(", ", f.Paths)}: {f.Text[language]}{Witness(f, language)}").ToList();
        lines.Add(ToolMessages.Findings(
            report.With(FindingOutcome.Found).Count, report.With(FindingOutcome.Excluded).Count, report.With(FindingOutcome.Undecided).Count)[language]);
        return string.Join('\n', lines);
    }

    private static string Witness(AnalysisFinding finding, Language language) => finding.Witness is not { Facts.Claims: { Count: > 0 } claims } ? "" :
        ToolMessages.WithFacts(string.Join(language == Language.Zh ? "，" : ", ", claims.Select(c => $"{new FactNeed(c.Key, c.Time)} = {c.Value.ToString(language)}")))[language];
}
