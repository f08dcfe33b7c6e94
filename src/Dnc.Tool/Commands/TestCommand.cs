using System.CommandLine;
using Dnc.Model.Documents;
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

    private static IReadOnlyList<(string Name, ValueList<RuleCaseFailure> Failures)>? One(string file, ToolOutput output, Language language)
    {
        var bytes = InputFiles.Bytes(file);
        return PolicyCasesJson.IsAbout(bytes) ? OfCatalog(file, bytes, output, language) : OfRules(file, bytes, output, language);
    }

    private static IReadOnlyList<(string Name, ValueList<RuleCaseFailure> Failures)>? OfCatalog(string file, byte[] bytes, ToolOutput output, Language language)
    {
        var paths = PolicyCasesJson.ReadPaths(bytes, file);
        if (!paths.TryGetValue(out var named))
        {
            InputFiles.List(paths.Issues, output, language);
            return null;
        }

        var folder = Path.GetDirectoryName(file) ?? "";
        var documents = named.Select(p => Path.Combine(folder, p)).ToList();
        if (CatalogFiles.Compile(documents[0], documents[1..], output, language, listWarnings: false) is not { } compiled)
        {
            return null;
        }

        var cases = PolicyCasesJson.Read(bytes, compiled, file);
        InputFiles.List(cases.Issues, output, language);
        return cases.TryGetValue(out var read) ? [.. SupportCaseRunner.Run(read, compiled).Select(r => (r.Name, r.Failures))] : null;
    }

    private static IReadOnlyList<(string Name, ValueList<RuleCaseFailure> Failures)>? OfRules(string file, byte[] bytes, ToolOutput output, Language language)
    {
        var paths = RuleCasesJson.ReadRulePaths(bytes, file);
        if (!paths.TryGetValue(out var named))
        {
            InputFiles.List(paths.Issues, output, language);
            return null;
        }

        var folder = Path.GetDirectoryName(file) ?? "";
        var rules = named.Select(p => Path.Combine(folder, p)).ToList();
        if (RuleFiles.Compile(rules[0], rules[1..], output, language, listWarnings: false) is not { } compiled)
        {
            return null;
        }

        var cases = RuleCasesJson.Read(bytes, compiled.Facts, file);
        InputFiles.List(cases.Issues, output, language);
        return cases.TryGetValue(out var read) ? [.. RuleCaseRunner.Run(read, compiled).Select(r => (r.Case.Name, r.Failures))] : null;
    }

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
