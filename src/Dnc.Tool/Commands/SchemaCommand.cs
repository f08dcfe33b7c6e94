using System.CommandLine;
using Dnc.Model.Documents;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc schema [NAME]</c>.</summary>
internal static class SchemaCommand
{
    private static readonly (string Name, Func<string> Text)[] Schemas = [("plan", PlanJson.Schema), ("rules", RulesJson.Schema), ("facts", FactsJson.Schema), ("cases", RuleCasesJson.Schema), ("policies", PoliciesJson.Schema), ("ledger", LedgerJson.Schema), ("policy-cases", PolicyCasesJson.Schema), ("industries", IndustriesJson.Schema), ("projects", ProjectsJson.Schema), ("governance", GovernanceJson.Schema), ("services", ServicesJson.Schema)];

    public static Command Create(ToolOutput output)
    {
        var name = new Argument<string?>("name") { Description = "The kind of document; without it the kinds are listed", Arity = ArgumentArity.ZeroOrOne };
        var lang = CommonOptions.Lang();
        var command = new Command("schema", "Prints the JSON Schema of a kind of document.") { name, lang };
        command.SetAction(parsed => DncCommandLine.Guarded(output, CommonOptions.Language(parsed, lang), () =>
        {
            var names = string.Join("\n", Schemas.Select(s => s.Name));
            output.Print(parsed.GetValue(name) is { } wanted
                ? (Schemas.FirstOrDefault(s => s.Name == wanted).Text ?? throw new BadInputException(ToolMessages.UnknownSchema(wanted, names)))()
                : names);
            return ExitCode.Fine;
        }));
        return command;
    }
}
