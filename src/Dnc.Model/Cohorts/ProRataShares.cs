using System.Numerics;
using Dnc.Model.Quantities;

namespace Dnc.Model.Cohorts;

/// <summary>A budget that is cut in one proportion for all (等比例压减).</summary>
/// <remarks>
/// A share grows with its own claim and shrinks with every other, so it is least where its claim and the budget are least and all others are most. Which of them gets an odd
/// unit is known only when all are settled; until then the ends leave room for it.
/// </remarks>
internal static class ProRataShares
{
    public static Payment[] Of(UnitRange budget, UnitRange[] claims)
    {
        var total = UnitRange.Sum(claims);
        if (total.IsExact && budget.IsExact && total.Low > budget.Low)
        {
            var paid = LargestRemainders.Divide(budget.Low, [.. claims.Select(c => c.Low)]);
            return [.. claims.Select((c, i) => Cut(c, UnitRange.Exactly(paid[i]), UnitRange.Exactly(c.Low - paid[i])))];
        }

        var endless = claims.Count(c => c.High is null);
        var bounded = claims.Aggregate(BigInteger.Zero, (sum, c) => sum + (c.High ?? 0));
        return [.. claims.Select(c =>
        {
            var least = total.Low - c.Low;
            var most = endless > (c.High is null ? 1 : 0) ? (BigInteger?)null : bounded - (c.High ?? 0);
            return Cut(c, new UnitRange(Least(c.Low, most), Most(c.High, least)), new UnitRange(c.Low - Most(c.Low, least)!.Value, c.High - Least(c.High ?? 0, most)));
        })];

        static Payment Cut(UnitRange claim, UnitRange paid, UnitRange shortfall) => Payment.Of(claim, paid, shortfall, BudgetReason.CutProRata);

        BigInteger Least(BigInteger claim, BigInteger? others) =>
            others is not { } known ? BigInteger.Zero : claim + known <= budget.Low ? claim : budget.Low * claim / (claim + known);

        BigInteger? Most(BigInteger? claim, BigInteger others) =>
            claim is not { } known || budget.High is not { } most ? claim ?? budget.High : known + others <= most ? known : CeilingOf(most * known, known + others);
    }

    private static BigInteger CeilingOf(BigInteger numerator, BigInteger denominator) => (numerator + denominator - 1) / denominator;
}
