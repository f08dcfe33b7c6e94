using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Criteria;

/// <summary>A comparison of two formulas by a legal comparator (比较).</summary>
/// <param name="Left">The left side.</param>
/// <param name="Comparator">How they compare: any but <see cref="Comparator.About"/>, see <see cref="Nearness"/>.</param>
/// <param name="Right">The right side; for <see cref="Comparator.Between"/> the lower end, included.</param>
/// <param name="Upper">For <see cref="Comparator.Between"/> the upper end, included; otherwise null.</param>
/// <remarks>JSON: <c>{"atLeast": [a, b]}</c> (以上、达到、不低于), <c>moreThan</c> (超过), <c>atMost</c> (以下、不超过), <c>lessThan</c> (不满、低于), <c>equals</c>, <c>{"between": [a, low, high]}</c>. Money, figures, days and codes (equals only) compare with their like.</remarks>
public sealed record Comparison(Formula Left, Comparator Comparator, Formula Right, Formula? Upper = null) : Criterion
{
    /// <summary>The left side.</summary>
    public Formula Left { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Left);

    /// <summary>How they compare: any but <see cref="Comparator.About"/>, see <see cref="Nearness"/>.</summary>
    public Comparator Comparator { get; init => field = Guard.Defined(value); } = Guard.Defined(Comparator);

    /// <summary>The right side; for <see cref="Comparator.Between"/> the lower end, included.</summary>
    public Formula Right { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Right);

    internal override IEnumerable<RulePart> Parts => Upper is null ? [new($".{Comparator.OperatorWord()}[0]", Left), new($".{Comparator.OperatorWord()}[1]", Right)] : [new($".{Comparator.OperatorWord()}[0]", Left), new($".{Comparator.OperatorWord()}[1]", Right), new($".{Comparator.OperatorWord()}[2]", Upper)];
}
