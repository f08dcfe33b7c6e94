using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a fact that is a flag, or a defined criterion, holds (成立).</summary>
/// <param name="Key">The key of the flag or of the definition; <c>document:definition</c> for a used document.</param>
/// <remarks>JSON: the name itself.</remarks>
public sealed record Holds(string Key) : Criterion
{
    /// <summary>The key of the flag or of the definition; <c>document:definition</c> for a used document.</summary>
    public string Key { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Key);

    internal override IEnumerable<RulePart> Parts => [];
}
