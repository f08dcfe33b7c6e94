namespace Dnc.Model.Rules;

/// <summary>What a source says about a fact. A closed family.</summary>
public abstract record FactValue
{
    /// <summary>The kind of fact that the value is one of.</summary>
    public abstract FactKind Kind { get; }

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
