using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Governance.Attraction;

/// <summary>A sum of a project of investment attraction (招商数据).</summary>
/// <param name="Kind">Which sum.</param>
/// <param name="Amount">The sum since the beginning; 0 or more.</param>
public sealed record AttractionAmount(AttractionAmountKind Kind, Money Amount)
{
    /// <summary>Which sum.</summary>
    public AttractionAmountKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>The sum since the beginning; 0 or more.</summary>
    public Money Amount { get; init => field = NotNegative(value); } = NotNegative(Amount);

    private static Money NotNegative(Money amount)
    {
        Guard.That(amount.Amount >= 0 && !amount.Currency.IsNone, "A sum has a currency and is not negative.", nameof(amount));
        return amount;
    }
}
