using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Documents.Services;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents;

/// <summary>Cases of enterprises as JSON documents (企业服务台账文件).</summary>
/// <remarks>
/// Reading is strict: it reports every fault of form at once, and then every event that cannot stand with the others, with path, line and column. Writing
/// gives the same bytes for equal records on every machine, whatever the order in which they were recorded; only classes, clocks, topics and texts keep
/// their order.
/// </remarks>
public static class ServicesJson
{
    private static readonly LocalizedText Documents = new("企业服务台账文件", "documents of services");

    /// <summary>Reads cases.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="calendar">The calendar by which limits in working days run; null for that of mainland China.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    public static Result<ServicesDocument> Read(string json, string? documentName = null, DocumentLimits? limits = null, WorkingDayCalendar? calendar = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DocumentLimits.Default), documentName, limits, calendar);

    /// <summary>Reads cases.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="calendar">The calendar by which limits in working days run; null for that of mainland China.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    public static Result<ServicesDocument> Read(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null, WorkingDayCalendar? calendar = null) =>
        RuleReader.Compile(json, documentName, limits ?? DocumentLimits.Default, Documents, CodecOf, draft => draft.Build(calendar ?? WorkingDayCalendar.China));

    /// <summary>Writes cases.</summary>
    /// <param name="document">The cases.</param>
    /// <returns>The text of the document, with a line feed at its end.</returns>
    public static string Write(ServicesDocument document) =>
        JsonLayout.Print(ServicesCodecs.Of(Guard.NotNull(document).Documents).Document().Write(ServicesDraft.Of(document)), nesting: 2);

    /// <summary>Writes cases.</summary>
    /// <param name="document">The cases.</param>
    /// <param name="json">Where to write, UTF-8; it stays open.</param>
    public static void Write(ServicesDocument document, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(document)));

    /// <summary>The JSON Schema of documents of services.</summary>
    /// <returns>The text of the schema.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(ServicesCodecs.Of([]).Document(), "Services"));

    private static Codec<ServicesDraft> CodecOf(DocumentNode root, ReadContext context) =>
        RuleReader.WithDocuments(root, context, (documents, isListRead) => ServicesCodecs.Of(documents, isListRead).Document());
}
