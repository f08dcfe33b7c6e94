using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Documents.Support;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents;

/// <summary>Ledgers of awards as JSON documents.</summary>
/// <remarks>Reading is strict and reports every fault at once with path, line and column. Writing gives the same bytes for equal ledgers on every machine.</remarks>
public static class LedgerJson
{
    private static readonly LocalizedText Documents = new("奖补台账文件", "ledger documents");

    /// <summary>Reads a ledger.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The ledger, or everything that is wrong.</returns>
    public static Result<LedgerDocument> Read(string json, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DocumentLimits.Default), documentName, limits);

    /// <summary>Reads a ledger.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The ledger, or everything that is wrong.</returns>
    public static Result<LedgerDocument> Read(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null) =>
        RuleReader.TryRead(json, documentName, limits ?? DocumentLimits.Default, Documents, (_, _) => LedgerCodecs.Document, out var ledger, out var context, out _)
            ? Result.Of(ledger)
            : Result.Failed<LedgerDocument>(context.Issues);

    /// <summary>Writes a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>The text of the document, with a line feed at its end.</returns>
    public static string Write(LedgerDocument ledger) => JsonLayout.Print(LedgerCodecs.Document.Write(Guard.NotNull(ledger)), nesting: 2);

    /// <summary>Writes a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="json">Where to write, UTF-8; it stays open.</param>
    public static void Write(LedgerDocument ledger, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(ledger)));

    /// <summary>The JSON Schema of ledgers.</summary>
    /// <returns>The text of the schema.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(LedgerCodecs.Document, "Ledger"));
}
