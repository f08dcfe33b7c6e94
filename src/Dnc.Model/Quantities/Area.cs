using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>An area in the unit in which it was stated (面积).</summary>
/// <remarks>
/// Equality is that of figure and unit; ordering is that of the amounts, exactly, so that 3 mu compare as 0 with 2,000 m². The <c>default</c> value
/// is 0 m².
/// </remarks>
public readonly record struct Area : IComparable<Area>, IParsable<Area>, IAdditionOperators<Area, Area, Area>
{
    // Null for square metres, so that the default value equals 0 m².
    private readonly Unit? _unit;

    /// <summary>Creates an area.</summary>
    /// <param name="value">The figure in the unit.</param>
    /// <param name="unit">A unit of area.</param>
    /// <exception cref="ArgumentException">The unit is not one of area.</exception>
    public Area(decimal value, Unit unit)
    {
        Guard.That(Guard.NotNull(unit).Dimension == Dimension.Area, "An area has a unit of area.", nameof(unit));
        Value = value;
        _unit = unit == Units.SquareMetre ? null : unit;
    }

    /// <summary>The figure, in <see cref="Unit"/>.</summary>
    public decimal Value { get; }

    /// <summary>The unit in which the area was stated.</summary>
    public Unit Unit => _unit ?? Units.SquareMetre;

    /// <summary>The square metres, exactly.</summary>
    public Rational SquareMetres => Unit.Factor * Value;

    /// <summary>The sum, in the unit that <see cref="Quantity"/> gives it.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact sum.</exception>
    public static Area operator +(Area left, Area right) => Of(left.ToQuantity() + right.ToQuantity());

    /// <summary>The difference, in the unit that <see cref="Quantity"/> gives it.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact difference.</exception>
    public static Area operator -(Area left, Area right) => Of(left.ToQuantity() - right.ToQuantity());

    /// <summary>The area a number of times.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact product.</exception>
    public static Area operator *(Area left, decimal right) => Of(left.ToQuantity() * right);

    /// <summary>Whether one area is smaller than another.</summary>
    public static bool operator <(Area left, Area right) => left.CompareTo(right) < 0;

    /// <summary>Whether one area is larger than another.</summary>
    public static bool operator >(Area left, Area right) => left.CompareTo(right) > 0;

    /// <summary>Whether one area is smaller than another or the same.</summary>
    public static bool operator <=(Area left, Area right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one area is larger than another or the same.</summary>
    public static bool operator >=(Area left, Area right) => left.CompareTo(right) >= 0;

    /// <summary>An area in square metres (平方米).</summary>
    /// <param name="value">The figure.</param>
    /// <returns>The area.</returns>
    public static Area FromSquareMetres(decimal value) => new(value, Units.SquareMetre);

    /// <summary>An area in mu (亩), each exactly 2000/3 m².</summary>
    /// <param name="value">The figure.</param>
    /// <returns>The area.</returns>
    public static Area FromMu(decimal value) => new(value, Units.Mu);

    /// <summary>An area in hectares (公顷).</summary>
    /// <param name="value">The figure.</param>
    /// <returns>The area.</returns>
    public static Area FromHectares(decimal value) => new(value, Units.Hectare);

    /// <summary>Takes a quantity that is an area.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="result">The area, or 0 m².</param>
    /// <returns>Whether the quantity is an area.</returns>
    public static bool TryFrom(Quantity quantity, out Area result)
    {
        var valid = quantity.Dimension == Dimension.Area;
        result = valid ? Of(quantity) : default;
        return valid;
    }

    /// <summary>Reads an area such as <c>35万平方米</c> or <c>120亩</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The area.</returns>
    /// <exception cref="FormatException">The text is not an area.</exception>
    public static Area Parse(string s) => TryParse(Guard.NotNull(s), out var result) ? result : throw QuantityFace.NotThis(s, QuantityFace.Area);

    /// <inheritdoc/>
    static Area IParsable<Area>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an area such as <c>35万平方米</c> or <c>120亩</c>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The area, or 0 m².</param>
    /// <returns>Whether the text is an area.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Area result)
    {
        result = default;
        return Quantity.TryParse(s, out var quantity) && TryFrom(quantity, out result);
    }

    /// <inheritdoc/>
    static bool IParsable<Area>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Area result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(Area other) => ToQuantity().CompareTo(other.ToQuantity());

    /// <summary>The area as a quantity, in the same unit.</summary>
    /// <returns>The quantity.</returns>
    public Quantity ToQuantity() => new(Value, Unit);

    /// <summary>The area as documents spell it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>35万平方米</c> or <c>350,000 m²</c>.</returns>
    public string ToString(Language language) => ToQuantity().ToString(language);

    /// <summary>The area as Chinese documents spell it.</summary>
    /// <returns>The text, such as <c>35万平方米</c>.</returns>
    public override string ToString() => ToString(Language.Zh);

    private static Area Of(Quantity quantity) => new(quantity.Value, quantity.Unit);
}
