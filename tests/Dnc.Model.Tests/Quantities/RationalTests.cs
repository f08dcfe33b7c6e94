using System.Numerics;
using Dnc.Model.Quantities;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Quantities;

public sealed class RationalTests
{
    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void Arithmetic_ObeysTheLawsOfAField(Rational a, Rational b, Rational c)
    {
        (a + b).ShouldBe(b + a);
        (a * b).ShouldBe(b * a);
        ((a + b) + c).ShouldBe(a + (b + c));
        (a * (b + c)).ShouldBe((a * b) + (a * c));
        (a - a).ShouldBe(Rational.Zero);
        (a + b - b).ShouldBe(a);
        if (b != Rational.Zero)
        {
            (a * b / b).ShouldBe(a);
        }
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void CompareTo_AgreesWithTheSignOfTheDifferenceAndEquality(Rational a, Rational b)
    {
        Math.Sign(a.CompareTo(b)).ShouldBe((a - b).Sign);
        (a < b).ShouldBe((a - b).Sign < 0);
        (a <= b).ShouldBe((a - b).Sign <= 0);
        (a > b).ShouldBe((a - b).Sign > 0);
        (a >= b).ShouldBe((a - b).Sign >= 0);
        (a == b).ShouldBe(a.CompareTo(b) == 0);
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void ToString_AnyNumber_ReadsBack(Rational a) => Rational.Parse(a.ToString()).ShouldBe(a);

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void FromDecimal_AnyFigure_ComesBackExactly(Quantity quantity)
    {
        Rational.FromDecimal(quantity.Value).TryToDecimal(out var back).ShouldBeTrue();
        back.ShouldBe(quantity.Value);
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void Floor_IsTheGreatestWholeNumberNotGreater(Rational a)
    {
        Rational floor = new(a.Floor(), 1);
        (floor <= a).ShouldBeTrue();
        (a < floor + 1).ShouldBeTrue();
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void ToDecimal_AnyRule_IsLessThanOneUnitAway(Rational a)
    {
        foreach (var rounding in Enum.GetValues<Rounding>())
        {
            var error = Rational.FromDecimal(a.ToDecimal(2, rounding)) - a;
            var size = error.Sign < 0 ? -error : error;
            (size < new Rational(1, 100)).ShouldBeTrue();
            if (rounding is Rounding.HalfUp or Rounding.HalfEven)
            {
                (size <= new Rational(1, 200)).ShouldBeTrue();
            }
        }
    }

    [Theory]
    [InlineData("2/3", "2/3")]
    [InlineData("-4/6", "-2/3")]
    [InlineData("0.6667", "0.6667")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1/4", "0.25")]
    [InlineData("007", "7")]
    [InlineData("6/3", "2")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void Parse_Number_IsInLowestTerms(string text, string canonical) => Rational.Parse(text).ToString().ShouldBe(canonical);

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("1.2/3")]
    [InlineData("1.-2")]
    [InlineData("--1")]
    public void TryParse_Garbage_IsFalse(string text)
    {
        Rational.TryParse(text, out var value).ShouldBeFalse();
        value.ShouldBe(Rational.Zero);
        Should.Throw<FormatException>(() => Rational.Parse(text)).Message.ShouldContain($"'{text}'");
    }

    [Fact]
    public void TryParse_NullOrTooLong_IsFalse()
    {
        Rational.TryParse(null, out _).ShouldBeFalse();
        Rational.TryParse(new string('1', 201), out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2.5", Rounding.HalfUp, "3")]
    [InlineData("-2.5", Rounding.HalfUp, "-3")]
    [InlineData("2.5", Rounding.HalfEven, "2")]
    [InlineData("3.5", Rounding.HalfEven, "4")]
    [InlineData("-2.5", Rounding.HalfEven, "-2")]
    [InlineData("2.51", Rounding.HalfEven, "3")]
    [InlineData("2.9", Rounding.Down, "2")]
    [InlineData("-2.9", Rounding.Down, "-2")]
    [InlineData("2.1", Rounding.Up, "3")]
    [InlineData("-2.1", Rounding.Up, "-3")]
    [InlineData("2", Rounding.Up, "2")]
    public void ToDecimal_NamedRule_RoundsAsNamed(string text, Rounding rounding, string expected)
    {
        var value = Rational.Parse(text);
        value.ToDecimal(0, rounding).ShouldBe(Rational.Parse(expected).ToDecimal(0, Rounding.Down));
        value.TryToDecimal(out var figure).ShouldBeTrue();
        Money.Cny(figure).Round(0, rounding).Amount.ShouldBe(value.ToDecimal(0, rounding));
    }

    [Fact]
    public void ToDecimal_Limits()
    {
        new Rational(2, 3).TryToDecimal(out _).ShouldBeFalse();
        new Rational(1, BigInteger.Pow(2, 29)).TryToDecimal(out _).ShouldBeFalse();
        new Rational(BigInteger.Pow(2, 96), 1).TryToDecimal(out _).ShouldBeFalse();
        new Rational(BigInteger.Pow(2, 96) - 1, 1).TryToDecimal(out var max).ShouldBeTrue();
        max.ShouldBe(decimal.MaxValue);
        Should.Throw<OverflowException>(() => new Rational(BigInteger.Pow(2, 96), 1).ToDecimal(0, Rounding.Down));
        Should.Throw<ArgumentOutOfRangeException>(() => Rational.One.ToDecimal(29, Rounding.Down));
        Should.Throw<ArgumentOutOfRangeException>(() => Rational.One.ToDecimal(0, (Rounding)9));
    }

    [Fact]
    public void Default_IsZeroOverOne()
    {
        default(Rational).ShouldBe((Rational)0);
        default(Rational).Denominator.ShouldBe(BigInteger.One);
        default(Rational).ToString().ShouldBe("0");
        Should.Throw<DivideByZeroException>(() => new Rational(1, 0));
        Should.Throw<DivideByZeroException>(() => Rational.One / default(Rational));
    }
}
