using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules;

/// <summary>What a formula measures: plain numbers, ratios, counts of a kind, days of the calendar, or a product of dimensions with exponents.</summary>
/// <remarks>
/// Counted units fall away in products and quotients, so that 3 persons times 200 yuan are 600 yuan and a price per piece is money. A plain number compares with
/// a ratio and with counts of every kind; ratios and counts do not compare with each other.
/// </remarks>
internal sealed record Measure
{
    private Measure(MeasureSort sort, string kind, ValueList<MeasureFactor> factors) => (Sort, Kind, Factors) = (sort, kind, factors);

    public static Measure Number { get; } = new(MeasureSort.Number, "", []);

    public static Measure Ratio { get; } = new(MeasureSort.Ratio, "", []);

    /// <summary>A day of the calendar, counted from 1970-01-01.</summary>
    public static Measure Date { get; } = new(MeasureSort.Date, "", []);

    public static Measure Days { get; } = Of(CompoundUnit.Of(Units.Get("天")));

    public static Measure Months { get; } = Of(CompoundUnit.Of(Units.Get("个月")));

    public MeasureSort Sort { get; }

    /// <summary>For a count, the kind of the things counted.</summary>
    public string Kind { get; }

    /// <summary>For a product, its dimensions in order, without exponents of zero.</summary>
    public ValueList<MeasureFactor> Factors { get; }

    /// <summary>Whether products and quotients take it as a plain number.</summary>
    public bool IsPlain => Sort is MeasureSort.Number or MeasureSort.Ratio or MeasureSort.Count;

    public bool IsMoney => Factors is [{ Dimension: Dimension.Money, Exponent: 1 }];

    public static Measure Of(CompoundUnit unit)
    {
        if (unit.Per.Count == 0)
        {
            switch (unit.Unit.Dimension)
            {
                case Dimension.Number:
                    return Number;
                case Dimension.Ratio:
                    return Ratio;
                case Dimension.Count:
                    return new(MeasureSort.Count, unit.Unit.Kind, []);
            }
        }

        var factors = unit.Per.Select(u => (Unit: u, Exponent: -1)).Prepend((Unit: unit.Unit, Exponent: 1))
            .Where(u => u.Unit.Dimension is not (Dimension.Number or Dimension.Ratio or Dimension.Count))
            .Select(u => new MeasureFactor(u.Unit.Dimension, u.Unit.Kind, u.Exponent));
        return Product(factors);
    }

    public bool IsComparableTo(Measure other) =>
        this == other || (Sort == MeasureSort.Number && other.IsPlain) || (other.Sort == MeasureSort.Number && IsPlain);

    /// <summary>The measure of two that compare: the one that says more.</summary>
    public Measure Join(Measure other) => Sort == MeasureSort.Number ? other : this;

    public Measure Times(Measure other) =>
        IsPlain && other.IsPlain ? PlainProduct(other) : Product([.. Factors, .. other.Factors]);

    public Measure Over(Measure other)
    {
        if (Sort == other.Sort && Sort != MeasureSort.Number && this == other)
        {
            return Ratio;
        }

        return IsPlain && other.IsPlain ? PlainQuotient(other) : Product([.. Factors, .. other.Factors.Select(f => f with { Exponent = -f.Exponent })]);
    }

    /// <summary>The unit in which an amount of the measure is shown when no fact gives one.</summary>
    public CompoundUnit BaseUnit()
    {
        if (Sort == MeasureSort.Ratio)
        {
            return CompoundUnit.Of(Units.Percent);
        }

        if (Sort == MeasureSort.Count)
        {
            return CompoundUnit.Of(UnitCatalog.Standard.Units.FirstOrDefault(u => u.Dimension == Dimension.Count && u.Kind == Kind) ?? Units.Number);
        }

        var above = Factors.Where(f => f.Exponent > 0).SelectMany(f => Enumerable.Repeat(f.Base(), f.Exponent)).ToList();
        var below = Factors.Where(f => f.Exponent < 0).SelectMany(f => Enumerable.Repeat(f.Base(), -f.Exponent)).ToValueList();
        return above.Count switch
        {
            0 => new CompoundUnit(Units.Number, below),
            1 => new CompoundUnit(above[0], below),
            _ => new CompoundUnit(
                Unit.Measure(Dimension.Length, string.Join('·', above.Select(u => u.Id)), string.Join('·', above.Select(u => u.Zh)), string.Join('·', above.Select(u => u.En)), 1, kind: "product"),
                below),
        };
    }

    private static Measure Product(IEnumerable<MeasureFactor> factors)
    {
        var joined = factors.GroupBy(f => (f.Dimension, f.Kind)).Select(g => new MeasureFactor(g.Key.Dimension, g.Key.Kind, g.Sum(f => f.Exponent)))
            .Where(f => f.Exponent != 0).OrderBy(f => f.Dimension).ThenBy(f => f.Kind, StringComparer.Ordinal).ToValueList();
        return joined.Count == 0 ? Ratio : new(MeasureSort.Product, "", joined);
    }

    // A count times a share of it is a count; two counts make a plain number.
    private Measure PlainProduct(Measure other) => (Sort, other.Sort) switch
    {
        (MeasureSort.Count, MeasureSort.Count) => Number,
        (MeasureSort.Count, _) => this,
        (_, MeasureSort.Count) => other,
        (MeasureSort.Number, MeasureSort.Number) => Number,
        _ => Ratio,
    };

    private Measure PlainQuotient(Measure other) => (Sort, other.Sort) switch
    {
        (MeasureSort.Count, MeasureSort.Number or MeasureSort.Ratio) => this,
        (MeasureSort.Ratio, MeasureSort.Number) => Ratio,
        _ => Number,
    };
}
