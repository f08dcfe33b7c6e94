using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>One formula divided by another (之比).</summary>
/// <param name="Left">The dividend.</param>
/// <param name="Right">The divisor.</param>
/// <remarks>JSON: <c>{"quotient": [a, b]}</c>. A divisor of zero leaves the value unknown: the rule is silent. A comparison of a quotient whose divisor is positive needs no division.</remarks>
public sealed record Quotient(Formula Left, Formula Right) : Formula
{
    /// <summary>The dividend.</summary>
    public Formula Left { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Left);

    /// <summary>The divisor.</summary>
    public Formula Right { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Right);

    internal override IEnumerable<RulePart> Parts => [new(".quotient[0]", Left), new(".quotient[1]", Right)];
}
