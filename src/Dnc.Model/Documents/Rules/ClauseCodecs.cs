using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents.Rules;

/// <summary>How clauses stand in documents: as the shortest text that reads back, or else as an object.</summary>
internal static class ClauseCodecs
{
    /// <summary>The codec of clauses that are of a document unless they say otherwise.</summary>
    /// <param name="document">The document; null when there is none.</param>
    /// <param name="isListRead">Whether the list of documents could be read; if not, a clause without a document is no fault.</param>
    public static Codec<ClauseReference> Of(string? document, bool isListRead = true)
    {
        var meant = isListRead ? document : "-";
        return new EitherCodec<ClauseReference>(
            new TextCodec<ClauseReference>(
                (string text, [MaybeNullWhen(false)] out ClauseReference value, [NotNullWhen(false)] out Fault? fault) =>
                {
                    var read = ClauseText.TryParse(text, meant, out value);
                    fault = read ? null : ErrorMessages.NoClause(text, needsDocument: meant is null && ClauseText.TryParse(text, "-", out _));
                    return read;
                },
                clause => ClauseText.Of(clause, meant),
                "A clause: [document ]§section[(paragraph)][ sentence n]; without a document, the first one listed",
                null,
                "§2(1)",
                "gkfz-2017-115 §2(1)",
                "§2 sentence 3"),
            Codecs.Object<ClauseReference>("clause", "A clause that no text tells", o =>
            {
                var cited = o.Required("document", Codecs.Text, c => c.Document);
                var section = o.Optional("section", Codecs.Text, c => c.Section);
                var paragraph = o.Optional("paragraph", Codecs.Text, c => c.Paragraph);
                var sentence = o.OptionalValue("sentence", Codecs.Whole(int.MinValue, int.MaxValue), c => c.Sentence);
                return r => new ClauseReference(r.Get(cited), r.Get(section), r.Get(paragraph), r.Get(sentence));
            }),
            clause => ClauseText.TryParse(ClauseText.Of(clause, meant), meant, out var read) && read == clause,
            DocumentNodeKind.Text);
    }
}
