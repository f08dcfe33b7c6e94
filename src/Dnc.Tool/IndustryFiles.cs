using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support.Industries;

namespace Dnc.Tool;

/// <summary>Reads industry strategies with the rule documents that they use.</summary>
internal static class IndustryFiles
{
    /// <summary>The compiled strategies, or null when a document has faults, which are then listed.</summary>
    public static CompiledIndustries? Compile(string path, IReadOnlyList<string> uses, ToolOutput output, Language language, bool listWarnings = true)
    {
        var bytes = InputFiles.Bytes(path);
        var read = IndustriesJson.Read(bytes, path);
        if (!read.TryGetValue(out var set))
        {
            InputFiles.List(read.Issues, output, language);
            return null;
        }

        if (RuleFiles.Used(set.Rules, path, uses, output, language) is not { } used)
        {
            return null;
        }

        var result = IndustriesJson.Compile(bytes, path, used);
        if (listWarnings || !result.IsSuccess)
        {
            InputFiles.List(result.Issues, output, language);
        }

        return result.TryGetValue(out var compiled) ? compiled : null;
    }

    /// <summary>Whether every policy that strategies name is in one of some catalogues; those that are not, and faults of catalogues, are listed. Without catalogues nobody asks.</summary>
    public static bool KnowsItsPolicies(IndustryStrategySet set, string path, IReadOnlyList<string> catalogs, ToolOutput output, Language language)
    {
        var read = catalogs.Select(c => PoliciesJson.Read(InputFiles.Bytes(c), c)).ToList();
        var faults = read.SelectMany(r => r.IsSuccess ? [] : r.Issues).ToList();
        if (faults.Count == 0 && read.Count > 0)
        {
            faults.AddRange(set.UnknownPolicies([.. read.Select(r => r.OrThrow())]).Select(i => i with { Location = i.Location with { Document = path } }));
        }

        InputFiles.List([.. faults], output, language);
        return faults.Count == 0;
    }
}
