namespace Dnc.Model.Support.Combining;

/// <summary>What a group of awards comes to when several of them could be had (组合规则). A closed family.</summary>
public abstract record GroupCombination
{
    /// <summary>Whether it takes several ways to be read, so that it has no outcome by itself.</summary>
    public virtual bool IsOpen => false;

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
