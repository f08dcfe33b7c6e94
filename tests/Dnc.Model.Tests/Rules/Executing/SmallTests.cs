using Dnc.Model.Quantities;
using Dnc.Model.Rules.Executing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules.Executing;

public sealed class SmallTests
{
    private static readonly long[] Edges = [0, 1, 2, 3, 7, 100, 3_037_000_499, 4_294_967_296, 6_074_001_000, long.MaxValue - 1, long.MaxValue];

    // Whatever the size of the numbers: the same as the unlimited fractions, or not valid.
    [Property(Arbitrary = [typeof(SmallTests)], MaxTest = 3000)]
    public void Arithmetic_IsExactOrNotValid(SmallPair pair)
    {
        var (a, b) = (Small.Of(pair.Left), Small.Of(pair.Right));
        Math.Sign(a.CompareTo(b)).ShouldBe(Math.Sign(pair.Left.CompareTo(pair.Right)));
        var comfortable = Bits(pair.Left) <= 31 && Bits(pair.Right) <= 31;
        Same(a + b, pair.Left + pair.Right, comfortable);
        Same(a - b, pair.Left - pair.Right, comfortable);
        Same(a * b, pair.Left * pair.Right, comfortable);
        a.Sign.ShouldBe(pair.Left.Sign);
        a.IsInteger.ShouldBe(pair.Left.IsInteger);
        if (pair.Right.Sign != 0)
        {
            Same(a / b, pair.Left / pair.Right, comfortable);
        }
    }

    [Property(MaxTest = 1000)]
    public void Of_ADecimal_IsTheSameNumber(decimal value) => Same(Small.Of(value), Rational.FromDecimal(value), mustFit: false);

    [Fact]
    public void Of_TooManyDigits_IsNotValid()
    {
        Small.Of(new Rational((System.Numerics.BigInteger)long.MaxValue + 1, 1)).IsValid.ShouldBeFalse();
        Small.Of(new Rational(long.MinValue, 1)).IsValid.ShouldBeFalse();
        (Small.Of(new Rational(long.MaxValue, 1)) + 1).IsValid.ShouldBeFalse();
        ((Small)1 / Small.Zero).IsValid.ShouldBeFalse();
        (Small.Invalid + 1).IsValid.ShouldBeFalse();
        (Small.Invalid * Small.Zero).IsValid.ShouldBeFalse();
    }

    public static Arbitrary<SmallPair> Pairs() => (from a in Fraction from b in Fraction select new SmallPair(a, b)).ToArbitrary();

    private static Gen<Rational> Fraction =>
        from n in Gen.OneOf(Gen.Elements(Edges), Gen.Choose(0, 1000).Select(i => (long)i))
        from negative in Gen.Elements(true, false)
        from d in Gen.OneOf(Gen.Constant(1L), Gen.Elements(Edges).Select(e => Math.Max(e, 1L)), Gen.Choose(1, 1000).Select(i => (long)i))
        select new Rational(negative ? -n : n, d);

    private static long Bits(Rational value) => Math.Max(value.Numerator.GetBitLength(), value.Denominator.GetBitLength());

    // What is valid must be right; what fits comfortably must be valid.
    private static void Same(Small small, Rational exact, bool mustFit)
    {
        if (small.IsValid || mustFit)
        {
            small.CompareTo(Small.Of(exact)).ShouldBe(0);
            (small.IsValid && Small.Of(exact).IsValid).ShouldBeTrue();
        }
    }
}

/// <summary>Two fractions whose parts have up to 63 bits.</summary>
public sealed record SmallPair(Rational Left, Rational Right);
