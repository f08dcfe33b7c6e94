namespace Dnc.Model.Rules.Cases;

/// <summary>A value that a case expects: a figure, a rounded figure, a day or a code. A closed family.</summary>
public abstract record ExpectedValue
{
    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
