using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Tool;

/// <summary>Reads rule documents with those that they use.</summary>
internal static class RuleFiles
{
    private const string Ending = ".rules.json";

    /// <summary>The compiled rules, or null when a document has faults, which are then listed. Used documents that are not named are looked for beside the file, as <c>id.rules.json</c>.</summary>
    public static CompiledRules? Compile(string path, IReadOnlyList<string> uses, ToolOutput output, Language language, bool listWarnings = true)
    {
        var bytes = InputFiles.Bytes(path);
        if (Read(path, bytes, output, language) is not { } rules || Used(rules, path, uses, output, language) is not { } used)
        {
            return null;
        }

        var result = RulesJson.Compile(bytes, path, used);
        if (listWarnings || !result.IsSuccess)
        {
            InputFiles.List(result.Issues, output, language);
        }

        return result.TryGetValue(out var compiled) ? compiled : null;
    }

    /// <summary>The rule sets that some rules use, or null when a document has faults, which are then listed.</summary>
    public static ValueList<RuleSet>? Used(RuleSet rules, string path, IReadOnlyList<string> uses, ToolOutput output, Language language)
    {
        var used = new Dictionary<string, RuleSet>(StringComparer.Ordinal);
        return uses.All(u => Add(u, used, output, language)) && Follow(rules, Folder(path), used, output, language) ? used.Values.ToValueList() : null;
    }

    private static bool Follow(RuleSet rules, string folder, Dictionary<string, RuleSet> used, ToolOutput output, Language language)
    {
        foreach (var id in rules.Uses.Where(id => !used.ContainsKey(id)))
        {
            // What is not found is told by the rules themselves.
            var path = Path.Combine(folder, id + Ending);
            if (File.Exists(path) && !(Add(path, used, output, language) && Follow(used[id], folder, used, output, language)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Add(string path, Dictionary<string, RuleSet> used, ToolOutput output, Language language)
    {
        if (Read(path, InputFiles.Bytes(path), output, language) is not { } rules)
        {
            return false;
        }

        used[rules.Id] = rules;
        return true;
    }

    private static RuleSet? Read(string path, byte[] bytes, ToolOutput output, Language language)
    {
        var result = RulesJson.Read(bytes, path);
        if (!result.TryGetValue(out var rules))
        {
            InputFiles.List(result.Issues, output, language);
        }

        return rules;
    }

    private static string Folder(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
}
