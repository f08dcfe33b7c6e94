using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Tool;

/// <summary>Reads rule documents with those that they use.</summary>
internal static class RuleFiles
{
    private const string Ending = ".rules.json";

    /// <summary>The compiled rules, or null when a document has faults, which are then listed. Used documents that are not named are looked for beside the file, as <c>id.rules.json</c>.</summary>
    public static CompiledRules? Compile(string path, IReadOnlyList<string> uses, ToolOutput output, Language language, bool listWarnings = true) =>
        InputFiles.Listed(Read(path, uses), output, language, listWarnings);

    /// <summary>The compiled rules, or everything that is wrong with a document.</summary>
    public static Result<CompiledRules> Read(string path, IReadOnlyList<string> uses)
    {
        var bytes = InputFiles.Bytes(path);
        return With(RulesJson.Read(bytes, path), r => r, path, uses, used => RulesJson.Compile(bytes, path, used));
    }

    /// <summary>What is made of a document and of the rule sets that its rules use, or everything that is wrong with one of them.</summary>
    public static Result<T> With<TDocument, T>(Result<TDocument> read, Func<TDocument, RuleSet> rules, string path, IReadOnlyList<string> uses, Func<ValueList<RuleSet>, Result<T>> make)
        where TDocument : class
        where T : class
    {
        if (!read.TryGetValue(out var document))
        {
            return Result.Failed<T>(read.Issues);
        }

        var used = new Dictionary<string, RuleSet>(StringComparer.Ordinal);
        var faults = uses.Select(u => Add(u, used)).FirstOrDefault(f => f.Count > 0) ?? Follow(rules(document), Folder(path), used);
        return faults.Count > 0 ? Result.Failed<T>(faults) : make(used.Values.ToValueList());
    }

    // The faults of the first document that has some.
    private static ValueList<Issue> Follow(RuleSet rules, string folder, Dictionary<string, RuleSet> used)
    {
        foreach (var id in rules.Uses.Where(id => !used.ContainsKey(id)))
        {
            // What is not found is told by the rules themselves.
            var path = Path.Combine(folder, id + Ending);
            if (File.Exists(path) && Add(path, used) is { Count: > 0 } faults)
            {
                return faults;
            }

            if (used.TryGetValue(id, out var found) && Follow(found, folder, used) is { Count: > 0 } below)
            {
                return below;
            }
        }

        return [];
    }

    private static ValueList<Issue> Add(string path, Dictionary<string, RuleSet> used)
    {
        var result = RulesJson.Read(InputFiles.Bytes(path), path);
        if (!result.TryGetValue(out var rules))
        {
            return result.Issues;
        }

        used[rules.Id] = rules;
        return [];
    }

    private static string Folder(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
}
