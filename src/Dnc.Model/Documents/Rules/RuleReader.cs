using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents.Rules;

/// <summary>Reads documents of rules, facts and cases: parses, refuses other versions, and reads with the codec that fits the document.</summary>
internal static class RuleReader
{
    /// <summary>Rules nest two or three JSON levels a node.</summary>
    public static readonly DocumentLimits Limits = new() { MaxDepth = 256 };

    /// <summary>What the documents are called.</summary>
    private static readonly LocalizedText RuleDocuments = new("规则文件", "rule documents");

    /// <summary>The rules, or everything that is wrong with their form.</summary>
    public static Result<RuleSet> Read(ReadOnlySpan<byte> json, string? documentName, DocumentLimits limits) =>
        TryRead(json, documentName, limits, RuleDocuments, CodecOf, out var rules, out var context, out _) ? Result.Of(rules) : Result.Failed<RuleSet>(context.Issues);

    /// <summary>The compiled rules, or everything that is wrong: the form, and when it is right, the meaning.</summary>
    public static Result<CompiledRules> Compile(
        ReadOnlySpan<byte> json, string? documentName, DocumentLimits limits, Func<RuleSet, Result<CompiledRules>> compile) =>
        Compile(json, documentName, limits, RuleDocuments, CodecOf, compile);

    /// <summary>What a document compiles to, or everything that is wrong: the form, and when it is right, the meaning.</summary>
    public static Result<TCompiled> Compile<T, TCompiled>(
        ReadOnlySpan<byte> json,
        string? documentName,
        DocumentLimits limits,
        LocalizedText documents,
        Func<DocumentNode, ReadContext, Codec<T>> codecOf,
        Func<T, Result<TCompiled>> compile)
        where T : class
        where TCompiled : class
    {
        if (!TryRead(json, documentName, limits, documents, codecOf, out var read, out var context, out var root))
        {
            return Result.Failed<TCompiled>(context.Issues);
        }

        var compiled = compile(read);
        var places = new DocumentPlaces(context.Source, root);
        var issues = compiled.Issues.Select(places.Locate).OrderBy(i => i.Location.Line).ThenBy(i => i.Location.Column).ToList();
        if (compiled.TryGetValue(out var value))
        {
            return Result.Of(value, issues.Take(limits.MaxIssues).ToValueList());
        }

        // The errors come first where there are too many issues to tell them all.
        foreach (var issue in issues.OrderBy(i => i.Severity != IssueSeverity.Error))
        {
            context.Report(issue);
        }

        return Result.Failed<TCompiled>(context.Issues);
    }

    /// <summary>Reads a document with the codec of its root.</summary>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> json,
        string? documentName,
        DocumentLimits limits,
        LocalizedText documents,
        Func<DocumentNode, ReadContext, Codec<T>> codecOf,
        [NotNullWhen(true)] out T? value,
        out ReadContext context,
        [NotNullWhen(true)] out DocumentNode? root)
        where T : class
    {
        context = new ReadContext(new DocumentSource(json.ToArray(), documentName), limits);
        value = null;
        root = DocumentParser.Parse(json, context);
        if (root is null || HasOtherVersion(root, documents, context))
        {
            return false;
        }

        var read = codecOf(root, context).TryRead(root, context, out value) && !context.HasErrors;
        value = read ? value : null;
        return read;
    }

    /// <summary>The codec of a document whose clauses and sources are of the documents that it lists.</summary>
    /// <remarks>They cannot be read before the list; faults of the list are reported when it is read again.</remarks>
    public static Codec<T> WithListed<T>(DocumentNode root, ReadContext context, Func<RuleCodecs, Codec<T>> codecOf) =>
        WithDocuments(root, context, (documents, isListRead) => codecOf(isListRead ? RuleCodecs.Of(documents) : RuleCodecs.WithoutDocuments()));

    /// <summary>The codec of a document, given the documents that it lists, and whether their list could be read.</summary>
    /// <remarks>A document without a list lists none; faults of the list are reported when it is read again.</remarks>
    public static Codec<T> WithDocuments<T>(DocumentNode root, ReadContext context, Func<ValueList<SourceReference>, bool, Codec<T>> codecOf)
    {
        if (root.Member("documents") is not { } node)
        {
            return codecOf([], true);
        }

        return RuleCodecs.Documents.TryRead(node, new ReadContext(context.Source, context.Limits), out var documents) ? codecOf(documents, true) : codecOf([], false);
    }

    private static Codec<RuleSet> CodecOf(DocumentNode root, ReadContext context) => WithListed(root, context, c => c.RuleSet);

    // A document of another version is not read at all: its members may mean something else.
    private static bool HasOtherVersion(DocumentNode root, LocalizedText documents, ReadContext context)
    {
        if (root.Member("schemaVersion") is not { Kind: DocumentNodeKind.Text } version || version.Text == RuleCodecs.SchemaVersion)
        {
            return false;
        }

        context.Report(version, ErrorMessages.OtherVersion(documents, version.Text, RuleCodecs.SchemaVersion));
        return true;
    }
}
