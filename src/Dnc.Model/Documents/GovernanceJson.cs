using System.Text;
using Dnc.Model.Documents.Governance;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents;

/// <summary>Records of governance as JSON documents.</summary>
/// <remarks>
/// Reading is strict: it reports every fault of form at once, and then every record that cannot stand with the others, with path, line and column. Writing
/// gives the same bytes for equal records on every machine, whatever the order in which they were recorded; only duties, windows, bodies and texts keep
/// their order.
/// </remarks>
public static class GovernanceJson
{
    private static readonly LocalizedText Documents = new("推进落实台账文件", "governance documents");

    /// <summary>Reads records.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="calendar">The calendar by which limits in working days run; null for that of mainland China.</param>
    /// <returns>The records, or everything that is wrong.</returns>
    public static Result<GovernanceDocument> Read(string json, string? documentName = null, DocumentLimits? limits = null, WorkingDayCalendar? calendar = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DocumentLimits.Default), documentName, limits, calendar);

    /// <summary>Reads records.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="calendar">The calendar by which limits in working days run; null for that of mainland China.</param>
    /// <returns>The records, or everything that is wrong.</returns>
    public static Result<GovernanceDocument> Read(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null, WorkingDayCalendar? calendar = null) =>
        RuleReader.Compile(json, documentName, limits ?? DocumentLimits.Default, Documents, CodecOf, draft => GovernanceReader.Read(draft, calendar ?? WorkingDayCalendar.China));

    /// <summary>Writes records.</summary>
    /// <param name="document">The records.</param>
    /// <returns>The text of the document, with a line feed at its end.</returns>
    public static string Write(GovernanceDocument document) =>
        JsonLayout.Print(GovernanceCodecs.Of(Guard.NotNull(document).Documents).Document().Write(GovernanceWriter.Draft(document)), nesting: 2);

    /// <summary>Writes records.</summary>
    /// <param name="document">The records.</param>
    /// <param name="json">Where to write, UTF-8; it stays open.</param>
    public static void Write(GovernanceDocument document, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(document)));

    /// <summary>The JSON Schema of governance documents.</summary>
    /// <returns>The text of the schema.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(GovernanceCodecs.Of([]).Document(), "Governance"));

    private static Codec<GovernanceDraft> CodecOf(DocumentNode root, ReadContext context) =>
        RuleReader.WithDocuments(root, context, (documents, isListRead) => GovernanceCodecs.Of(documents, isListRead).Document());
}
