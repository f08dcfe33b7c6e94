using System.Diagnostics.CodeAnalysis;

namespace Dnc.Model.Quantities;

/// <summary>The standard units that programs name, and look-up of all of them.</summary>
public static class Units
{
    /// <summary>No unit: a plain number.</summary>
    public static Unit Number { get; } = Unit.PlainNumber();

    /// <summary>The square metre (平方米), the base unit of area.</summary>
    public static Unit SquareMetre { get; } =
        Unit.Measure(Dimension.Area, "m2", "平方米", "m²", 1, aliases: ["㎡", "平米", "平", "square metre", "square metres", "square meters", "sqm"]);

    /// <summary>The mu (亩), exactly 2000/3 m².</summary>
    public static Unit Mu { get; } = Unit.Measure(Dimension.Area, "mu", "亩", "mu", new(2000, 3));

    /// <summary>The hectare (公顷), 10,000 m².</summary>
    public static Unit Hectare { get; } = Unit.Measure(Dimension.Area, "ha", "公顷", "ha", 10_000, aliases: ["hectare", "hectares"]);

    /// <summary>One hundredth (百分之一).</summary>
    public static Unit Percent { get; } = Unit.Measure(Dimension.Ratio, "percent", "%", "%", new(1, 100), aliases: ["per cent"]);

    /// <summary>One thousandth (千分之一).</summary>
    public static Unit Permille { get; } = Unit.Measure(Dimension.Ratio, "permille", "‰", "‰", new(1, 1000));

    /// <summary>The percentage point (百分点), the difference of 6% and 5%.</summary>
    public static Unit PercentagePoint { get; } = Unit.Measure(
        Dimension.PercentagePoint, "pp", "个百分点", "percentage point", 1, "percentage points", aliases: ["百分点", "percent point", "percent points"]);

    /// <summary>Enterprises (家).</summary>
    public static Unit Enterprise { get; } = Unit.Counted("家", "enterprise", "enterprises", aliases: ["firm", "firms", "company", "companies"]);

    /// <summary>Persons (人); 名 and 位 are of the same kind.</summary>
    public static Unit Person { get; } = Unit.Counted("人", "person", "persons");

    /// <summary>Whatever is counted without a classifier of its own (个), such as platforms and projects; compares only with its own kind.</summary>
    public static Unit Each { get; } = Unit.Counted("个", "unit", "units");

    /// <summary>Pieces (件), such as patents and trade marks.</summary>
    public static Unit Piece { get; } = Unit.Counted("件", "piece", "pieces");

    /// <summary>Items (项), such as standards and measures.</summary>
    public static Unit Item { get; } = Unit.Counted("项", "item", "items");

    /// <summary>The standard unit that a text spells.</summary>
    /// <param name="spelling">An id or any other spelling.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="KeyNotFoundException">No standard unit is spelled so.</exception>
    public static Unit Get(string spelling) => UnitCatalog.Standard.Get(spelling);

    /// <summary>The standard unit that a text spells.</summary>
    /// <param name="spelling">An id or any other spelling.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>Whether a standard unit is spelled so.</returns>
    public static bool TryGet(ReadOnlySpan<char> spelling, [NotNullWhen(true)] out Unit? unit) => UnitCatalog.Standard.TryGet(spelling, out unit);
}
