using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>One formula minus another (之差).</summary>
/// <param name="Left">What is subtracted from.</param>
/// <param name="Right">What is subtracted.</param>
/// <remarks>JSON: <c>{"difference": [a, b]}</c>. The difference of two days is a duration in days.</remarks>
public sealed record Difference(Formula Left, Formula Right) : Formula
{
    /// <summary>What is subtracted from.</summary>
    public Formula Left { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Left);

    /// <summary>What is subtracted.</summary>
    public Formula Right { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Right);

    internal override IEnumerable<RulePart> Parts => [new(".difference[0]", Left), new(".difference[1]", Right)];
}
