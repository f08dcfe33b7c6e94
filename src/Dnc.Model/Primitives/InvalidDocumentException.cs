using System.Diagnostics.CodeAnalysis;

namespace Dnc.Model.Primitives;

/// <summary>The value of a failed <see cref="Result{T}"/> was asked for.</summary>
/// <remarks>The standard exception constructors are left out: without its issues this exception says nothing.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without its issues this exception says nothing.")]
public sealed class InvalidDocumentException : Exception
{
    internal InvalidDocumentException(ValueList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues.Select(i => i.ToString(Language.En)))) => Issues = issues;

    /// <summary>What was found in the input.</summary>
    public ValueList<Issue> Issues { get; }
}
