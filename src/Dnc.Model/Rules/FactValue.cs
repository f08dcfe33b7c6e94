using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>What a source says about a fact. A closed family.</summary>
public abstract record FactValue
{
    /// <summary>The kind of fact that the value is one of.</summary>
    public abstract FactKind Kind { get; }

    /// <summary>The value in words, without names of codes.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>9.8亿元</c>.</returns>
    public string ToString(Language language) => Texts.FactTexts.Value(this, null, Guard.Defined(language));

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
