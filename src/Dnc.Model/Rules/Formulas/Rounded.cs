using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A formula rounded to a multiple of a step by a named rule (取整).</summary>
/// <param name="Of">The formula.</param>
/// <param name="To">The step, such as <c>0.01元</c> or <c>1%</c>; positive.</param>
/// <param name="Rule">The rule.</param>
/// <remarks>JSON: <c>{"round": {"of": a, "to": "0.01元", "mode": "halfUp"}}</c>.</remarks>
public sealed record Rounded(Formula Of, CompoundQuantity To, Rounding Rule) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The rule.</summary>
    public Rounding Rule { get; init => field = Guard.Defined(value); } = Guard.Defined(Rule);

    internal override IEnumerable<RulePart> Parts => [new(".round.of", Of)];
}
