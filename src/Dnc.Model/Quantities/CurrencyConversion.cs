using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>An amount converted at a dated rate, with everything that an explanation shows.</summary>
/// <param name="Original">The amount before.</param>
/// <param name="Rate">The rate used.</param>
public sealed record CurrencyConversion(Money Original, AppliedExchangeRate Rate)
{
    /// <summary>The rate used.</summary>
    public AppliedExchangeRate Rate { get; init => field = Guard.NotNull(value); } = Rate;

    /// <summary>The currency of the result.</summary>
    public Currency Currency => Rate.To;

    /// <summary>The amount in <see cref="Currency"/>, exactly; a fraction when the rate is inverted.</summary>
    /// <exception cref="CurrencyMismatchException">The amount is not in the currency that the rate converts.</exception>
    public Rational ExactAmount =>
        Original.Currency == Rate.From ? Rate.Factor * Original.Amount : throw new CurrencyMismatchException(Original.Currency, Rate.From);

    /// <summary>The amount in whole smallest units of the currency, by a named rule.</summary>
    /// <param name="rounding">The rule.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="OverflowException">The amount has more digits than a decimal holds.</exception>
    public Money RoundToMinorUnit(Rounding rounding) => new(ExactAmount.ToDecimal(Currency.MinorUnitDigits, rounding), Currency);
}
