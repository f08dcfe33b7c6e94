using System.Numerics;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>An amount of money in one currency (金额).</summary>
/// <remarks>
/// Equality is that of amount and currency. Arithmetic and ordering stay within one currency and otherwise throw
/// <see cref="CurrencyMismatchException"/>; a conversion needs a dated <see cref="ExchangeRate"/>. Nothing rounds unless asked by name. The
/// <c>default</c> value is 0 of no currency: it meets no amount of a currency; start a sum with <see cref="Zero"/>.
/// </remarks>
public readonly partial record struct Money : IComparable<Money>, IParsable<Money>, IAdditionOperators<Money, Money, Money>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount in the currency, without magnitude.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentException">The currency is <c>default</c>.</exception>
    public Money(decimal amount, Currency currency)
    {
        Guard.That(!currency.IsNone, "An amount of money has a currency.", nameof(currency));
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in <see cref="Currency"/>, without magnitude.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The sum.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the exact sum.</exception>
    public static Money operator +(Money left, Money right)
    {
        Demand(left, right);
        return left.With(ExactDecimal.Add(left.Amount, right.Amount));
    }

    /// <summary>The difference.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the exact difference.</exception>
    public static Money operator -(Money left, Money right) => left + -right;

    /// <summary>The amount with the other sign.</summary>
    public static Money operator -(Money value) => value.With(-value.Amount);

    /// <summary>The amount a number of times.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact product.</exception>
    public static Money operator *(Money left, decimal right) => left.With(ExactDecimal.Multiply(left.Amount, right));

    /// <summary>The amount a number of times.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact product.</exception>
    public static Money operator *(decimal left, Money right) => right * left;

    /// <summary>A share of the amount, not rounded.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact product.</exception>
    public static Money operator *(Money left, Ratio right) => left * right.Value;

    /// <summary>How many times one amount is in another, exactly.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Money left, Money right)
    {
        Demand(left, right);
        return Rational.FromDecimal(left.Amount) / right.Amount;
    }

    /// <summary>Nothing, in a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount 0.</returns>
    public static Money Zero(Currency currency) => new(0m, currency);

    /// <summary>An amount of yuan (元).</summary>
    /// <param name="amount">The yuan.</param>
    /// <returns>The amount.</returns>
    public static Money Cny(decimal amount) => new(amount, Currency.Cny);

    /// <summary>An amount of US dollars (美元).</summary>
    /// <param name="amount">The dollars.</param>
    /// <returns>The amount.</returns>
    public static Money Usd(decimal amount) => new(amount, Currency.Usd);

    /// <summary>The amount with a number of decimals, by a named rule.</summary>
    /// <param name="decimals">The decimals to keep, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not allowed.</exception>
    public Money Round(int decimals, Rounding rounding) => With(ExactDecimal.Round(Amount, decimals, Guard.Defined(rounding)));

    /// <summary>The amount in whole smallest units, such as fen (分), by a named rule.</summary>
    /// <param name="rounding">The rule.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not one.</exception>
    public Money RoundToMinorUnit(Rounding rounding) => Round(Currency.MinorUnitDigits, rounding);

    internal static void Demand(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            throw new CurrencyMismatchException(left.Currency, right.Currency);
        }
    }

    // The default amount keeps no currency, whatever is done to its 0.
    private Money With(decimal amount) => Currency.IsNone ? default : new(amount, Currency);
}
