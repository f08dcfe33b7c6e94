using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>Exact amounts as people read them.</summary>
internal static class FigureText
{
    /// <summary>The unit in which an indicator's figures are shown: with its own word for what is counted, if it has one.</summary>
    public static Unit UnitOf(Indicator indicator, Unit unit) =>
        unit == indicator.Unit && unit.Dimension == Dimension.Count && unit.Factor == Rational.One && indicator.Counts is { } counts && Unit.CanFollowAFigure(counts.En)
            ? Unit.Counted(unit.Zh, counts.En, counts.En, unit.Id, unit.Kind)
            : unit;

    /// <summary>An amount of the base unit, printed in a unit; a figure that no decimal holds is rounded half up for display only.</summary>
    public static string Of(Rational amount, Unit unit, Language language) => new Quantity(ToDecimal(amount / unit.Factor), unit).ToString(language);

    public static string Of(Interval<Rational> range, Unit unit, Language language) => range.ToText(language, amount => Of(amount, unit, language));

    public static LocalizedText Of(Interval<Rational> range, Unit unit) => new(Of(range, unit, Language.Zh), Of(range, unit, Language.En));

    /// <summary>A bound in the words of the language, its figures with the word for what is counted.</summary>
    public static LocalizedText Of(Bound bound, Unit unit) => new(Renamed(bound, unit).ToString(Language.Zh), Renamed(bound, unit).ToString(Language.En));

    /// <summary>A published figure: like a bound, but an exact figure is just the figure.</summary>
    public static string OfFigure(Bound figure, Unit unit, Language language)
    {
        var renamed = Renamed(figure, unit);
        return renamed.Comparator == Comparator.Exactly ? renamed.Quantity.ToString(language) : renamed.ToString(language);
    }

    /// <summary>A share as percent, rounded half up to two decimals for display only.</summary>
    public static string Percent(Rational share) => new Quantity((share * 100).ToDecimal(2, Rounding.HalfUp), Units.Percent).ToString(Language.En);

    public static string Percent(Interval<Rational> share, Language language) => share.ToText(language, Percent);

    /// <summary>Percentage points, rounded half up to two decimals for display only.</summary>
    public static string Points(Rational points) => new Quantity(points.ToDecimal(2, Rounding.HalfUp), Units.Number).ToString(Language.En);

    // 200家 of platforms reads "200 platforms" in English where the indicator says so; figures in another unit keep it.
    private static Bound Renamed(Bound bound, Unit unit)
    {
        var quantity = Renamed(bound.Quantity, unit);
        return bound.Comparator switch
        {
            Comparator.Between => Bound.Between(quantity, Renamed(bound.Upper!.Value, unit)),
            Comparator.About => Bound.About(quantity, bound.Tolerance),
            _ => Bound.Of(bound.Comparator, quantity),
        };
    }

    private static Quantity Renamed(Quantity quantity, Unit unit) =>
        unit.Dimension == Dimension.Count && quantity.Unit.IsComparableTo(unit) && quantity.Unit.Factor == unit.Factor ? new Quantity(quantity.Value, unit) : quantity;

    private static decimal ToDecimal(Rational value) => value.TryToDecimal(out var exact) ? exact : value.ToDecimal(2, Rounding.HalfUp);
}
