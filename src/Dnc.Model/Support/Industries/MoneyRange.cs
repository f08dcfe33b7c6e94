using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Industries;

/// <summary>Exact amounts as money, never narrower: an end between two smallest units goes to the outer one, and one that no money holds is left open.</summary>
internal static class MoneyRange
{
    private static readonly Rational Most = 1_000_000_000_000_000_000_000_000m;

    public static Interval<Money> Of(Interval<Rational> range, Currency currency)
    {
        if (range is { IsExact: true, Low: { } exact } && exact <= Most && exact >= -Most)
        {
            return Interval<Money>.Exactly(Rounded(exact, Rounding.HalfUp));
        }

        Money? low = range.Low is { } l && l >= -Most ? Rounded(l > Most ? Most : l, l.Sign < 0 ? Rounding.Up : Rounding.Down) : null;
        Money? high = range.High is { } h && h <= Most ? Rounded(h < -Most ? -Most : h, h.Sign < 0 ? Rounding.Down : Rounding.Up) : null;
        return Interval<Money>.FromEnds(low, range.LowIncluded, high, range.HighIncluded);

        Money Rounded(Rational value, Rounding rounding) => new(value.ToDecimal(currency.MinorUnitDigits, rounding), currency);
    }
}
