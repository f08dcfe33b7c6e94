namespace Dnc.Model.Rules;

/// <summary>A node of a rule: a <see cref="Formula"/> or a <see cref="Criterion"/>. A closed family.</summary>
/// <remarks>Nodes are immutable and equal by content, so that equal nodes can be shared.</remarks>
public abstract record RuleNode
{
    /// <summary>The nodes directly below, each with the step that leads to it in a document.</summary>
    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract IEnumerable<RulePart> Parts { get; }

    /// <summary>The node on one line, in Chinese: see <see cref="ToString(Primitives.Language)"/>.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => ToString(Primitives.Language.Zh);

    /// <summary>The node on one line, by the names of its facts in the document (一行写法), such as <c>revenue ≥ 2000万元（以上，含）</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Primitives.Language language) => Texts.RuleText.Of(this, null, Primitives.Guard.Defined(language));
}
