using System.Security.Cryptography;
using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Documents.Support;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support;

namespace Dnc.Model.Documents;

/// <summary>Catalogues of support policies as JSON documents.</summary>
/// <remarks>
/// Reading is strict about the form and reports every fault at once with path, line and column; what the policies mean is checked by
/// <see cref="PolicyCatalog.Compile"/>, or at once by <see cref="Compile(ReadOnlySpan{byte}, string?, ValueList{RuleSet}?, IReadOnlyDictionary{string, OpaquePredicate}?, RuleLimits?, DocumentLimits?)"/>,
/// whose issues have line and column too. Writing gives the same bytes for equal catalogues on every machine; reading what was written gives equal catalogues, as long
/// as their names are names and their units are standard ones.
/// </remarks>
public static class PoliciesJson
{
    /// <summary>How much of a document is read when a caller gives no limits: those of plans, with 256 levels, because rules nest deeper.</summary>
    public static DocumentLimits DefaultLimits => RuleReader.Limits;

    /// <summary>The version of the documents of catalogues that is read and written.</summary>
    public static string SchemaVersion => RuleCodecs.SchemaVersion;

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The catalogue, or everything that is wrong with their form.</returns>
    public static Result<PolicyCatalog> Read(string json, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, limits);

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The catalogue, or everything that is wrong with their form.</returns>
    public static Result<PolicyCatalog> Read(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null) =>
        PolicyReader.Read(json, documentName, limits ?? DefaultLimits);

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The document, UTF-8, read to its end or to the limit; it stays open.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The catalogue, or everything that is wrong with their form.</returns>
    public static Result<PolicyCatalog> Read(Stream json, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, limits);

    /// <summary>Reads a catalogue and compiles it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="used">The rule sets that the catalogue uses, in any order.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="ruleLimits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The compiled catalogue with warnings, or everything that is wrong, each issue with path, line and column.</returns>
    public static Result<CompiledCatalog> Compile(
        string json,
        string? documentName = null,
        ValueList<RuleSet>? used = null,
        IReadOnlyDictionary<string, OpaquePredicate>? predicates = null,
        RuleLimits? ruleLimits = null,
        DocumentLimits? limits = null) =>
        Compile(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, used, predicates, ruleLimits, limits);

    /// <summary>Reads a catalogue and compiles it.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="used">The rule sets that the catalogue uses, in any order.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="ruleLimits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The compiled catalogue with warnings, or everything that is wrong, each issue with path, line and column.</returns>
    public static Result<CompiledCatalog> Compile(
        ReadOnlySpan<byte> json,
        string? documentName = null,
        ValueList<RuleSet>? used = null,
        IReadOnlyDictionary<string, OpaquePredicate>? predicates = null,
        RuleLimits? ruleLimits = null,
        DocumentLimits? limits = null) =>
        PolicyReader.Compile(json, documentName, limits ?? DefaultLimits, catalog => catalog.Compile(used, predicates, ruleLimits));

    /// <summary>The document of a catalogue.</summary>
    /// <param name="catalog">The rules.</param>
    /// <returns>The JSON text, with LF at the end of each line.</returns>
    /// <exception cref="ArgumentException">A node has a form that no document has, such as a comparison by "about".</exception>
    public static string Write(PolicyCatalog catalog) => JsonLayout.Print(PolicyCodecs.Of(Guard.NotNull(catalog).Rules.Documents).Catalog.Write(catalog), nesting: 3);

    /// <summary>Writes the document of a catalogue.</summary>
    /// <param name="catalog">The rules.</param>
    /// <param name="json">Where the bytes go, UTF-8 without a mark; it stays open.</param>
    public static void Write(PolicyCatalog catalog, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(catalog)));

    /// <summary>The JSON Schema of rule documents.</summary>
    /// <returns>The text of the schema, draft 2020-12.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(PolicyCodecs.Of([]).Catalog, "Policies"));

    /// <summary>A short text that is the same for equal catalogues and, for all purposes, different for others.</summary>
    /// <param name="catalog">The rules.</param>
    /// <returns><c>sha256:</c> and the 64 small hexadecimal digits of the hash of <see cref="Write(PolicyCatalog)"/>.</returns>
    public static string Hash(PolicyCatalog catalog) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(catalog))));
}
