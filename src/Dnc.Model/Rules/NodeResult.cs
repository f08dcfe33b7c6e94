using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules;

/// <summary>What a node of a rule came to.</summary>
/// <param name="Path">Where the node stands in its document, such as <c>$.rules[0].when.all[1]</c>.</param>
/// <param name="Node">The node.</param>
/// <param name="Verdict">The verdict of a criterion; null for a formula.</param>
/// <param name="Value">The value of a formula; null for a criterion.</param>
public sealed record NodeResult(string Path, RuleNode Node, Verdict? Verdict, RuleValue? Value)
{
    /// <summary>Where the node stands in its document.</summary>
    public string Path { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Path);

    /// <summary>The node.</summary>
    public RuleNode Node { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Node);
}
