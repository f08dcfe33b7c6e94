using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A unit per other units (复合单位), such as yuan per square metre and month.</summary>
/// <param name="Unit">The unit above the line.</param>
/// <param name="Per">The units below the line, in the order in which they are spelled; empty for a plain unit.</param>
/// <remarks>Equality is by content, in order.</remarks>
public sealed record CompoundUnit(Unit Unit, ValueList<Unit> Per)
{
    /// <summary>The unit above the line.</summary>
    public Unit Unit { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Unit);

    /// <summary>The units below the line.</summary>
    public ValueList<Unit> Per { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Per);

    /// <summary>The unit of plain numbers.</summary>
    public static CompoundUnit Number { get; } = Of(Units.Number);

    /// <summary>How many base units one unit is, exactly.</summary>
    public Rational Factor => Per.Aggregate(Unit.Factor, (factor, unit) => factor / unit.Factor);

    /// <summary>A plain unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The unit per nothing.</returns>
    public static CompoundUnit Of(Unit unit) => new(unit, []);

    /// <summary>The unit as documents spell it, such as <c>元/平方米/个月</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; empty for plain numbers.</returns>
    public string ToString(Language language) => string.Join('/', Per.Prepend(Unit).Select(u => u.ToString(language, 1m)));

    /// <summary>The unit as Chinese documents spell it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.Zh);
}
