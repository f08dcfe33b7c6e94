using System.Globalization;

namespace Dnc.Model.Primitives;

/// <summary>A place in a legal or policy text: document, section, paragraph and sentence.</summary>
/// <param name="Document">The short name of the document.</param>
/// <param name="Section">The section as the document numbers it; null for the whole document.</param>
/// <param name="Paragraph">The paragraph or item in the section, as the document numbers it; null when it does not matter.</param>
/// <param name="Sentence">The number of the sentence, from 1, in the counting that the document states; null when it does not matter.</param>
public sealed record ClauseReference(string Document, string? Section = null, string? Paragraph = null, int? Sentence = null)
{
    /// <summary>The short name of the document.</summary>
    public string Document { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Document);

    /// <summary>The place as lawyers write it, for example <c>jiaozhou-2018 §P2.2 sentence 17</c>.</summary>
    /// <param name="language">The language of the word for sentence.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        var text = Document;
        if (Section is not null)
        {
            text += $" §{Section}";
        }

        if (Paragraph is not null)
        {
            text += $"({Paragraph})";
        }

        if (Sentence is { } n)
        {
            var number = n.ToString(CultureInfo.InvariantCulture);
            text += language == Language.Zh ? $" 第{number}句" : $" sentence {number}";
        }

        return text;
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.En);
}
