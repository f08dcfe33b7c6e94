using System.Numerics;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support.Settling;

/// <summary>Divides money so that the parts add up, by the largest remainders (最大余数法).</summary>
internal static class Shares
{
    /// <summary>The parts of an amount in whole smallest units, in proportion to weights of which one is positive; of equal remainders the first is rounded up.</summary>
    public static decimal[] OfMoney(decimal amount, IReadOnlyList<Rational> weights, int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        var common = weights.Aggregate(BigInteger.One, (product, w) => product / BigInteger.GreatestCommonDivisor(product, w.Denominator) * w.Denominator);
        var parts = LargestRemainders.Divide(((Rational)amount * new Rational(scale, 1)).Floor(), [.. weights.Select(w => w.Numerator * (common / w.Denominator))]);
        return [.. parts.Select(p => new Rational(p, scale).ToDecimal(digits, Rounding.Down))];
    }
}
