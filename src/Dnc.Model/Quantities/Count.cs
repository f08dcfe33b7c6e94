using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A whole number of things of one kind (计数), such as <c>200家</c>.</summary>
/// <remarks>
/// Equality is that of number and unit; ordering is that of the numbers, within one kind: 600名 compares as 0 with 600人 and not at all with 600家. A
/// difference may be negative. The <c>default</c> value is <c>0个</c>.
/// </remarks>
public readonly record struct Count : IComparable<Count>, IParsable<Count>, IAdditionOperators<Count, Count, Count>
{
    // Null for 个, so that the default value equals 0个.
    private readonly Unit? _unit;

    /// <summary>Creates a count.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">A counted unit.</param>
    /// <exception cref="ArgumentException">The unit does not count things.</exception>
    public Count(long value, Unit unit)
    {
        Guard.That(Guard.NotNull(unit).Dimension == Dimension.Count, "A count has a counted unit.", nameof(unit));
        Value = value;
        _unit = unit == Units.Each ? null : unit;
    }

    /// <summary>The number.</summary>
    public long Value { get; }

    /// <summary>The unit in which is counted.</summary>
    public Unit Unit => _unit ?? Units.Each;

    /// <summary>The sum, in the left unit.</summary>
    /// <exception cref="ArgumentException">The kinds differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public static Count operator +(Count left, Count right)
    {
        Quantity.Demand(left.ToQuantity(), right.ToQuantity());
        return new(left.Value + right.Value, left.Unit);
    }

    /// <summary>The difference, in the left unit.</summary>
    /// <exception cref="ArgumentException">The kinds differ.</exception>
    /// <exception cref="OverflowException">The difference is beyond 64 bits.</exception>
    public static Count operator -(Count left, Count right)
    {
        Quantity.Demand(left.ToQuantity(), right.ToQuantity());
        return new(left.Value - right.Value, left.Unit);
    }

    /// <summary>Whether one count is less than another.</summary>
    /// <exception cref="ArgumentException">The kinds differ.</exception>
    public static bool operator <(Count left, Count right) => left.CompareTo(right) < 0;

    /// <summary>Whether one count is greater than another.</summary>
    /// <exception cref="ArgumentException">The kinds differ.</exception>
    public static bool operator >(Count left, Count right) => left.CompareTo(right) > 0;

    /// <summary>Whether one count is less than another or the same.</summary>
    /// <exception cref="ArgumentException">The kinds differ.</exception>
    public static bool operator <=(Count left, Count right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one count is greater than another or the same.</summary>
    /// <exception cref="ArgumentException">The kinds differ.</exception>
    public static bool operator >=(Count left, Count right) => left.CompareTo(right) >= 0;

    /// <summary>Takes a quantity that is a whole number of things.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="result">The count, or <c>0个</c>.</param>
    /// <returns>False when the quantity measures something else, is not whole, or is beyond 64 bits.</returns>
    public static bool TryFrom(Quantity quantity, out Count result)
    {
        var valid = quantity.Dimension == Dimension.Count
            && decimal.IsInteger(quantity.Value)
            && quantity.Value is >= long.MinValue and <= long.MaxValue;
        result = valid ? new((long)quantity.Value, quantity.Unit) : default;
        return valid;
    }

    /// <summary>Reads a count such as <c>200家</c> or <c>1.2万件</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The count.</returns>
    /// <exception cref="FormatException">The text is not a whole number of things.</exception>
    public static Count Parse(string s) =>
        TryParse(s, UnitCatalog.Standard, out var result, out var issue) ? result : throw new FormatException($"{issue.Message.En} {issue.Advice.En}");

    /// <inheritdoc/>
    static Count IParsable<Count>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a count such as <c>200家</c> or <c>1.2万件</c>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The count, or <c>0个</c>.</param>
    /// <returns>Whether the text is a whole number of things.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Count result)
    {
        result = default;
        return Quantity.TryParse(s, out var quantity) && TryFrom(quantity, out result);
    }

    /// <summary>Reads a count in the units of a catalogue and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="catalog">The units.</param>
    /// <param name="result">The count, or <c>0个</c>.</param>
    /// <param name="issue">What was found; null on success.</param>
    /// <returns>Whether the text is a whole number of things.</returns>
    public static bool TryParse(string s, UnitCatalog catalog, out Count result, [NotNullWhen(false)] out Issue? issue)
    {
        result = default;
        if (!Quantity.TryParse(s, catalog, out var quantity, out issue))
        {
            return false;
        }

        if (!TryFrom(quantity, out result))
        {
            issue = quantity.Dimension == Dimension.Count
                ? new Issue(IssueCodes.NotAWholeCount, IssueLocation.Whole, ErrorMessages.NotAWholeCount(s), ErrorMessages.WriteAWholeNumber)
                : new Issue(IssueCodes.WrongDimension, IssueLocation.Whole, ErrorMessages.WrongDimension(s, QuantityFace.Count), ErrorMessages.WriteAWholeNumber);
        }

        return issue is null;
    }

    /// <inheritdoc/>
    static bool IParsable<Count>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Count result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(Count other)
    {
        Quantity.Demand(ToQuantity(), other.ToQuantity());
        return Value.CompareTo(other.Value);
    }

    /// <summary>The count as a quantity, in the same unit.</summary>
    /// <returns>The quantity.</returns>
    public Quantity ToQuantity() => new(Value, Unit);

    /// <summary>The count as documents spell it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, such as <c>200家</c> or <c>200 enterprises</c>.</returns>
    public string ToString(Language language) => ToQuantity().ToString(language);

    /// <summary>The count as Chinese documents spell it.</summary>
    /// <returns>The text, such as <c>200家</c>.</returns>
    public override string ToString() => ToString(Language.Zh);
}
