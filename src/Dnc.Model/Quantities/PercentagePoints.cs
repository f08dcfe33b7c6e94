using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>The difference of two ratios (百分点): from 5% to 6% it is 1 percentage point.</summary>
/// <remarks>Equality and ordering are those of the number. The <c>default</c> value is 0 percentage points.</remarks>
public readonly record struct PercentagePoints : IComparable<PercentagePoints>, IParsable<PercentagePoints>
{
    /// <summary>Creates a difference.</summary>
    /// <param name="value">The percentage points.</param>
    public PercentagePoints(decimal value) => Value = value;

    /// <summary>The percentage points.</summary>
    public decimal Value { get; }

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact sum.</exception>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(ExactDecimal.Add(left.Value, right.Value));

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact difference.</exception>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => left + -right;

    /// <summary>The difference with the other sign.</summary>
    public static PercentagePoints operator -(PercentagePoints value) => new(-value.Value);

    /// <summary>Whether one difference is less than another.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>Whether one difference is greater than another.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>Whether one difference is less than another or equals it.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>Whether one difference is greater than another or equals it.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <summary>Takes a quantity in percentage points or basis points.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="result">The difference, or 0.</param>
    /// <returns>False when the quantity measures something else or cannot be held exactly.</returns>
    public static bool TryFrom(Quantity quantity, out PercentagePoints result)
    {
        var valid = quantity.TryConvertTo(Units.PercentagePoint, out var points);
        result = valid ? new(points.Value) : default;
        return valid;
    }

    /// <summary>Reads a difference such as <c>0.5个百分点</c> or <c>2 percentage points</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="FormatException">The text is not one.</exception>
    public static PercentagePoints Parse(string s) =>
        TryParse(Guard.NotNull(s), out var result) ? result : throw QuantityFace.NotThis(s, QuantityFace.PercentagePoints);

    /// <inheritdoc/>
    static PercentagePoints IParsable<PercentagePoints>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a difference such as <c>0.5个百分点</c> or <c>2 percentage points</c>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The difference, or 0.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PercentagePoints result)
    {
        result = default;
        return Quantity.TryParse(s, out var quantity) && TryFrom(quantity, out result);
    }

    /// <inheritdoc/>
    static bool IParsable<PercentagePoints>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <summary>The difference as a quantity.</summary>
    /// <returns>The quantity, in percentage points.</returns>
    public Quantity ToQuantity() => new(Value, Units.PercentagePoint);

    /// <summary>The difference as documents spell it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>0.5个百分点</c>.</returns>
    public string ToString(Language language) => ToQuantity().ToString(language);

    /// <summary>The difference as Chinese documents spell it.</summary>
    /// <returns>The text, such as <c>0.5个百分点</c>.</returns>
    public override string ToString() => ToString(Language.Zh);
}
