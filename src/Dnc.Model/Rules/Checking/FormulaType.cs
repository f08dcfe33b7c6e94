using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Checking;

/// <summary>The type of a formula: a figure of a measure, a day or a code.</summary>
internal sealed record FormulaType
{
    private const int MaxCodes = 2000;

    private FormulaType(FormulaSort sort, Measure measure, CompoundUnit? unit = null) => (Sort, Measure, Unit) = (sort, measure, unit);

    public static FormulaType Date { get; } = new(FormulaSort.Date, Measure.Date);

    public static FormulaType Number { get; } = new(FormulaSort.Figure, Measure.Number, CompoundUnit.Number);

    public static FormulaType Ratio { get; } = new(FormulaSort.Figure, Measure.Ratio);

    public static FormulaType Days { get; } = Of(CompoundUnit.Of(Units.Get("天")));

    public static FormulaType Months { get; } = Of(CompoundUnit.Of(Units.Get("个月")));

    public static FormulaType Years { get; } = Of(CompoundUnit.Of(Units.Get("年")));

    public FormulaSort Sort { get; }

    /// <summary>For a figure, what it measures.</summary>
    public Measure Measure { get; }

    /// <summary>For a figure, the unit that its facts and constants suggest; null for that of the measure.</summary>
    public CompoundUnit? Unit { get; private init; }

    /// <summary>The unit in which a figure is shown.</summary>
    public CompoundUnit DisplayUnit => Unit ?? Measure.BaseUnit();

    /// <summary>For a code, whether longer codes are parts of shorter ones.</summary>
    public bool IsHierarchical { get; private init; }

    /// <summary>For a code, the codes that it may be; empty when it may be any.</summary>
    public ValueList<CodeName> Codes { get; private init; } = [];

    public bool IsFigure => Sort == FormulaSort.Figure;

    /// <summary>Whether it is a plain number, a ratio or a count.</summary>
    public bool IsPlain => IsFigure && Measure.IsPlain;

    public static FormulaType Of(CompoundUnit unit) => new(FormulaSort.Figure, Measure.Of(unit), unit);

    public static FormulaType Code(ValueList<CodeName> codes, bool hierarchical) =>
        new(FormulaSort.Code, Measure.Number) { Codes = codes, IsHierarchical = hierarchical };

    public bool IsComparableTo(FormulaType other) => Sort == other.Sort && (Sort != FormulaSort.Figure || Measure.IsComparableTo(other.Measure));

    /// <summary>The type of what is one or the other; both compare.</summary>
    public FormulaType Join(FormulaType other) => Sort switch
    {
        FormulaSort.Date => this,
        FormulaSort.Code => Code(Union(Codes, other.Codes), IsHierarchical || other.IsHierarchical),
        _ => Measure.Join(other.Measure) == Measure ? this with { Unit = Unit ?? (Measure == other.Measure ? other.Unit : null) } : other,
    };

    public FormulaType Times(FormulaType other)
    {
        var measure = Measure.Times(other.Measure);
        return new(FormulaSort.Figure, measure, Fitting(measure, WithoutCounts(Unit), WithoutCounts(other.Unit)));
    }

    public FormulaType Over(FormulaType other)
    {
        var measure = Measure.Over(other.Measure);
        var per = measure.Sort == MeasureSort.Product && Unit is { } above && other.Unit is { Per.Count: 0 } below ? new CompoundUnit(above.Unit, above.Per.Add(below.Unit)) : null;
        return new(FormulaSort.Figure, measure, Fitting(measure, WithoutCounts(Unit), WithoutCounts(per)));
    }

    // Beyond that many codes any code may come, so that a long choice is not joined over and over.
    private static ValueList<CodeName> Union(ValueList<CodeName> a, ValueList<CodeName> b) =>
        ReferenceEquals(a, b) ? a
            : a.Count == 0 || b.Count == 0 || a.Count + b.Count > MaxCodes ? []
            : [.. a.Concat(b).DistinctBy(c => c.Code, StringComparer.Ordinal)];

    private static CompoundUnit? Fitting(Measure measure, params ReadOnlySpan<CompoundUnit?> units)
    {
        foreach (var unit in units)
        {
            if (unit is not null && Measure.Of(unit) == measure)
            {
                return unit;
            }
        }

        return null;
    }

    // Counted units fall away in products and quotients, see Measure.
    private static CompoundUnit? WithoutCounts(CompoundUnit? unit) =>
        unit is null || unit.Per.Any(u => u.Dimension == Dimension.Ratio) ? null
            : unit with { Per = unit.Per.Where(u => u.Dimension is not (Dimension.Count or Dimension.Number)).ToValueList() };
}
