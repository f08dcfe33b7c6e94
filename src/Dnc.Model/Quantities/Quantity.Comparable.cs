namespace Dnc.Model.Quantities;

public readonly partial record struct Quantity
{
    /// <summary>Whether one amount is less than another.</summary>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether one amount is greater than another.</summary>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether one amount is less than another or the same.</summary>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one amount is greater than another or the same.</summary>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the amounts, exactly, whatever the units.</summary>
    /// <param name="other">A quantity in a unit that compares.</param>
    /// <returns>Negative, 0 or positive; 0 also for the same amount in two units.</returns>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    public int CompareTo(Quantity other)
    {
        Demand(this, other);
        var (mine, others) = (Unit.Factor, other.Unit.Factor);
        return ReferenceEquals(_unit, other._unit) || mine == others
            ? Value.CompareTo(other.Value)
            : (mine * Value).CompareTo(others * other.Value);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException("A quantity compares with quantities only.", nameof(obj)),
    };
}
