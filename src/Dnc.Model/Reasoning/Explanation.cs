using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>Why an answer is what it is: a statement, its verdict, clause and sources, and the statements that it rests on (说明).</summary>
public sealed record Explanation
{
    /// <summary>Creates an explanation.</summary>
    /// <param name="statement">What is stated, on one line.</param>
    /// <param name="children">What the statement rests on, in reading order.</param>
    public Explanation(LocalizedText statement, params ValueList<Explanation> children)
    {
        Statement = statement;
        Children = children;
    }

    /// <summary>What is stated, on one line.</summary>
    public LocalizedText Statement { get; init => field = Guard.NotNull(value); }

    /// <summary>The verdict of the statement; null when it is not a yes-or-no statement.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The clause that the statement comes from; null when it comes from figures only.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The sources that the statement rests on directly.</summary>
    public ValueList<SourceReference> Sources { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether the statement above would be another without this one.</summary>
    public bool IsDecisive { get; init; }

    /// <summary>What the statement rests on, in reading order.</summary>
    public ValueList<Explanation> Children { get; init => field = Guard.NotNull(value); }

    /// <summary>The explanation with only its decisive parts.</summary>
    /// <returns>A smaller explanation; the same when nothing is marked decisive.</returns>
    public Explanation Decisive() =>
        Children.Any(c => c.IsDecisive) ? this with { Children = Children.Where(c => c.IsDecisive).Select(c => c.Decisive()).ToValueList() } : this;

    /// <summary>The explanation as indented lines.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line a statement, the answer first; lines end with LF, the last one too.</returns>
    public string ToText(Language language) => ExplanationText.Plain(this, language);

    /// <summary>The explanation as a nested Markdown list.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The Markdown text, safe against markup in statements.</returns>
    public string ToMarkdown(Language language) => ExplanationText.Markdown(this, language);

    /// <inheritdoc/>
    public override string ToString() => ToText(Language.En);
}
