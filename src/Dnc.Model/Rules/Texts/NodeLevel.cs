namespace Dnc.Model.Rules.Texts;

/// <summary>How tightly the text of a node holds together; in a place that asks for more, it is put in parentheses.</summary>
internal enum NodeLevel
{
    /// <summary>A list behind a colon.</summary>
    List,

    /// <summary>A sum or a difference.</summary>
    Sum,

    /// <summary>A product or a quotient.</summary>
    Product,

    /// <summary>A phrase of several words, or a criterion.</summary>
    Phrase,

    /// <summary>A name, a figure, or what ends with its own parenthesis.</summary>
    Atom,
}
