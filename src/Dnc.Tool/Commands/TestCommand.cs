using System.CommandLine;
using Dnc.Model.Primitives;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support.Cases;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc test PATH…</c>.</summary>
internal static class TestCommand
{
    private const string Pattern = "*.cases.json";

    public static Command Create(ToolOutput output)
    {
        var paths = new Argument<string[]>("path") { Description = $"Case documents ({Pattern}), and folders with such documents", Arity = ArgumentArity.OneOrMore };
        var shortly = new Option<bool>("--short") { Description = "Failures without explanations" };
        var lang = CommonOptions.Lang();
        var command = new Command("test", "Runs worked cases against their rules and tells each one that differs, with the explanation.") { paths, shortly, lang };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () => Run(Files(parsed.GetValue(paths)!), parsed.GetValue(shortly), output, language));
        });
        return command;
    }

    private static int Run(List<string> files, bool shortly, ToolOutput output, Language language)
    {
        var (passed, failed, unread) = (0, 0, 0);
        foreach (var file in files)
        {
            if (One(file, output, language) is not { } results)
            {
                unread++;
                continue;
            }

            foreach (var failure in results.SelectMany(r => r.Failures.Select(f => (r.Name, Failure: f))))
            {
                output.Print($"{file}: {failure.Name}\n  {failure.Failure.ToString(language)}");
                if (!shortly && failure.Failure.Explanation is { } explanation)
                {
                    output.Print(string.Concat(explanation.ToText(language).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"    {l}\n")));
                }
            }

            var good = results.Count(r => r.Failures.Count == 0);
            passed += good;
            failed += results.Count - good;
            output.Print(ToolMessages.CasesOf(file, good, results.Count - good)[language]);
        }

        output.Print(ToolMessages.CasesInAll(files.Count, passed, failed, unread)[language]);
        return unread > 0 ? ExitCode.BadInput : failed > 0 ? ExitCode.Negative : ExitCode.Fine;
    }

    private static List<(string Name, ValueList<RuleCaseFailure> Failures)>? One(string file, ToolOutput output, Language language) => InputFiles.Listed(
        CaseFiles.Read<List<(string, ValueList<RuleCaseFailure>)>>(
            file,
            (cases, catalog) => [.. SupportCaseRunner.Run(cases, catalog).Select(r => (r.Name, r.Failures))],
            (cases, rules) => [.. RuleCaseRunner.Run(cases, rules).Select(r => (r.Case.Name, r.Failures))]),
        output,
        language);

    private static List<string> Files(string[] paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add(path);
                continue;
            }

            var found = Directory.EnumerateFiles(path, Pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
            files.AddRange(found.Count > 0 ? found : throw new BadInputException(ToolMessages.NoCases(path, Pattern)));
        }

        return files;
    }
}
