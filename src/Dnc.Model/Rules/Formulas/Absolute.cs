using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The size of a formula without its sign (绝对值).</summary>
/// <param name="Of">The formula.</param>
/// <remarks>JSON: <c>{"absolute": a}</c>.</remarks>
public sealed record Absolute(Formula Of) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => [new(".absolute", Of)];
}
