using System.Numerics;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using FsCheck;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>Rates of compound growth that are rounded are rounded exactly, although the root of a fraction is seldom one.</summary>
public sealed class CompoundGrowthTests
{
    // Later value for an earlier one of 1,000,000,000, years, rule, expected rate to a hundredth of a per cent: roots that are whole steps, halves, and a hair beside them.
    [Theory]
    [InlineData("1562500000元", 2, Rounding.HalfUp, "25%")]
    [InlineData("1562500001元", 2, Rounding.Down, "25%")]
    [InlineData("1562500001元", 2, Rounding.Up, "25.01%")]
    [InlineData("1562499999元", 2, Rounding.Down, "24.99%")]
    [InlineData("1562499999元", 2, Rounding.Up, "25%")]
    [InlineData("1102605002.5元", 2, Rounding.HalfUp, "5.01%")]
    [InlineData("1102605002.5元", 2, Rounding.HalfEven, "5%")]
    [InlineData("1102605002.6元", 2, Rounding.HalfEven, "5.01%")]
    [InlineData("1102605002.4元", 2, Rounding.HalfUp, "5%")]
    [InlineData("250000000元", 2, Rounding.HalfUp, "-50%")]
    [InlineData("0元", 2, Rounding.HalfUp, "-100%")]
    [InlineData("2000000000元", 3, Rounding.HalfUp, "25.99%")]
    [InlineData("1331000000元", 3, Rounding.Up, "10%")]
    public void Rounded_ByItsRule_IsExact(string later, int years, Rounding rule, string expected)
    {
        var rate = Value(later, "1000000000元", years, rule, "0.01%");
        rate.ShouldBe(Q(expected).Amount);
    }

    [Property(MaxTest = 300)]
    public void Rounded_Down_IsTheLastStepThatThePowerReaches(PositiveInt later, PositiveInt earlier, bool three)
    {
        var years = three ? 3 : 2;
        var (l, e) = (later.Get * 137, earlier.Get);
        var rate = Value($"{l}元", $"{e}元", years, Rounding.Down, "0.1%");
        var step = new Rational(1, 1000);

        // Down is towards zero: for a loss the rate above is the first that is reached.
        var quotient = new Rational(l, e);
        var (low, high) = rate.Sign >= 0 && quotient >= 1 ? (rate, rate + step) : (rate - step, rate);
        Power(1 + low, years).ShouldBeLessThanOrEqualTo(quotient);
        Power(1 + high, years).ShouldBeGreaterThanOrEqualTo(quotient);
    }

    [Fact]
    public void Value_ForDisplay_HoldsTheRoot()
    {
        var rules = Compile(new Comparison(R("growth"), Comparator.AtLeast, C("20%")), s => s with { Definitions = [new RuleDefinition("growth", Text("增长"), new CompoundGrowth(R("revenue"), 2))] });
        var growth = rules.Evaluate("growth", Given(("revenue", "2022", "1元"), ("revenue", "2024", "2元")), Day).Value.ShouldBeOfType<RuleFigure>();
        var (low, high) = (growth.Range.Low!.Value + 1, growth.Range.High!.Value + 1);
        Power(low, 2).ShouldBeLessThanOrEqualTo(2);
        Power(high, 2).ShouldBeGreaterThan(2);
        (high - low).ShouldBeLessThan(new Rational(1, BigInteger.Pow(10, 17)));
    }

    private static Rational Value(string later, string earlier, int years, Rounding rule, string step)
    {
        var facts = Given(("revenue", "2024", later), ("revenue", (2024 - years).ToString(System.Globalization.CultureInfo.InvariantCulture), earlier));
        var value = Try(new Rounded(new CompoundGrowth(R("revenue"), years), Q(step), rule), facts).Value.ShouldBeOfType<RuleFigure>();
        value.IsExact.ShouldBeTrue();
        return value.Range.Low!.Value;
    }

    private static Rational Power(Rational value, int exponent) => exponent == 1 ? value : value * Power(value, exponent - 1);
}
