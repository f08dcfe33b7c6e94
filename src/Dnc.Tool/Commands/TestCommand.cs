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
        return PolicyCasesJson.IsAbout(bytes)
            ? Run(PolicyCasesJson.ReadPaths(bytes, file), CatalogFiles.Compile, c => PolicyCasesJson.Read(bytes, c, file), (cases, c) => SupportCaseRunner.Run(cases, c).Select(r => (r.Name, r.Failures)))
            : Run(RuleCasesJson.ReadRulePaths(bytes, file), RuleFiles.Compile, c => RuleCasesJson.Read(bytes, c.Facts, file), (cases, c) => RuleCaseRunner.Run(cases, c).Select(r => (r.Case.Name, r.Failures)));

        IReadOnlyList<(string Name, ValueList<RuleCaseFailure> Failures)>? Run<TCompiled, TCases>(
            Result<ValueList<string>> paths,
            Compile<TCompiled> compile,
            Func<TCompiled, Result<TCases>> read,
            Func<TCases, TCompiled, IEnumerable<(string Name, ValueList<RuleCaseFailure> Failures)>> run)
            where TCompiled : class
            where TCases : class
        {
            if (!paths.TryGetValue(out var named))
            {
                InputFiles.List(paths.Issues, output, language);
                return null;
            }

            var folder = Path.GetDirectoryName(file) ?? "";
            var documents = named.Select(p => Path.Combine(folder, p)).ToList();
            if (compile(documents[0], documents[1..], output, language, listWarnings: false) is not { } compiled)
            {
                return null;
            }

            var cases = read(compiled);
            InputFiles.List(cases.Issues, output, language);
            return cases.TryGetValue(out var found) ? [.. run(found, compiled)] : null;
        }
    }

    private delegate T? Compile<T>(string path, IReadOnlyList<string> uses, ToolOutput output, Language language, bool listWarnings);

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
