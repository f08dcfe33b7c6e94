using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;

namespace Dnc.Model.Documents;

/// <summary>Worked examples of rules as JSON documents.</summary>
/// <remarks>
/// A case document names the rules that say what its facts are, so it is read in two stages: first <see cref="ReadRulePaths"/>, then the whole, with the
/// facts of those rules.
/// </remarks>
public static class RuleCasesJson
{
    /// <summary>Reads only which rule documents a case document is about.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The paths as they are written, the rules under test first, or what is wrong.</returns>
    public static Result<ValueList<string>> ReadRulePaths(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null) =>
        RuleReader.TryRead(json, documentName, limits ?? DocumentLimits.Default, CaseCodecs.Documents, (_, _) => new RulePathsCodec(), out var paths, out var context, out _)
            ? Result.Of(paths)
            : Result.Failed<ValueList<string>>(context.Issues);

    /// <summary>Reads cases.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="catalog">The facts that may be stated, such as <see cref="CompiledRules.Facts"/>.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    public static Result<RuleCaseFile> Read(string json, FactCatalog catalog, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DocumentLimits.Default), catalog, documentName, limits);

    /// <summary>Reads cases.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="catalog">The facts that may be stated, such as <see cref="CompiledRules.Facts"/>.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    public static Result<RuleCaseFile> Read(ReadOnlySpan<byte> json, FactCatalog catalog, string? documentName = null, DocumentLimits? limits = null)
    {
        Guard.NotNull(catalog);
        return RuleReader.TryRead(json, documentName, limits ?? DocumentLimits.Default, CaseCodecs.Documents, (_, _) => new CaseCodecs(catalog).File, out var file, out var context, out _)
            ? Result.Of(file)
            : Result.Failed<RuleCaseFile>(context.Issues);
    }

    /// <summary>Reads cases.</summary>
    /// <param name="json">The document, UTF-8, read to its end or to the limit; it stays open.</param>
    /// <param name="catalog">The facts that may be stated, such as <see cref="CompiledRules.Facts"/>.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    public static Result<RuleCaseFile> Read(Stream json, FactCatalog catalog, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DocumentLimits.Default), catalog, documentName, limits);

    /// <summary>The document of cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <returns>The JSON text, with LF at the end of each line.</returns>
    public static string Write(RuleCaseFile cases) => JsonLayout.Print(new CaseCodecs(FactCatalog.Empty).File.Write(Guard.NotNull(cases)), nesting: 2);

    /// <summary>Writes the document of cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="json">Where the bytes go, UTF-8 without a mark; it stays open.</param>
    public static void Write(RuleCaseFile cases, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(cases)));

    /// <summary>The JSON Schema of case documents, which does not know the keys of facts: they are in the rules.</summary>
    /// <returns>The text of the schema, draft 2020-12.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(new CaseCodecs(FactCatalog.Empty).File, "Cases"));
}
