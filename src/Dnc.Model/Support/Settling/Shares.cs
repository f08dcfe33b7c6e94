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
        var whole = ((Rational)amount * new Rational(scale, 1)).Floor();
        var total = weights.Aggregate(Rational.Zero, (sum, w) => sum + w);
        var exact = weights.Select(w => w * new Rational(whole, 1) / total).ToList();
        var parts = exact.Select(e => e.Floor()).ToArray();
        var left = (int)(whole - parts.Aggregate(BigInteger.Zero, (sum, p) => sum + p));
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - new Rational(parts[i], 1)).ThenBy(i => i).Take(left))
        {
            parts[i]++;
        }

        return [.. parts.Select(p => new Rational(p, scale).ToDecimal(digits, Rounding.Down))];
    }
}
