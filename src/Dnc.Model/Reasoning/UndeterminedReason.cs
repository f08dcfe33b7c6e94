using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>Why a question has no answer yet (未定原因).</summary>
public abstract record UndeterminedReason
{
    /// <summary>The reason in words.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>The short stable word for documents: <c>missing</c>, <c>silent</c>, <c>reading</c>, <c>conflict</c>, <c>bound</c> or <c>purpose</c>.</summary>
    public abstract string Word { get; }

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
