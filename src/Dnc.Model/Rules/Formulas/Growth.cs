using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The growth of a formula over a number of periods (增长率), as a ratio: later value / earlier value − 1.</summary>
/// <param name="Of">The formula.</param>
/// <param name="Unit">The periods.</param>
/// <param name="By">How many periods lie between; at least 1.</param>
/// <remarks>JSON: <c>{"growth": {"of": "revenue", "years": 1}}</c>. An earlier value of zero or below leaves it unknown.</remarks>
public sealed record Growth(Formula Of, PeriodKind Unit, int By = 1) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The periods.</summary>
    public PeriodKind Unit { get; init => field = Guard.Defined(value); } = Guard.Defined(Unit);

    internal override IEnumerable<RulePart> Parts => [new(".growth.of", Of)];
}
