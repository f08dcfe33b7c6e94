using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>Why a subject could not be evaluated (评估错误): a number too large, a failing predicate of the host, a claim of the wrong kind.</summary>
/// <param name="Text">What happened.</param>
/// <param name="Node">The node on one line; null when it is not one node's fault.</param>
/// <param name="Path">The path of the node in its document, such as <c>$.rules[0].when.all[1]</c>; null when it is not one node's fault.</param>
/// <remarks>An error fails the whole subject: none of its verdicts and values is told.</remarks>
public sealed record RuleError(LocalizedText Text, LocalizedText? Node = null, string? Path = null)
{
    /// <summary>What happened.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);
}
