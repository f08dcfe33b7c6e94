using System.CommandLine;
using System.CommandLine.Invocation;
using Dnc.Model.Primitives;
using Dnc.Tool.Commands;

namespace Dnc.Tool;

/// <summary>The command line of <c>dnc</c>.</summary>
internal static class DncCommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, ToolOutput output)
    {
        var root = new RootCommand("Development plans as typed, executable data: validate, evaluate, explain.");
        root.Subcommands.Add(ValidateCommand.Create(output));
        root.Subcommands.Add(EvaluateCommand.Create(output));
        root.Subcommands.Add(ExplainCommand.Create(output));
        root.Subcommands.Add(PlanCommand.Create(output));
        root.Subcommands.Add(SchemaCommand.Create(output));
        root.Subcommands.Add(RulesCommand.Create(output));
        root.Subcommands.Add(SupportCommand.Create(output));
        root.Subcommands.Add(CohortCommand.Create(output));
        root.Subcommands.Add(BriefingCommand.Create(output));
        root.Subcommands.Add(IndustriesCommand.Create(output));
        root.Subcommands.Add(TestCommand.Create(output));
        root.Subcommands.Add(AnalyzeCommand.Create(output));
        root.Subcommands.Add(DeadlineCommand.Create(output));
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                output.Complain(error.Message);
            }

            output.Complain($"See dnc {string.Join(' ', Path(parsed))} --help.".Replace("  ", " ", StringComparison.Ordinal));
            return ExitCode.BadInput;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output.Out, Error = output.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Runs the body of a command; bad input becomes a text and an exit code.</summary>
    public static int Guarded(ToolOutput output, Language language, Func<int> body)
    {
        try
        {
            return body();
        }
        catch (BadInputException e)
        {
            output.Complain(e.Text[language]);
            return ExitCode.BadInput;
        }
    }

    private static Stack<string> Path(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (var result = parsed.CommandResult; result.Parent is System.CommandLine.Parsing.CommandResult parent; result = parent)
        {
            names.Push(result.Command.Name);
        }

        return names;
    }
}
