using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

public readonly partial record struct Money
{
    /// <summary>Whether one amount is less than another.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether one amount is greater than another.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether one amount is less than another or equals it.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one amount is greater than another or equals it.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Takes a quantity of money.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="result">The amount, or <c>default</c>.</param>
    /// <returns>Whether the quantity is in the unit of a currency.</returns>
    public static bool TryFrom(Quantity quantity, out Money result)
    {
        var currency = quantity.Unit.Currency;
        result = currency.IsNone ? default : new(quantity.Value, currency);
        return !currency.IsNone;
    }

    /// <summary>Reads an amount such as <c>2000亿元</c>, <c>30亿美元</c> or <c>54 million USD</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is not an amount of money.</exception>
    public static Money Parse(string s) => TryParse(Guard.NotNull(s), out var result) ? result : throw QuantityFace.NotThis(s, QuantityFace.Money);

    /// <inheritdoc/>
    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an amount such as <c>2000亿元</c>, <c>30亿美元</c> or <c>54 million USD</c>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The amount, or <c>default</c>.</param>
    /// <returns>Whether the text is an amount of money.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result)
    {
        result = default;
        return Quantity.TryParse(s, out var quantity) && TryFrom(quantity, out result);
    }

    /// <inheritdoc/>
    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    /// <summary>Compares by amount.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <returns>Negative, 0 or positive.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        Demand(this, other);
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>The amount as a quantity.</summary>
    /// <returns>The quantity; the number 0 for <c>default</c>.</returns>
    public Quantity ToQuantity() => Currency.IsNone ? default : new(Amount, Unit.Of(Currency));

    /// <summary>The amount as documents spell it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>2000亿元</c> or <c>200,000,000,000 CNY</c>.</returns>
    public string ToString(Language language) => ToQuantity().ToString(language);

    /// <summary>The amount as Chinese documents spell it.</summary>
    /// <returns>The text, such as <c>2000亿元</c>; <c>0</c> for <c>default</c>, which does not read back.</returns>
    public override string ToString() => ToString(Language.Zh);
}
