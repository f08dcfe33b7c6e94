using System.Globalization;
using System.Numerics;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Texts;

/// <summary>Exact amounts in words.</summary>
internal static class AmountText
{
    private const int SignificantDigits = 6;
    private const int FewestDecimals = 2;
    private const int MostDigits = 28;

    // Nobody writes so many: a decimal that has more is a share that was divided and cut off.
    private const int MostDecimals = 20;

    // A range narrower than this part of its amounts differs beyond the digits that anybody reads.
    private static readonly Rational Narrow = new(BigInteger.Pow(10, 12), BigInteger.One);

    private static readonly Unit Month = Units.Get("个月");

    private static readonly Unit Year = Units.Get("年");

    /// <summary>The amount in a unit.</summary>
    /// <param name="amount">The amount in base units.</param>
    /// <param name="unit">The unit in which it is shown; whole years of months are shown as years.</param>
    /// <param name="language">The language.</param>
    /// <returns>A decimal of at most 20 decimals exactly; another fraction to six significant digits, but not fewer than two decimals, and with the word about.</returns>
    public static string Of(Rational amount, CompoundUnit unit, Language language)
    {
        var shown = Readable(amount, unit);
        var figure = amount / shown.Factor;
        return figure.TryToDecimal(out var exact) && exact.Scale <= MostDecimals ? Print(exact, shown, language) : About(figure, shown, language);
    }

    /// <summary>A range of amounts in a unit. One that is too narrow to matter, as that of a root is, is shown as about one amount.</summary>
    /// <param name="range">The amounts in base units.</param>
    /// <param name="unit">The unit in which they are shown.</param>
    /// <param name="language">The language.</param>
    /// <returns>The range in words.</returns>
    public static string Of(Interval<Rational> range, CompoundUnit unit, Language language)
    {
        if (range is { IsExact: false, Low: { } low, High: { } high } && (high - low) * Narrow < (low.Sign < 0 ? -low : low))
        {
            var shown = Readable(low, unit);
            return About(low / shown.Factor, shown, language);
        }

        return range.ToText(language, amount => Of(amount, unit, language));
    }

    private static string About(Rational figure, CompoundUnit shown, Language language)
    {
        var about = language == Language.Zh ? "约" : "about ";
        var exponent = Exponent(figure);
        var decimals = Math.Max(SignificantDigits - 1 - exponent, FewestDecimals);
        return about + (decimals <= MostDigits && exponent + 1 + decimals < MostDigits
            ? Print(figure.ToDecimal(decimals, Rounding.HalfUp), shown, language)
            : Scientific(figure, exponent, shown, language));
    }

    // An amount of months is a whole number of years, or at least one of months.
    private static CompoundUnit Readable(Rational amount, CompoundUnit unit)
    {
        if (unit.Per.Count > 0 || !unit.Unit.IsComparableTo(Month))
        {
            return unit;
        }

        return amount.Sign != 0 && (amount / Year.Factor).IsInteger ? CompoundUnit.Of(Year)
            : amount.IsInteger && !(amount / unit.Factor).TryToDecimal(out _) ? CompoundUnit.Of(Month)
            : unit;
    }

    private static string Print(decimal value, CompoundUnit unit, Language language) => new CompoundQuantity(new Quantity(value, unit.Unit), unit.Per).ToString(language);

    /// <summary>The exponent of ten of the first digit: 2 for 123, −1 for 0.5.</summary>
    private static int Exponent(Rational figure)
    {
        var size = figure.Sign < 0 ? -figure : figure;
        return size >= Rational.One ? Digits(size.Floor()) - 1 : -Digits(-(-(Rational.One / size)).Floor() - 1);
    }

    private static int Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static string Scientific(Rational figure, int exponent, CompoundUnit unit, Language language)
    {
        var power = new Rational(BigInteger.Pow(10, Math.Abs(exponent)), BigInteger.One);
        var mantissa = (exponent >= 0 ? figure / power : figure * power).ToDecimal(SignificantDigits - 1, Rounding.HalfUp);
        if (Math.Abs(mantissa) >= 10m)
        {
            (mantissa, exponent) = (mantissa / 10m, exponent + 1);
        }

        var number = string.Create(CultureInfo.InvariantCulture, $"{ExactDecimal.ToText(mantissa)}×10^{exponent}");
        var name = string.Join('/', unit.Per.Select(u => u.ToString(language, 1m)).Prepend(unit.Unit.ToString(language, 2m)));
        return language == Language.Zh || unit.Unit == Units.Number || name is "%" or "‰" ? number + name : $"{number} {name}";
    }
}
