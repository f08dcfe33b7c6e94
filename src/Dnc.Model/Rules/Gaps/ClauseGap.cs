using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Gaps;

/// <summary>What a failing condition lacks (条款差距): the smallest change of each single fact that would mend it, the other facts as they are.</summary>
public sealed record ClauseGap
{
    internal ClauseGap(string path, Criterion criterion, LocalizedText text, ClauseReference? clause, bool mustHold, ValueList<FactAdjustment> alternatives)
    {
        Path = path;
        Criterion = criterion;
        Text = text;
        Clause = clause;
        MustHold = mustHold;
        Alternatives = alternatives;
    }

    /// <summary>Where the condition stands in its document, such as <c>$.rules[0].when.all[1]</c>.</summary>
    public string Path { get; }

    /// <summary>The condition.</summary>
    public Criterion Criterion { get; }

    /// <summary>What it is called, or the condition on one line.</summary>
    public LocalizedText Text { get; }

    /// <summary>The clause that it comes from; null for none.</summary>
    public ClauseReference? Clause { get; }

    /// <summary>Whether the condition has to hold; false when it stands under a negation and must not.</summary>
    public bool MustHold { get; }

    /// <summary>The changes, any one of which mends it under every open reading, the relatively smallest first; empty when no single fact can.</summary>
    /// <remarks>Each is exact: in its direction nothing smaller by a step, or by several, mends the condition.</remarks>
    public ValueList<FactAdjustment> Alternatives { get; }

    /// <summary>The condition and the changes on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language) => GapText.Of(this, Guard.Defined(language));

    /// <summary>The condition and the changes in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.En);
}
