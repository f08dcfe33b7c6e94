using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>An amount converted at a dated rate, with everything that an explanation shows.</summary>
public sealed record CurrencyConversion
{
    /// <summary>Creates a conversion.</summary>
    /// <param name="original">The amount before.</param>
    /// <param name="rate">The rate used.</param>
    /// <exception cref="CurrencyMismatchException">The amount is not in the currency that the rate converts.</exception>
    public CurrencyConversion(Money original, AppliedExchangeRate rate)
    {
        Rate = Guard.NotNull(rate);
        Original = original.Currency == rate.From ? original : throw new CurrencyMismatchException(original.Currency, rate.From);
    }

    /// <summary>The amount before.</summary>
    public Money Original { get; }

    /// <summary>The rate used.</summary>
    public AppliedExchangeRate Rate { get; }

    /// <summary>The currency of the result.</summary>
    public Currency Currency => Rate.To;

    /// <summary>The amount in <see cref="Currency"/>, exactly; a fraction when the rate is inverted.</summary>
    public Rational ExactAmount => Rate.Factor * Original.Amount;

    /// <summary>The amount in whole smallest units of the currency, by a named rule.</summary>
    /// <param name="rounding">The rule.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="OverflowException">The amount has more digits than a decimal holds.</exception>
    public Money RoundToMinorUnit(Rounding rounding) => new(ExactAmount.ToDecimal(Currency.MinorUnitDigits, rounding), Currency);
}
