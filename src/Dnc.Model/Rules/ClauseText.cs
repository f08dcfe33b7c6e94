using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>Clauses as texts: <c>[document ]§section[(paragraph)][ sentence n]</c>.</summary>
internal static class ClauseText
{
    private const string SentenceWord = " sentence ";

    /// <summary>The shortest text: without the document when it is the one that is meant anyway.</summary>
    public static string Of(ClauseReference clause, string? document)
    {
        var text = (clause with { Document = "-" }).ToString(Language.En)[1..];
        return clause.Document != document || clause.Section is null ? clause.Document + text : text.TrimStart();
    }

    /// <summary>Reads a text; a text without a document is of the one given.</summary>
    public static bool TryParse(string text, string? document, [NotNullWhen(true)] out ClauseReference? clause)
    {
        clause = null;
        int? sentence = null;
        var at = text.LastIndexOf(SentenceWord, StringComparison.Ordinal);
        if (at >= 0)
        {
            if (!int.TryParse(text.AsSpan(at + SentenceWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return false;
            }

            (sentence, text) = (number, text[..at]);
        }

        at = text.IndexOf('§', StringComparison.Ordinal);
        var (named, section, paragraph) = at < 0 ? (text, null, null) : Split(text[..at].TrimEnd(), text[(at + 1)..]);
        var cited = named.Length == 0 ? document : named;
        if (string.IsNullOrWhiteSpace(cited) || section?.Trim().Length == 0 || paragraph?.Trim().Length == 0)
        {
            return false;
        }

        clause = new ClauseReference(cited, section, paragraph, sentence);
        return true;
    }

    private static (string Document, string? Section, string? Paragraph) Split(string document, string section) =>
        section is [.., ')'] && section.IndexOf('(', StringComparison.Ordinal) is var open and >= 0
            ? (document, section[..open], section[(open + 1)..^1])
            : (document, section, null);
}
