using System.Numerics;

namespace Dnc.Model.Quantities;

/// <summary>Divides a whole number so that the parts add up, by the largest remainders (最大余数法).</summary>
internal static class LargestRemainders
{
    /// <summary>The parts, in proportion to weights that are not negative and of which one is positive; of equal remainders the first is rounded up.</summary>
    public static BigInteger[] Divide(BigInteger whole, IReadOnlyList<BigInteger> weights)
    {
        var total = weights.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        BigInteger[] parts = [.. weights.Select(w => whole * w / total)];
        var left = (int)(whole - parts.Aggregate(BigInteger.Zero, (sum, p) => sum + p));
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => whole * weights[i] % total).ThenBy(i => i).Take(left))
        {
            parts[i]++;
        }

        return parts;
    }
}
