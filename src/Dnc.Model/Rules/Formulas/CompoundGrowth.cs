using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The compound yearly growth of a formula (复合增长率): (later / earlier) to the power 1/n, less 1.</summary>
/// <param name="Of">The formula.</param>
/// <param name="Years">How many years lie between, n; at least 1.</param>
/// <remarks>JSON: <c>{"compoundGrowth": {"of": "revenue", "years": 2}}</c>. Stands only on the left of a comparison, which is made exactly by powering, or in a rounding.</remarks>
public sealed record CompoundGrowth(Formula Of, int Years) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => [new(".compoundGrowth.of", Of)];
}
