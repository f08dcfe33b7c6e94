using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support.Industries;

namespace Dnc.Tool;

/// <summary>Reads industry strategies with the rule documents that they use.</summary>
internal static class IndustryFiles
{
    /// <summary>The compiled strategies, or null when a document has faults, which are then listed.</summary>
    public static CompiledIndustries? Compile(string path, IReadOnlyList<string> uses, ToolOutput output, Language language, bool listWarnings = true) =>
        InputFiles.Listed(Read(path, uses), output, language, listWarnings);

    /// <summary>The compiled strategies, or everything that is wrong with a document.</summary>
    public static Result<CompiledIndustries> Read(string path, IReadOnlyList<string> uses)
    {
        var bytes = InputFiles.Bytes(path);
        return RuleFiles.With(IndustriesJson.Read(bytes, path), d => d.Rules, path, uses, used => IndustriesJson.Compile(bytes, path, used));
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
