using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A ratio, such as a share or a growth rate (比率): 5% is the fraction 0.05.</summary>
/// <remarks>Equality and ordering are those of the number. The <c>default</c> value is 0%. The difference of two ratios is in percentage points.</remarks>
public readonly record struct Ratio : IComparable<Ratio>, IParsable<Ratio>
{
    /// <summary>Creates a ratio from a fraction.</summary>
    /// <param name="value">The fraction: 0.05 for 5%.</param>
    public Ratio(decimal value) => Value = value;

    /// <summary>The fraction: 0.05 for 5%.</summary>
    public decimal Value { get; }

    /// <summary>The fraction, exactly.</summary>
    public Rational Exact => Value;

    /// <summary>The difference, in percentage points.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact difference.</exception>
    public static PercentagePoints operator -(Ratio left, Ratio right) => new(ExactDecimal.Multiply(ExactDecimal.Add(left.Value, -right.Value), 100m));

    /// <summary>The ratio so many percentage points higher.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact sum.</exception>
    public static Ratio operator +(Ratio left, PercentagePoints right) => new(ExactDecimal.Add(left.Value, ExactDecimal.Multiply(right.Value, 0.01m)));

    /// <summary>The ratio with the other sign.</summary>
    public static Ratio operator -(Ratio value) => new(-value.Value);

    /// <summary>Whether one ratio is less than another.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.Value < right.Value;

    /// <summary>Whether one ratio is greater than another.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.Value > right.Value;

    /// <summary>Whether one ratio is less than another or equals it.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.Value <= right.Value;

    /// <summary>Whether one ratio is greater than another or equals it.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.Value >= right.Value;

    /// <summary>A ratio in hundredths: 5 is 5%.</summary>
    /// <param name="value">The hundredths.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="OverflowException">A decimal cannot hold the exact fraction.</exception>
    public static Ratio FromPercent(decimal value) => new(ExactDecimal.Multiply(value, 0.01m));

    /// <summary>A ratio in thousandths: 6 is 6‰.</summary>
    /// <param name="value">The thousandths.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="OverflowException">A decimal cannot hold the exact fraction.</exception>
    public static Ratio FromPermille(decimal value) => new(ExactDecimal.Multiply(value, 0.001m));

    /// <summary>Takes a quantity that is a ratio.</summary>
    /// <param name="quantity">The quantity, in percent, permille or times.</param>
    /// <param name="result">The ratio, or 0%.</param>
    /// <returns>False when the quantity measures something else or its fraction cannot be held exactly.</returns>
    public static bool TryFrom(Quantity quantity, out Ratio result)
    {
        result = default;
        if (quantity.Dimension != Dimension.Ratio || !ExactDecimal.TryMultiply(quantity.Value, quantity.Unit.Factor, out var value))
        {
            return false;
        }

        result = new(value);
        return true;
    }

    /// <summary>Reads a ratio such as <c>5%</c> or <c>6‰</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="FormatException">The text is not a ratio.</exception>
    public static Ratio Parse(string s) =>
        TryParse(Guard.NotNull(s), out var result) ? result : throw QuantityFace.NotThis(s, QuantityFace.Ratio);

    /// <inheritdoc/>
    static Ratio IParsable<Ratio>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a ratio such as <c>5%</c> or <c>6‰</c>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The ratio, or 0%.</param>
    /// <returns>Whether the text is a ratio.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ratio result)
    {
        result = default;
        return Quantity.TryParse(s, out var quantity) && TryFrom(quantity, out result);
    }

    /// <inheritdoc/>
    static bool IParsable<Ratio>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => Value.CompareTo(other.Value);

    /// <summary>The ratio as a quantity in percent.</summary>
    /// <returns>The quantity.</returns>
    /// <exception cref="OverflowException">A decimal cannot hold the hundredths.</exception>
    public Quantity ToQuantity() => new(ExactDecimal.Multiply(Value, 100m), Units.Percent);

    /// <summary>The ratio in percent.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>5%</c>.</returns>
    public string ToString(Language language) => ToQuantity().ToString(language);

    /// <summary>The ratio in percent.</summary>
    /// <returns>The text, such as <c>5%</c>.</returns>
    public override string ToString() => ToString(Language.Zh);
}
