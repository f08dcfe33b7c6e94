using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>Reads clauses as <see cref="ClauseReference.ToString(Language)"/> spells them.</summary>
internal static class ClauseSpelling
{
    private const string SectionSign = " §";

    /// <summary>The clause that is spelled so. What does not look like a place in a document is the name of one, so that nothing is lost.</summary>
    public static ClauseReference Read(string text, Language language)
    {
        var (rest, sentence) = Sentence(text, language);
        var sign = rest.IndexOf(SectionSign, StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(rest[..Math.Max(sign, 0)]))
        {
            return string.IsNullOrWhiteSpace(rest) ? new ClauseReference(text) : Checked(new ClauseReference(rest, Sentence: sentence), text, language);
        }

        var (document, section) = (rest[..sign], rest[(sign + SectionSign.Length)..]);
        var opening = section.EndsWith(')') ? section.LastIndexOf('(') : -1;
        return Checked(
            opening < 0 ? new ClauseReference(document, section, null, sentence) : new ClauseReference(document, section[..opening], section[(opening + 1)..^1], sentence),
            text,
            language);
    }

    private static (string Place, int? Sentence) Sentence(string text, Language language)
    {
        var (before, after) = language == Language.Zh ? (" 第", "句") : (" sentence ", "");
        var at = text.LastIndexOf(before, StringComparison.Ordinal);
        return at > 0 && text.EndsWith(after, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(at + before.Length, text.Length - after.Length - at - before.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (text[..at], number)
            : (text, null);
    }

    private static ClauseReference Checked(ClauseReference clause, string text, Language language) => clause.ToString(language) == text ? clause : new ClauseReference(text);
}
