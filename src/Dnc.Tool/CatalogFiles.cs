using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support;

namespace Dnc.Tool;

/// <summary>Reads catalogues of policies with the rule documents that they use.</summary>
internal static class CatalogFiles
{
    /// <summary>The compiled catalogue, or null when a document has faults, which are then listed.</summary>
    public static CompiledCatalog? Compile(string path, IReadOnlyList<string> uses, ToolOutput output, Language language, bool listWarnings = true)
    {
        var bytes = InputFiles.Bytes(path);
        var read = PoliciesJson.Read(bytes, path);
        if (!read.TryGetValue(out var catalog))
        {
            InputFiles.List(read.Issues, output, language);
            return null;
        }

        if (RuleFiles.Used(catalog.Rules, path, uses, output, language) is not { } used)
        {
            return null;
        }

        var result = PoliciesJson.Compile(bytes, path, used);
        if (listWarnings || !result.IsSuccess)
        {
            InputFiles.List(result.Issues, output, language);
        }

        return result.TryGetValue(out var compiled) ? compiled : null;
    }
}
