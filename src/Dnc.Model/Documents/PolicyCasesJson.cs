using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Documents.Support;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Cases;

namespace Dnc.Model.Documents;

/// <summary>Worked examples of catalogues as JSON documents.</summary>
/// <remarks>
/// A case document names the catalogue that says what its facts and policies are, so it is read in two stages: first <see cref="ReadPaths"/>, then the
/// whole, with that catalogue.
/// </remarks>
public static class PolicyCasesJson
{
    /// <summary>Whether a document is one of cases of a catalogue, not of rules: whether it names a catalogue.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <returns>Whether it is; false for what cannot be read.</returns>
    public static bool IsAbout(ReadOnlySpan<byte> json)
    {
        var context = new ReadContext(new DocumentSource(json.ToArray(), null), DocumentLimits.Default);
        return DocumentParser.Parse(json, context) is { Kind: DocumentNodeKind.Object } root && root.Member(CatalogPathsCodec.Member) is not null;
    }

    /// <summary>Reads only which catalogue a case document is about, and which rule documents that uses.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The paths as they are written, the catalogue first, or what is wrong.</returns>
    public static Result<ValueList<string>> ReadPaths(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null) =>
        RuleReader.TryRead(json, documentName, limits ?? DocumentLimits.Default, CaseCodecs.Documents, (_, _) => new CatalogPathsCodec(), out var paths, out var context, out _)
            ? Result.Of(paths)
            : Result.Failed<ValueList<string>>(context.Issues);

    /// <summary>Reads cases.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="catalog">The catalogue under test.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    public static Result<SupportCaseFile> Read(string json, CompiledCatalog catalog, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DocumentLimits.Default), catalog, documentName, limits);

    /// <summary>Reads cases.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="catalog">The catalogue under test.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    public static Result<SupportCaseFile> Read(ReadOnlySpan<byte> json, CompiledCatalog catalog, string? documentName = null, DocumentLimits? limits = null)
    {
        Guard.NotNull(catalog);
        return RuleReader.TryRead(
            json, documentName, limits ?? DocumentLimits.Default, CaseCodecs.Documents, (_, _) => new SupportCaseCodecs(catalog.Rules.Facts, n => SupportTargets.IsOf(catalog, n)).File, out var file, out var context, out _)
            ? Result.Of(file)
            : Result.Failed<SupportCaseFile>(context.Issues);
    }

    /// <summary>Writes cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <returns>The text of the document, with a line feed at its end.</returns>
    public static string Write(SupportCaseFile cases) =>
        JsonLayout.Print(new SupportCaseCodecs(FactCatalog.Empty, _ => false).File.Write(Guard.NotNull(cases)), nesting: 2);

    /// <summary>Writes cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="json">Where to write, UTF-8; it stays open.</param>
    public static void Write(SupportCaseFile cases, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(cases)));

    /// <summary>The JSON Schema of cases of catalogues.</summary>
    /// <returns>The text of the schema.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(new SupportCaseCodecs(FactCatalog.Empty, _ => false).File, "PolicyCases"));
}
