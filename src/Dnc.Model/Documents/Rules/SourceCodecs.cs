using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Rules;

/// <summary>How sources stand in documents: as a text that names them, or as an object.</summary>
internal static class SourceCodecs
{
    /// <summary>Sources whose text is both id and title.</summary>
    public static readonly Codec<SourceReference> Free = Either(text => new SourceReference(text, text), null, source => source == new SourceReference(source.Id, source.Id));

    /// <summary>Sources whose text is the id of a document that is listed.</summary>
    public static Codec<SourceReference> Listed(ValueList<SourceReference> documents, bool isListRead) => isListRead
        ? Either(text => Find(documents, text), text => ErrorMessages.UnlistedSource(text, documents.Select(d => d.Id)), source => Find(documents, source.Id) == source)
        : Free;

    private static SourceReference? Find(ValueList<SourceReference> documents, string id) => documents.FirstOrDefault(d => d.Id == id);

    private static EitherCodec<SourceReference> Either(Func<string, SourceReference?> find, Func<string, Fault>? unknown, Func<SourceReference, bool> isText) => new(
        new TextCodec<SourceReference>(
            (string text, [MaybeNullWhen(false)] out SourceReference value, [NotNullWhen(false)] out Fault? fault) =>
            {
                value = string.IsNullOrWhiteSpace(text) ? null : find(text);
                fault = value is not null ? null : string.IsNullOrWhiteSpace(text) || unknown is null ? Json.ErrorMessages.BlankText() : unknown(text);
                return value is not null;
            },
            source => source.Id,
            "The name of a source",
            null,
            "report-2024"),
        PlanCodecs.Document,
        isText,
        DocumentNodeKind.Text);
}
