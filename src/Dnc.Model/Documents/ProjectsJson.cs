using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Projects;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents;

/// <summary>Projects with their stages, libraries and reports as JSON documents.</summary>
/// <remarks>
/// Reading is strict and reports every fault at once with path, line and column; a move or event that contradicts the others is named itself. Writing gives
/// the same bytes for equal documents on every machine. Who told a record, and when it was recorded, may stand once for the whole document; it is written with
/// each record.
/// </remarks>
public static class ProjectsJson
{
    /// <summary>How much is read when a caller gives no limits: more than of other documents, because reports are many.</summary>
    public static DocumentLimits DefaultLimits { get; } = new() { MaxBytes = 1 << 28, MaxNodes = 20_000_000 };

    /// <summary>Reads projects.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The projects, or everything that is wrong.</returns>
    public static Result<ProjectsDocument> Read(string json, string? documentName = null, DocumentLimits? limits = null) =>
        Read(DocumentBytes.Of(Guard.NotNull(json), limits ?? DefaultLimits), documentName, limits);

    /// <summary>Reads projects.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DefaultLimits"/>.</param>
    /// <returns>The projects, or everything that is wrong.</returns>
    public static Result<ProjectsDocument> Read(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null) =>
        ProjectReader.Read(json, documentName, limits ?? DefaultLimits);

    /// <summary>Writes projects.</summary>
    /// <param name="document">The projects.</param>
    /// <returns>The text of the document, with a line feed at its end.</returns>
    public static string Write(ProjectsDocument document)
    {
        var portfolio = Guard.NotNull(document).Portfolio;
        var draft = new ProjectCodecs.Draft(
            document.Id,
            document.Title,
            document.IsSynthetic,
            document.Note,
            document.Documents,
            portfolio.Organizations.All,
            document.Facts,
            portfolio.Stages.Stages == StageSet.Standard ? [] : portfolio.Stages.Stages.Stages,
            portfolio.Libraries.Libraries,
            portfolio.Projects,
            Records.Of(portfolio.Stages.History, e => (ProjectId.Parse(e.Subject[..e.Subject.IndexOf(' ', StringComparison.Ordinal)]), e.Value)),
            Records.Of(portfolio.Libraries.History, e => e.Value),
            portfolio.Libraries.History.Declarations.OrderBy(d => d.RecordedAt).ThenBy(d => d.Range).ThenBy(d => d.Subject, StringComparer.Ordinal).ToValueList(),
            Records.Of(portfolio.Progress.History, e => e.Value));
        return JsonLayout.Print(new ProjectCodecs(RuleCodecs.Of(document.Documents), new FactCatalog(document.Facts), null, null).Document.Write(draft), nesting: 2);
    }

    /// <summary>Writes projects.</summary>
    /// <param name="document">The projects.</param>
    /// <param name="json">Where to write, UTF-8; it stays open.</param>
    public static void Write(ProjectsDocument document, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(document)));

    /// <summary>The JSON Schema of projects.</summary>
    /// <returns>The text of the schema.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(new ProjectCodecs(RuleCodecs.Of([]), FactCatalog.Empty, null, null).Document, "Projects"));
}
