using System.CommandLine;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Validation;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc validate FILE…</c>.</summary>
internal static class ValidateCommand
{
    public static Command Create(ToolOutput output)
    {
        var files = new Argument<string[]>("file") { Description = "Plan documents (.json), rule documents (.rules.json), policies (.policies.json), industry strategies (.industries.json), projects (projects.json, .projects.json), records of governance (.governance.json), cases of enterprises (.services.json), worked cases (.cases.json), ledgers (.ledger.json) and tables of figures (.csv)", Arity = ArgumentArity.OneOrMore };
        var plan = new Option<string?>("--plan") { Description = "The plan that tables of figures belong to" };
        var strict = new Option<bool>("--strict") { Description = "Also look for what a person should see to; warnings count as faults" };
        var lang = CommonOptions.Lang();
        var command = new Command("validate", "Checks documents and lists every fault, with its place and what to do.") { files, plan, strict, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () => parsed.GetValue(files)!
                .Select(f => One(f, parsed.GetValue(plan), parsed.GetValue(strict), output, language))
                .Max());
        });
        return command;
    }

    private static int One(string file, string? planFile, bool strict, ToolOutput output, Language language)
    {
        var (issues, size) = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Table(file, planFile, output, language)
            : file.EndsWith(".rules.json", StringComparison.OrdinalIgnoreCase) ? Sized(RuleFiles.Read(file, []), r => ToolMessages.RulesSize(r.Facts.Facts.Count, r.Rules.Rules.Count))
            : file.EndsWith(".policies.json", StringComparison.OrdinalIgnoreCase) ? Sized(CatalogFiles.Read(file, []), c => ToolMessages.PoliciesSize(c.Catalog.Policies.Count, c.Rules.Facts.Facts.Count))
            : file.EndsWith(".projects.json", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file) == "projects.json" ? Sized(ProjectsJson.Read(InputFiles.Bytes(file), file), d => ToolMessages.ProjectsSize(d.Portfolio))
            : file.EndsWith(".governance.json", StringComparison.OrdinalIgnoreCase) ? Sized(GovernanceJson.Read(InputFiles.Bytes(file), file), d => ToolMessages.GovernanceSize(d.Records))
            : file.EndsWith(".services.json", StringComparison.OrdinalIgnoreCase) ? Sized(ServicesJson.Read(InputFiles.Bytes(file), file), d => ToolMessages.ServicesSize(d.Cases))
            : file.EndsWith(".cases.json", StringComparison.OrdinalIgnoreCase) ? Sized(CaseFiles.Read(file, (c, _) => ToolMessages.CasesSize(c.Cases.Count), (c, _) => ToolMessages.CasesSize(c.Cases.Count)), size => size)
            : file.EndsWith(".ledger.json", StringComparison.OrdinalIgnoreCase) ? Sized(LedgerJson.Read(InputFiles.Bytes(file), file), d => ToolMessages.LedgerSize(d.Ledger.Entries.Count))
            : file.EndsWith(".facts.json", StringComparison.OrdinalIgnoreCase) ? throw new BadInputException(ToolMessages.FactsNeedRules(file))
            : file.EndsWith(".industries.json", StringComparison.OrdinalIgnoreCase) ? Sized(IndustryFiles.Read(file, []), i => ToolMessages.IndustriesSize(i.Set.Strategies.Count, i.Rules.Facts.Facts.Count))
            : Document(file, strict);
        InputFiles.List(issues, output, language);
        var errors = issues.Count(i => i.Severity == IssueSeverity.Error);
        var bad = errors > 0 || (strict && issues.Count > 0) || size is null;
        output.Print(bad ? ToolMessages.Invalid(file, errors, issues.Count - errors)[language] : ToolMessages.Valid(file, size![language])[language]);
        return bad ? ExitCode.BadInput : ExitCode.Fine;
    }

    private static (ValueList<Issue> Issues, LocalizedText? Size) Document(string file, bool strict)
    {
        var result = PlanJson.Read(InputFiles.Bytes(file), file);
        return result.TryGetValue(out var plan)
            ? (strict ? [.. result.Issues, .. PlanAnalyzer.Find(plan)] : result.Issues, ToolMessages.PlanSize(plan.Commitments.Count, plan.Targets.Count))
            : (result.Issues, null);
    }

    private static (ValueList<Issue> Issues, LocalizedText? Size) Sized<T>(Result<T> result, Func<T, LocalizedText> size)
        where T : class =>
        (result.Issues, result.TryGetValue(out var value) ? size(value) : null);

    private static (ValueList<Issue> Issues, LocalizedText? Size) Table(string file, string? planFile, ToolOutput output, Language language)
    {
        if (planFile is null)
        {
            throw new BadInputException(ToolMessages.NeedsPlan(file));
        }

        if (InputFiles.Plan(planFile, output, language) is not { } plan)
        {
            return ([], null);
        }

        var text = TableText.Read(InputFiles.Bytes(file), file);
        if (!text.TryGetValue(out var csv))
        {
            return (text.Issues, null);
        }

        var reading = ObservationsCsv.Read(csv, plan, file);
        return (reading.Issues, ToolMessages.TableSize(reading.Figures.Observations.Count));
    }
}
