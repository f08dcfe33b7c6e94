using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents;

/// <summary>Facts as JSON documents.</summary>
/// <remarks>
/// Reading needs the facts that rules may ask for: it reports every key that is none of them, and every value of another kind, unit or time, at once with
/// path, line and column. Claims are written by key, in the order in which the keys first occur; reading what was written gives equal facts when their claims
/// are in that order and their units are standard ones.
/// </remarks>
public static class FactsJson
{
    /// <summary>Reads facts.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="catalog">The facts that may be stated, such as <see cref="CompiledRules.Facts"/>.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The facts, or everything that is wrong.</returns>
    public static Result<FactsDocument> Read(string json, FactCatalog catalog, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DocumentLimits.Default), catalog, documentName, limits);

    /// <summary>Reads facts.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="catalog">The facts that may be stated, such as <see cref="CompiledRules.Facts"/>.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The facts, or everything that is wrong.</returns>
    public static Result<FactsDocument> Read(ReadOnlySpan<byte> json, FactCatalog catalog, string? documentName = null, DocumentLimits? limits = null)
    {
        Guard.NotNull(catalog);
        return RuleReader.TryRead(json, documentName, limits ?? DocumentLimits.Default, FactsCodecs.Documents, (_, _) => FactsCodecs.Of(catalog), out var facts, out var context, out _)
            ? Result.Of(facts)
            : Result.Failed<FactsDocument>(context.Issues);
    }

    /// <summary>Reads facts.</summary>
    /// <param name="json">The document, UTF-8, read to its end or to the limit; it stays open.</param>
    /// <param name="catalog">The facts that may be stated, such as <see cref="CompiledRules.Facts"/>.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The facts, or everything that is wrong.</returns>
    public static Result<FactsDocument> Read(Stream json, FactCatalog catalog, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DocumentLimits.Default), catalog, documentName, limits);

    /// <summary>The document of facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The JSON text, with LF at the end of each line.</returns>
    public static string Write(FactsDocument facts) => JsonLayout.Print(FactsCodecs.Of(FactCatalog.Empty).Write(Guard.NotNull(facts)), nesting: 2);

    /// <summary>Writes the document of facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="json">Where the bytes go, UTF-8 without a mark; it stays open.</param>
    public static void Write(FactsDocument facts, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(facts)));

    /// <summary>The JSON Schema of facts documents, which does not know the keys: they are in the rules.</summary>
    /// <returns>The text of the schema, draft 2020-12.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(FactsCodecs.Of(FactCatalog.Empty), "Facts"));
}
