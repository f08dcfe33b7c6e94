using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>The value of a formula: one, or those that it may have (计算结果). A closed family.</summary>
public abstract record RuleValue
{
    /// <summary>Whether there is one value.</summary>
    public abstract bool IsExact { get; }

    /// <summary>The value in words, such as <c>120万元</c>, <c>20万元至40万元</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public abstract string ToText(Language language);

    /// <summary>The value in English words.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => ToText(Language.En);

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
