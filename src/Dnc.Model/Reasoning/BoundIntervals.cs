using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Reasoning;

/// <summary>Bounds as ranges of exact amounts in the base unit, see <see cref="Quantity.Amount"/>.</summary>
public static class BoundIntervals
{
    /// <summary>The amounts that a bound allows, or that a figure with a comparator may have.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="interval">The range; everything when the bound says "about" without a tolerance.</param>
    /// <returns>False when the bound says "about" and nobody has said how near that is.</returns>
    public static bool TryToInterval(this Bound bound, out Interval<Rational> interval)
    {
        Guard.NotNull(bound);
        var amount = bound.Quantity.Amount;
        interval = bound.Comparator switch
        {
            Comparator.AtLeast => Interval<Rational>.AtLeast(amount),
            Comparator.MoreThan => Interval<Rational>.MoreThan(amount),
            Comparator.AtMost => Interval<Rational>.AtMost(amount),
            Comparator.LessThan => Interval<Rational>.LessThan(amount),
            Comparator.Between => Interval<Rational>.Between(amount, bound.Upper!.Value.Amount),
            Comparator.About when bound.Tolerance is { } tolerance => Around(amount, tolerance.WidthFor(bound.Quantity)),
            Comparator.About => Interval<Rational>.Everything,
            _ => Interval<Rational>.Exactly(amount),
        };
        return !bound.NeedsInterpretation;
    }

    private static Interval<Rational> Around(Rational amount, Rational width) => Interval<Rational>.Between(amount - width, amount + width);
}
