using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Documents.Support;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Industries;

namespace Dnc.Model.Documents;

/// <summary>Industry strategies (一业一策) as JSON documents.</summary>
/// <remarks>
/// Reading is strict about the form and reports every fault at once with path, line and column; what the strategies mean is checked by
/// <see cref="IndustryStrategySet.Compile"/>, or at once by <see cref="Compile(ReadOnlySpan{byte}, string?, ValueList{RuleSet}?, IReadOnlyDictionary{string, OpaquePredicate}?, RuleLimits?, DocumentLimits?)"/>,
/// whose issues have line and column too. Writing gives the same bytes for equal strategies on every machine; reading what was written gives equal ones.
/// </remarks>
public static class IndustriesJson
{
    /// <summary>How much of a document is read when a caller gives no limits: those of rules.</summary>
    public static DocumentLimits DefaultLimits => RuleReader.Limits;

    /// <summary>The version of the documents that is read and written.</summary>
    public static string SchemaVersion => RuleCodecs.SchemaVersion;

    /// <summary>Reads industry strategies.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The strategies, or everything that is wrong with their form.</returns>
    public static Result<IndustryStrategySet> Read(string json, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, limits);

    /// <summary>Reads industry strategies.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The strategies, or everything that is wrong with their form.</returns>
    public static Result<IndustryStrategySet> Read(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null) =>
        RuleReader.TryRead(json, documentName, limits ?? DefaultLimits, IndustryCodecs.Documents, IndustryCodecs.Of, out var set, out var context, out _)
            ? Result.Of(set)
            : Result.Failed<IndustryStrategySet>(context.Issues);

    /// <summary>Reads industry strategies and compiles them.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="used">The rule sets that the document uses, in any order.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="ruleLimits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The compiled strategies with warnings, or everything that is wrong, each issue with path, line and column.</returns>
    public static Result<CompiledIndustries> Compile(
        string json,
        string? documentName = null,
        ValueList<RuleSet>? used = null,
        IReadOnlyDictionary<string, OpaquePredicate>? predicates = null,
        RuleLimits? ruleLimits = null,
        DocumentLimits? limits = null) =>
        Compile(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, used, predicates, ruleLimits, limits);

    /// <summary>Reads industry strategies and compiles them.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="used">The rule sets that the document uses, in any order.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="ruleLimits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The compiled strategies with warnings, or everything that is wrong, each issue with path, line and column.</returns>
    public static Result<CompiledIndustries> Compile(
        ReadOnlySpan<byte> json,
        string? documentName = null,
        ValueList<RuleSet>? used = null,
        IReadOnlyDictionary<string, OpaquePredicate>? predicates = null,
        RuleLimits? ruleLimits = null,
        DocumentLimits? limits = null) =>
        RuleReader.Compile(json, documentName, limits ?? DefaultLimits, IndustryCodecs.Documents, IndustryCodecs.Of, set => set.Compile(used, predicates, ruleLimits));

    /// <summary>The document of industry strategies.</summary>
    /// <param name="set">The strategies.</param>
    /// <returns>The JSON text, with LF at the end of each line.</returns>
    /// <exception cref="ArgumentException">A node has a form that no document has, such as a comparison by "about".</exception>
    public static string Write(IndustryStrategySet set) => JsonLayout.Print(new IndustryCodecs(RuleCodecs.Of(Guard.NotNull(set).Rules.Documents)).Set.Write(set), nesting: 3);

    /// <summary>Writes the document of industry strategies.</summary>
    /// <param name="set">The strategies.</param>
    /// <param name="json">Where the bytes go, UTF-8 without a mark; it stays open.</param>
    public static void Write(IndustryStrategySet set, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(set)));

    /// <summary>The JSON Schema of industry strategies.</summary>
    /// <returns>The text of the schema, draft 2020-12.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(new IndustryCodecs(RuleCodecs.Of([])).Set, "Industries"));
}
