using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Tool;

/// <summary>The command cannot go on; what is wrong has a text for the user.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without its text this exception says nothing.")]
internal sealed class BadInputException(LocalizedText text) : Exception(text.En)
{
    public LocalizedText Text { get; } = text;
}
