using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Texts;

/// <summary>Exact amounts in words.</summary>
internal static class AmountText
{
    private const int ShownDecimals = 6;

    /// <summary>The amount in a unit; a fraction that is no decimal, or has many decimals, is rounded and says so.</summary>
    public static string Of(Rational amount, CompoundUnit unit, Language language)
    {
        var figure = amount / unit.Factor;
        var about = "";
        if (!figure.TryToDecimal(out var value) || decimal.Round(value, ShownDecimals) != value)
        {
            if (figure.Numerator.GetBitLength() - figure.Denominator.GetBitLength() > 70)
            {
                return $"{amount.Numerator}/{amount.Denominator} {unit.ToString(language)}";
            }

            value = figure.ToDecimal(ShownDecimals, Rounding.HalfUp);
            about = language == Language.Zh ? "约" : "about ";
        }

        return about + new CompoundQuantity(new Quantity(value, unit.Unit), unit.Per).ToString(language);
    }
}
