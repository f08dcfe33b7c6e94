using System.Security.Cryptography;
using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents;

/// <summary>Rule sets as JSON documents.</summary>
/// <remarks>
/// Reading is strict about the form and reports every fault at once with path, line and column; what the rules mean is checked by
/// <see cref="RuleSet.Compile"/>, or at once by <see cref="Compile(ReadOnlySpan{byte}, string?, ValueList{RuleSet}?, IReadOnlyDictionary{string, OpaquePredicate}?, RuleLimits?, DocumentLimits?)"/>,
/// whose issues have line and column too. Writing gives the same bytes for equal rules on every machine; reading what was written gives equal rules, as long
/// as their names are names and their units are standard ones.
/// </remarks>
public static class RulesJson
{
    /// <summary>How much of a document is read when a caller gives no limits: those of plans, with 256 levels, because rules nest deeper.</summary>
    public static DocumentLimits DefaultLimits => RuleReader.Limits;

    /// <summary>The version of the documents of rules, facts and cases that is read and written.</summary>
    public static string SchemaVersion => RuleCodecs.SchemaVersion;

    /// <summary>Reads a rule set.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The rules, or everything that is wrong with their form.</returns>
    public static Result<RuleSet> Read(string json, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, limits);

    /// <summary>Reads a rule set.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The rules, or everything that is wrong with their form.</returns>
    public static Result<RuleSet> Read(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null) =>
        RuleReader.Read(json, documentName, limits ?? DefaultLimits);

    /// <summary>Reads a rule set.</summary>
    /// <param name="json">The document, UTF-8, read to its end or to the limit; it stays open.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The rules, or everything that is wrong with their form.</returns>
    public static Result<RuleSet> Read(Stream json, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, limits);

    /// <summary>Reads a rule set and compiles it.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="used">The rule sets that these rules use, in any order.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="ruleLimits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The compiled rules with warnings, or everything that is wrong, each issue with path, line and column.</returns>
    public static Result<CompiledRules> Compile(
        string json,
        string? documentName = null,
        ValueList<RuleSet>? used = null,
        IReadOnlyDictionary<string, OpaquePredicate>? predicates = null,
        RuleLimits? ruleLimits = null,
        DocumentLimits? limits = null) =>
        Compile(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, used, predicates, ruleLimits, limits);

    /// <summary>Reads a rule set and compiles it.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="used">The rule sets that these rules use, in any order.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="ruleLimits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The compiled rules with warnings, or everything that is wrong, each issue with path, line and column.</returns>
    public static Result<CompiledRules> Compile(
        ReadOnlySpan<byte> json,
        string? documentName = null,
        ValueList<RuleSet>? used = null,
        IReadOnlyDictionary<string, OpaquePredicate>? predicates = null,
        RuleLimits? ruleLimits = null,
        DocumentLimits? limits = null) =>
        RuleReader.Compile(json, documentName, limits ?? DefaultLimits, rules => rules.Compile(used, predicates, ruleLimits));

    /// <summary>The document of a rule set.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The JSON text, with LF at the end of each line.</returns>
    /// <exception cref="ArgumentException">A node has a form that no document has, such as a comparison by "about".</exception>
    public static string Write(RuleSet rules) => JsonLayout.Print(RuleCodecs.Of(Guard.NotNull(rules).Documents).RuleSet.Write(rules), nesting: 3);

    /// <summary>Writes the document of a rule set.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="json">Where the bytes go, UTF-8 without a mark; it stays open.</param>
    public static void Write(RuleSet rules, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(rules)));

    /// <summary>The JSON Schema of rule documents.</summary>
    /// <returns>The text of the schema, draft 2020-12.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(RuleCodecs.Of([]).RuleSet, "Rules"));

    /// <summary>A short text that is the same for equal rules and, for all purposes, different for others.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns><c>sha256:</c> and the 64 small hexadecimal digits of the hash of <see cref="Write(RuleSet)"/>.</returns>
    public static string Hash(RuleSet rules) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(rules))));
}
