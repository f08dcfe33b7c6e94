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

    // Exactly at the ends of 63 bits, where the next number is not valid; m is the greatest of 63 bits.
    [Theory]
    [InlineData("m + 0", "m")]
    [InlineData("m + 1", "none")]
    [InlineData("m - 1", "m-1")]
    [InlineData("-m - 0", "-m")]
    [InlineData("-m - 1", "none")]
    [InlineData("m-1 + 1", "m")]
    [InlineData("1/m + 1/m", "2/m")]
    [InlineData("1/m + m", "none")]
    [InlineData("1/2 + 1/2", "1")]
    [InlineData("1/2 + 1/3", "5/6")]
    [InlineData("m * 1", "m")]
    [InlineData("m * -1", "-m")]
    [InlineData("-m * 1", "-m")]
    [InlineData("m * 2", "none")]
    [InlineData("m * 1/m", "1")]
    [InlineData("m * 0", "0")]
    [InlineData("1/m * 1/2", "none")]
    [InlineData("1/m * 2", "2/m")]
    [InlineData("4294967296 * 4294967296", "none")]
    [InlineData("4294967296 * -4294967296", "none")]
    [InlineData("4294967296 * 2147483648", "none")]
    [InlineData("4294967296 * -2147483648", "none")]
    [InlineData("4294967296 * 2147483647", "9223372032559808512")]
    [InlineData("m / m", "1")]
    [InlineData("m / -m", "-1")]
    [InlineData("1 / m", "1/m")]
    [InlineData("1 / 1/m", "m")]
    [InlineData("2 / 1/m", "none")]
    [InlineData("5 / 0", "none")]
    [InlineData("0 / 5", "0")]
    [InlineData("0 / 0", "none")]
    [InlineData("none + 1", "none")]
    [InlineData("1 + none", "none")]
    [InlineData("1/2 + none", "none")]
    [InlineData("none + 1/2", "none")]
    [InlineData("none + none", "none")]
    [InlineData("none - none", "none")]
    [InlineData("none * 0", "none")]
    [InlineData("0 * none", "none")]
    [InlineData("none / 2", "none")]
    [InlineData("2 / none", "none")]
    [InlineData("none / none", "none")]
    [InlineData("0 / none", "none")]
    [InlineData("none / 0", "none")]
    public void Arithmetic_AtTheEnds_IsExactOrNotValid(string sum, string expected)
    {
        var parts = sum.Split(' ');
        var (a, b) = (Parse(parts[0]), Parse(parts[2]));
        var result = parts[1] switch { "+" => a + b, "-" => a - b, "*" => a * b, _ => a / b };
        result.IsValid.ShouldBe(expected != "none");
        result.CompareTo(Parse(expected)).ShouldBe(0);
    }

    [Theory]
    [InlineData("none", "m", 1)]
    [InlineData("m", "none", -1)]
    [InlineData("none", "-m", 1)]
    [InlineData("none", "1/2", 1)]
    [InlineData("1/2", "none", -1)]
    [InlineData("none", "none", 0)]
    [InlineData("1/2", "1/2", 0)]
    [InlineData("1/2", "1/3", 1)]
    [InlineData("-1/2", "-1/3", -1)]
    [InlineData("1/2", "2", -1)]
    [InlineData("m", "m-1", 1)]
    [InlineData("m", "1/m", 1)]
    [InlineData("-m", "1/m", -1)]
    public void CompareTo_OfTwo_PutsWhatIsNotValidAboveAll(string left, string right, int expected) => Math.Sign(Parse(left).CompareTo(Parse(right))).ShouldBe(expected);

    [Theory]
    [InlineData("5", true, 5)]
    [InlineData("-5", true, -5)]
    [InlineData("1/2", false, 0)]
    [InlineData("7/2", false, 3)]
    [InlineData("-7/2", false, -3)]
    [InlineData("m", true, long.MaxValue)]
    public void ToWhole_OfANumber_CutsWhatIsBelowOne(string text, bool isInteger, long expected)
    {
        Parse(text).IsInteger.ShouldBe(isInteger);
        Parse(text).ToWhole().ShouldBe(expected);
    }

    [Fact]
    public void IsInteger_OfTermsThatAreNotReduced_LooksAtTheNumber()
    {
        (Parse("1/2") + Parse("1/2")).IsInteger.ShouldBeTrue();
        (Parse("1/2") + Parse("1/2")).ToWhole().ShouldBe(1);
        Small.Of(2.0m).IsInteger.ShouldBeTrue();
        Small.Of(2.50m).IsInteger.ShouldBeFalse();
        Small.Invalid.IsInteger.ShouldBeFalse();
    }

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("-9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("18446744073709551616", false)]
    [InlineData("18446744073709551617", false)]
    [InlineData("922337203685477580.7", true)]
    [InlineData("9.223372036854775807", true)]
    [InlineData("-9.223372036854775807", true)]
    [InlineData("0.000000000000000001", true)]
    [InlineData("0.0000000000000000001", false)]
    [InlineData("0.0000000000000000005", true)]
    [InlineData("1.0000000000000000000000", true)]
    [InlineData("0.1", true)]
    [InlineData("-0.25", true)]
    [InlineData("0", true)]
    public void Of_ADecimal_IsItsFractionWhereItFits(string text, bool fits)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var small = Small.Of(value);
        small.IsValid.ShouldBe(fits);
        small.CompareTo(fits ? Small.Of(Rational.FromDecimal(value)) : Small.Invalid).ShouldBe(0);
        Math.Sign(small.CompareTo(0)).ShouldBe(fits ? Math.Sign(value) : 1);
    }

    private static Small Parse(string text)
    {
        if (text == "none")
        {
            return Small.Invalid;
        }

        var parts = text.Split('/');
        return Small.Of(new Rational(Whole(parts[0]), parts.Length > 1 ? Whole(parts[1]) : 1));
        static System.Numerics.BigInteger Whole(string part) => part switch
        {
            "m" => long.MaxValue,
            "-m" => -long.MaxValue,
            "m-1" => long.MaxValue - 1,
            _ => System.Numerics.BigInteger.Parse(part, System.Globalization.CultureInfo.InvariantCulture),
        };
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
