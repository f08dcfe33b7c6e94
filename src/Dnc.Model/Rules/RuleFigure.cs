using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules;

/// <summary>A figure, exactly or within a range.</summary>
/// <param name="Range">The amounts in the base units of the dimension: yuan, m², 1 for 100 %, days, months.</param>
/// <param name="Unit">The unit in which the figure is shown.</param>
public sealed record RuleFigure(Interval<Rational> Range, CompoundUnit Unit) : RuleValue
{
    /// <summary>The unit in which the figure is shown.</summary>
    public CompoundUnit Unit { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Unit);

    /// <inheritdoc/>
    public override bool IsExact => Range.IsExact;

    /// <summary>The figure in its unit; null when it is a range, or no decimal.</summary>
    public CompoundQuantity? Exact =>
        Range is { IsExact: true, Low: { } amount } && (amount / Unit.Factor).TryToDecimal(out var value) ? new(new Quantity(value, Unit.Unit), Unit.Per) : null;

    /// <inheritdoc/>
    public override string ToText(Language language) => Texts.AmountText.Of(Range, Unit, language);

    internal override void Close()
    {
    }
}
