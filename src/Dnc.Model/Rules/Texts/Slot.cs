namespace Dnc.Model.Rules.Texts;

/// <summary>What fills a place in a phrase: a text, a node, or whatever an action writes.</summary>
internal readonly record struct Slot(string? Text, RuleNode? Node, NodeLevel Least, Action? Write)
{
    public static implicit operator Slot(string text) => new(text, null, default, null);

    public static implicit operator Slot(Action write) => new(null, null, default, write);

    /// <summary>A node between words, where a phrase would run into its surroundings.</summary>
    public static Slot Atom(RuleNode node) => new(null, node, NodeLevel.Atom, null);

    /// <summary>A node between separators.</summary>
    public static Slot Item(RuleNode node) => new(null, node, NodeLevel.Sum, null);

    /// <summary>A node that fills a pair of parentheses by itself.</summary>
    public static Slot Alone(RuleNode node) => new(null, node, NodeLevel.List, null);

    public static Slot Of(RuleNode node, NodeLevel least) => new(null, node, least, null);
}
