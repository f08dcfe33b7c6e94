using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Support;

namespace Dnc.Model.Documents.Support;

/// <summary>Reads catalogues of policies with the codec that fits the document.</summary>
internal static class PolicyReader
{
    /// <summary>What the documents are called.</summary>
    public static readonly LocalizedText Documents = new("政策文件", "policy documents");

    /// <summary>The catalogue, or everything that is wrong with its form.</summary>
    public static Result<PolicyCatalog> Read(ReadOnlySpan<byte> json, string? documentName, DocumentLimits limits) =>
        RuleReader.TryRead(json, documentName, limits, Documents, CodecOf, out var catalog, out var context, out _) ? Result.Of(catalog) : Result.Failed<PolicyCatalog>(context.Issues);

    /// <summary>The compiled catalogue, or everything that is wrong: the form, and when it is right, the meaning.</summary>
    public static Result<CompiledCatalog> Compile(
        ReadOnlySpan<byte> json, string? documentName, DocumentLimits limits, Func<PolicyCatalog, Result<CompiledCatalog>> compile) =>
        RuleReader.Compile(json, documentName, limits, Documents, CodecOf, compile);

    private static Codec<PolicyCatalog> CodecOf(DocumentNode root, ReadContext context) => RuleReader.WithListed(root, context, c => new PolicyCodecs(c).Catalog);
}
