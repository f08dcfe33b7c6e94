using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Support;

namespace Dnc.Tool;

/// <summary>Reads catalogues of policies with the rule documents that they use.</summary>
internal static class CatalogFiles
{
    /// <summary>The compiled catalogue, or null when a document has faults, which are then listed.</summary>
    public static CompiledCatalog? Compile(string path, IReadOnlyList<string> uses, ToolOutput output, Language language, bool listWarnings = true) =>
        InputFiles.Listed(Read(path, uses), output, language, listWarnings);

    /// <summary>The compiled catalogue, or everything that is wrong with a document.</summary>
    public static Result<CompiledCatalog> Read(string path, IReadOnlyList<string> uses)
    {
        var bytes = InputFiles.Bytes(path);
        return RuleFiles.With(PoliciesJson.Read(bytes, path), d => d.Rules, path, uses, used => PoliciesJson.Compile(bytes, path, used));
    }
}
