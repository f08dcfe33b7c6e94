using Dnc.Model.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Dnc.Model.Tests.Quantities;

/// <summary>Random figures, units and quantities with their edges; other rooms use them too.</summary>
public static class QuantityGenerators
{
    private static readonly decimal[] Edges =
    [
        0m, 1m, -1m, 0.01m, -0.01m, 9_999m, 10_000m, 10_001m, 99_999_999m, 100_000_000m, 172_804_000_000m, 0.0000000000000000000000000001m,
        79_228_162_514_264_337_593_543_950_335m, -79_228_162_514_264_337_593_543_950_335m, 1_234_567_890_123.456789m,
    ];

    /// <summary>Figures with edges, whole figures, two decimals and magnitudes.</summary>
    public static Gen<decimal> Figure { get; } = Gen.OneOf(
        Gen.Elements(Edges),
        Modest,
        Gen.Choose(-2_000_000, 2_000_000).Select(n => n * 10_000m),
        Gen.Choose(-2_000_000, 2_000_000).Select(n => n * 1_000_000m));

    /// <summary>Figures with which arithmetic stays exact.</summary>
    public static Gen<decimal> Modest => from n in Gen.Choose(-1_000_000_000, 1_000_000_000) from scale in Gen.Choose(0, 4) select new decimal(Math.Abs(n), 0, 0, n < 0, (byte)scale);

    public static Gen<Unit> AnyUnit { get; } = Gen.Elements(UnitCatalog.Standard.Units.Append(Units.Number));

    public static Arbitrary<Unit> UnitArbitrary() => AnyUnit.ToArbitrary();

    public static Arbitrary<Quantity> QuantityArbitrary() => (from value in Figure from unit in AnyUnit select new Quantity(value, unit)).ToArbitrary();

    public static Arbitrary<LikeQuantities> LikeArbitrary() => (
        from unit in AnyUnit
        let others = UnitCatalog.Standard.Units.Append(Units.Number).Where(unit.IsComparableTo).ToArray()
        from second in Gen.Elements(others)
        from third in Gen.Elements(others)
        from a in Modest
        from b in Modest
        from c in Modest
        select new LikeQuantities(new(a, unit), new(b, second), new(c, third))).ToArbitrary();

    public static Arbitrary<Rational> RationalArbitrary() => (
        from n in Gen.Choose(-100_000, 100_000)
        from d in Gen.Choose(1, 5_000)
        select new Rational(n, d)).ToArbitrary();

    public static Arbitrary<Money> MoneyArbitrary() => (
        from value in Modest
        from currency in Gen.Elements(Currency.Cny, Currency.Usd, Currency.Jpy)
        select new Money(value, currency)).ToArbitrary();

    public static Arbitrary<Ratio> RatioArbitrary() => Modest.Select(v => new Ratio(v)).ToArbitrary();

    public static Arbitrary<Bound> BoundArbitrary() => (
        from like in LikeArbitrary().Generator
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from width in Gen.Elements<Tolerance?>(null, Tolerance.Within(Ratio.FromPercent(10m)), Tolerance.Within(new Quantity(0.5m, Units.PercentagePoint)))
        let tolerance = width is { } w && w.Fits(like.First) ? w : null
        select comparator switch
        {
            Comparator.Between => like.First <= like.Second ? Bound.Between(like.First, like.Second) : Bound.Between(like.Second, like.First),
            Comparator.About => Bound.About(like.First, tolerance),
            _ => Bound.Of(comparator, like.First),
        }).ToArbitrary();
}
