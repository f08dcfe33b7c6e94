using System.Numerics;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A range of money in whole smallest units, both ends included; without an upper end where <paramref name="High"/> is null.</summary>
internal readonly record struct UnitRange(BigInteger Low, BigInteger? High)
{
    public static UnitRange Zero => new(0, 0);

    public bool IsExact => Low == High;

    public static UnitRange Exactly(BigInteger units) => new(units, units);

    /// <summary>All that a claim may come to, widened to whole units; nothing is the least while it is not known whether there is a claim.</summary>
    public static UnitRange Of(BudgetClaim claim) => new(
        claim.Entitled == Verdict.True && claim.Amount.Low is { } low ? MinorUnits.Of(low.RoundToMinorUnit(Rounding.Down)) : 0,
        claim.Amount.High is { } high ? MinorUnits.Of(high.RoundToMinorUnit(Rounding.Up)) : null);

    public static UnitRange Sum(IEnumerable<UnitRange> ranges) =>
        ranges.Aggregate(Zero, (sum, r) => new UnitRange(sum.Low + r.Low, sum.High + r.High));

    /// <summary>What is left of a value of the range up to a limit of another.</summary>
    public UnitRange AtMost(UnitRange limit) => new(BigInteger.Min(Low, limit.Low), Min(High, limit.High));

    /// <summary>What a value of the range has above a limit of another.</summary>
    public UnitRange Above(UnitRange limit) => new(
        limit.High is { } most ? BigInteger.Max(0, Low - most) : 0,
        High is { } high ? BigInteger.Max(0, high - limit.Low) : null);

    /// <summary>The lesser of two ends, of which null is none.</summary>
    public static BigInteger? Min(BigInteger? one, BigInteger? other) =>
        one is not { } a ? other : other is not { } b ? one : BigInteger.Min(a, b);

    public Interval<Money> ToMoney(Currency currency) => High is { } high
        ? Interval<Money>.Between(MinorUnits.ToMoney(Low, currency), MinorUnits.ToMoney(high, currency))
        : Interval<Money>.AtLeast(MinorUnits.ToMoney(Low, currency));
}
