using System.Numerics;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Governance.Attraction;

/// <summary>How the credit for a project is shared between units, such as those of an enclave (飞地招商分成): shares that add up to 100 %.</summary>
public sealed record CreditSplit
{
    // A decimal has at most 28 decimals.
    private static readonly BigInteger Scale = BigInteger.Pow(10, 28);

    private CreditSplit(ValueList<CreditShare> shares) => Shares = shares;

    /// <summary>The shares in the order given.</summary>
    public ValueList<CreditShare> Shares { get; }

    /// <summary>All credit to one unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The split.</returns>
    public static CreditSplit To(OrganizationId unit) => new([new CreditShare(unit, new Ratio(1m))]);

    /// <summary>Creates a split.</summary>
    /// <param name="shares">The shares; each unit once.</param>
    /// <returns>The split, or the issue that the shares do not add up to exactly 100 %.</returns>
    /// <exception cref="ArgumentException">A unit has two shares.</exception>
    public static Result<CreditSplit> Create(params ValueList<CreditShare> shares)
    {
        Guard.That(Guard.NotNull(shares).DistinctBy(s => s.Unit).Count() == shares.Count, "A unit has one share.", nameof(shares));
        return Fault(shares) is { } fault
            ? Result.Failed<CreditSplit>([new Issue(IssueCodes.SharesDoNotAddUp, IssueLocation.Whole, fault, Advice)])
            : Result.Of(new CreditSplit(shares));
    }

    /// <summary>Divides a sum by the shares, so that the parts add up to it.</summary>
    /// <param name="amount">The sum; 0 or more.</param>
    /// <returns>The part of each unit, in the order of the shares.</returns>
    /// <remarks>
    /// Parts are in whole smallest units of the currency, such as fen, or as fine as the sum itself; what is left goes to the largest remainders, of
    /// equal ones to the share that is listed first.
    /// </remarks>
    public ValueList<UnitAmount> Divide(Money amount)
    {
        Guard.That(amount.Amount >= 0, "A sum that is divided is not negative.", nameof(amount));
        var digits = Math.Max(amount.Currency.MinorUnitDigits, amount.Amount.Scale);
        var unit = BigInteger.Pow(10, digits);
        var parts = LargestRemainders.Divide((Rational.FromDecimal(amount.Amount) * new Rational(unit, 1)).Numerator, Shares.Select(s => (s.Share.Exact * new Rational(Scale, 1)).Numerator).ToList());
        return Shares.Zip(parts, (s, p) => new UnitAmount(s.Unit, new Money(new Rational(p, unit).ToDecimal(digits, Rounding.HalfEven), amount.Currency))).ToValueList();
    }

    /// <summary>The share of a unit; null when it has none.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The share.</returns>
    public Ratio? ShareOf(OrganizationId unit) => Shares.FirstOrDefault(s => s.Unit == unit)?.Share;

    internal static LocalizedText Advice { get; } = new("请核对各单位分成比例。", "Check the share of each unit.");

    internal static LocalizedText? Fault(ValueList<CreditShare> shares)
    {
        var sum = shares.Aggregate(Rational.Zero, (total, s) => total + s.Share.Exact);
        return sum == Rational.One ? null : ErrorMessages.SharesDoNotAddUp(sum.TryToDecimal(out var value) ? new Ratio(value).ToString() : sum.ToString());
    }
}
