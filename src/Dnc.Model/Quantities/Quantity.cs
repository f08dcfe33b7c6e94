using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A figure with its unit (数量), such as <c>2000亿元</c>, <c>350,000 m²</c> or <c>5%</c>.</summary>
/// <remarks>
/// <para>
/// Equality is that of figure and unit: <c>1公顷</c> and <c>10000平方米</c> are different values, <c>1.0%</c> and <c>1%</c> are the same.
/// Ordering is that of the amounts, exactly: <c>1公顷</c> compares as 0 with <c>10000平方米</c>, and <c>600名</c> with <c>600人</c>. Quantities whose
/// units do not compare, such as yuan and dollars, throw; ask <see cref="IsComparableTo"/> first.
/// </para>
/// <para>Nothing rounds: an operation whose exact result a decimal cannot hold throws. The <c>default</c> value is the number 0.</para>
/// </remarks>
public readonly partial record struct Quantity : IComparable<Quantity>, IComparable, ISpanParsable<Quantity>
{
    // Null for plain numbers, so that the default value equals the number 0.
    private readonly Unit? _unit;

    /// <summary>Creates a quantity.</summary>
    /// <param name="value">The figure in the unit, without magnitude: 200,000,000,000 for <c>2000亿元</c>.</param>
    /// <param name="unit">The unit.</param>
    public Quantity(decimal value, Unit unit)
    {
        Value = value;
        _unit = ReferenceEquals(Guard.NotNull(unit), Units.Number) || unit == Units.Number ? null : unit;
    }

    /// <summary>The figure, in <see cref="Unit"/>.</summary>
    public decimal Value { get; }

    /// <summary>The unit; <see cref="Units.Number"/> for <c>default</c>.</summary>
    public Unit Unit => _unit ?? Units.Number;

    /// <summary>What the quantity measures.</summary>
    public Dimension Dimension => Unit.Dimension;

    /// <summary>The amount in the base unit of its dimension and kind, exactly.</summary>
    public Rational Amount => Unit.Factor * Value;

    /// <summary>The sum, in the left unit if that is always exact, otherwise in the right one: m² and mu add up to mu.</summary>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the exact sum.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        Demand(left, right);
        var unit = CommonUnit(left.Unit, right.Unit);
        return new(ExactDecimal.Add(left.In(unit), right.In(unit)), unit);
    }

    /// <summary>The difference, in the unit that the sum would have.</summary>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the exact difference.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => left + -right;

    /// <summary>The quantity with the other sign.</summary>
    public static Quantity operator -(Quantity value) => new(-value.Value, value.Unit);

    /// <summary>The quantity a number of times.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact product.</exception>
    public static Quantity operator *(Quantity left, decimal right) => new(ExactDecimal.Multiply(left.Value, right), left.Unit);

    /// <summary>The quantity a number of times.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the exact product.</exception>
    public static Quantity operator *(decimal left, Quantity right) => right * left;

    /// <summary>How many times one quantity is in another, exactly.</summary>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Quantity left, Quantity right)
    {
        Demand(left, right);
        return left.Amount / right.Amount;
    }

    /// <summary>The same amount in another unit.</summary>
    /// <param name="unit">A unit that compares.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">The units do not compare, or the figure in the other unit is no decimal, such as 1亩 in m².</exception>
    public Quantity ConvertTo(Unit unit) =>
        TryConvertTo(unit, out var result)
            ? result
            : throw new ArgumentException(
                Unit.IsComparableTo(unit) ? ErrorMessages.NotExact(this, unit).En : ErrorMessages.Incomparable(Unit, unit).En, nameof(unit));

    /// <summary>The same amount in another unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="result">The quantity, or the number 0.</param>
    /// <returns>False when the units do not compare, or when the figure in the other unit is no decimal.</returns>
    public bool TryConvertTo(Unit unit, out Quantity result)
    {
        Guard.NotNull(unit);
        result = default;
        if (!Unit.IsComparableTo(unit))
        {
            return false;
        }

        if (unit.Factor == Unit.Factor)
        {
            result = new(Value, unit);
            return true;
        }

        var exact = ExactDecimal.TryMultiply(Value, Unit.Factor / unit.Factor, out var value);
        result = exact ? new(value, unit) : default;
        return exact;
    }

    /// <summary>Whether this and another quantity can be compared and added.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>Whether the units compare.</returns>
    public bool IsComparableTo(Quantity other) => Unit.IsComparableTo(other.Unit);

    internal static void Demand(Quantity left, Quantity right)
    {
        if (!left.IsComparableTo(right))
        {
            throw new ArgumentException(ErrorMessages.Incomparable(left.Unit, right.Unit).En, nameof(right));
        }
    }

    // The choice depends on the units alone, never on the figures, so that a column of sums has one unit.
    private static Unit CommonUnit(Unit left, Unit right) =>
        ReferenceEquals(left, right) || left.Factor == right.Factor || (right.Factor / left.Factor).TryToDecimal(out _)
            ? left
            : (left.Factor / right.Factor).TryToDecimal(out _)
                ? right
                : throw new ArgumentException(ErrorMessages.NoCommonUnit(left, right).En, nameof(right));

    private decimal In(Unit unit)
    {
        if (Unit.Factor == unit.Factor)
        {
            return Value;
        }

        return ExactDecimal.TryMultiply(Value, Unit.Factor / unit.Factor, out var value)
            ? value
            : throw new OverflowException(ErrorMessages.NotExact(this, unit).En);
    }
}
