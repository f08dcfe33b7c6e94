using System.Numerics;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Texts;
using Dnc.Model.Tests.Quantities;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules.Texts;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData("20000000", "元", "2000万元", "20,000,000 CNY")]
    [InlineData("1234567.89", "元", "1234567.89元", "1,234,567.89 CNY")]
    [InlineData("0.12345678", "元", "0.12345678元", "0.12345678 CNY")]
    [InlineData("1/3", "", "约0.333333", "about 0.333333")]
    [InlineData("-2/3", "%", "约-66.6667%", "about -66.6667%")]
    [InlineData("1/3000000", "元", "约0.000000333333元", "about 0.000000333333 CNY")]
    [InlineData("100000000/3", "元", "约33333333.33元", "about 33,333,333.33 CNY")]
    [InlineData("36", "个月", "3年", "3 years")]
    [InlineData("18", "个月", "18个月", "18 months")]
    [InlineData("18", "年", "1.5年", "1.5 years")]
    [InlineData("1", "年", "1个月", "1 month")]
    [InlineData("0", "个月", "0个月", "0 months")]
    [InlineData("1/7", "年", "约0.0119048年", "about 0.0119048 years")]
    [InlineData("2000/3", "亩", "1亩", "1 mu")]
    public void Of_Amount_IsReadable(string amount, string unit, string zh, string en)
    {
        var compound = CompoundUnit.Of(unit.Length == 0 ? Units.Number : Units.Get(unit));
        AmountText.Of(Rational.Parse(amount), compound, Language.Zh).ShouldBe(zh);
        AmountText.Of(Rational.Parse(amount), compound, Language.En).ShouldBe(en);
    }

    [Fact]
    public void Of_AmountBeyondDecimals_IsPowerOfTen()
    {
        var yuan = CompoundUnit.Of(Unit.Of(Currency.Cny));
        AmountText.Of(new Rational(BigInteger.Pow(10, 40) * 1234567, 1), yuan, Language.Zh).ShouldBe("约1.23457×10^46元");
        AmountText.Of(new Rational(BigInteger.Pow(10, 40) - 1, 1), yuan, Language.En).ShouldBe("about 1×10^40 CNY");
        AmountText.Of(new Rational(-1, BigInteger.Pow(10, 40)), yuan, Language.Zh).ShouldBe("约-1×10^-40元");
        AmountText.Of(new Rational(1, BigInteger.Pow(10, 40) - 1), new CompoundUnit(Units.Person, [Units.Mu]), Language.En).ShouldContain("×10^-");
    }

    [Property(Arbitrary = [typeof(WideRationals)], MaxTest = 500)]
    public void Of_AnyAmountAndUnit_IsWrittenAndExactWhereItSaysNothing(Rational amount, CompoundUnit unit)
    {
        var text = AmountText.Of(amount, unit, Language.Zh);
        if ((amount / unit.Factor).TryToDecimal(out _))
        {
            CompoundQuantity.Parse(text).Amount.ShouldBe(amount);
        }
        else if (!text.Contains('^', StringComparison.Ordinal) && text.StartsWith('约'))
        {
            var error = CompoundQuantity.Parse(text[1..]).Amount / amount - 1;
            error.ShouldBeInRange(new Rational(-1, 100_000), new Rational(1, 100_000));
        }

        AmountText.Of(amount, unit, Language.En).ShouldNotBeEmpty();
    }

    /// <summary>Fractions from tiny to far beyond every decimal, and compound units.</summary>
    public static class WideRationals
    {
        public static Arbitrary<Rational> Rationals() =>
            (from n in Gen.Choose(-2_000_000_000, 2_000_000_000)
             from d in Gen.Choose(1, 2_000_000_000)
             from up in Gen.Choose(0, 60)
             from down in Gen.Choose(0, 60)
             from kind in Gen.Choose(0, 3)
             select kind switch
             {
                 0 => new Rational(n, 1),
                 1 => new Rational(n, 1000),
                 2 => new Rational(n, d),
                 _ => new Rational(n * BigInteger.Pow(10, up), d * BigInteger.Pow(10, down)),
             }).ToArbitrary();

        public static Arbitrary<CompoundUnit> CompoundUnits() =>
            (from unit in QuantityGenerators.AnyUnit
             from per in Gen.Elements<ValueList<Unit>>([], [], [Units.Mu], [Units.SquareMetre, Units.Get("月")])
             select new CompoundUnit(unit, per)).ToArbitrary();
    }
}
