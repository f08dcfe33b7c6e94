namespace Dnc.Model.Support;

/// <summary>The date that decides which law and which years apply to an award (适用时点). A closed family.</summary>
/// <remarks>Whether an award may be paid at all is judged at the date of payment, whatever the reference.</remarks>
public abstract record PolicyReference
{
    /// <summary>The as-of date of the evaluation.</summary>
    public static PolicyReference AsOf { get; } = new AsOfReference();

    /// <summary>The date of the application, or the as-of date when none is given.</summary>
    public static PolicyReference Application { get; } = new ApplicationReference();

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
