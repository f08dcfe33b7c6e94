using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Quantities;

public sealed class QuantityArithmeticTests
{
    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 500)]
    public void Add_LikeUnits_IsExactAndCommutes(LikeQuantities like)
    {
        var (a, b) = (like.First, like.Second);
        (a + b).Amount.ShouldBe(a.Amount + b.Amount);
        (a + b).CompareTo(b + a).ShouldBe(0);
        (a - b).Amount.ShouldBe(a.Amount - b.Amount);
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 500)]
    public void CompareTo_LikeUnits_AgreesWithAmountsAndOperators(LikeQuantities like)
    {
        var (a, b) = (like.First, like.Second);
        var order = Math.Sign(a.CompareTo(b));
        order.ShouldBe(Math.Sign(a.Amount.CompareTo(b.Amount)));
        Math.Sign(b.CompareTo(a)).ShouldBe(-order);
        (a < b).ShouldBe(order < 0);
        (a <= b).ShouldBe(order <= 0);
        (a > b).ShouldBe(order > 0);
        (a >= b).ShouldBe(order >= 0);
        if (a == b)
        {
            order.ShouldBe(0);
            a.GetHashCode().ShouldBe(b.GetHashCode());
        }
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void ConvertTo_WherePossible_KeepsTheAmount(LikeQuantities like)
    {
        if (like.First.TryConvertTo(like.Second.Unit, out var converted))
        {
            converted.Unit.ShouldBe(like.Second.Unit);
            converted.CompareTo(like.First).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("3亩", "2000平方米", 0)]
    [InlineData("1亩", "666平方米", 1)]
    [InlineData("1亩", "667平方米", -1)]
    [InlineData("1公顷", "15亩", 0)]
    [InlineData("600名", "600人", 0)]
    [InlineData("6‰", "0.6%", 0)]
    [InlineData("1年", "12个月", 0)]
    [InlineData("0.01亿元", "100万元", 0)]
    public void CompareTo_OtherUnit_IsExact(string left, string right, int order) => Quantity.Parse(left).CompareTo(Quantity.Parse(right)).ShouldBe(order);

    [Theory]
    [InlineData("5元", "5美元", "CNY", "USD")]
    [InlineData("5家", "5件", "家", "件")]
    [InlineData("5%", "5个百分点", "percent", "pp")]
    [InlineData("5吨", "5吨标准煤", "t", "tce")]
    [InlineData("5个", "5", "个", "number")]
    [InlineData("1年", "365天", "year", "d")]
    public void Operators_UnlikeUnits_NameBoth(string left, string right, string first, string second)
    {
        var (a, b) = (Quantity.Parse(left), Quantity.Parse(right));
        a.IsComparableTo(b).ShouldBeFalse();
        foreach (Action attempt in new Action[] { () => _ = a + b, () => _ = a < b, () => a.CompareTo(b), () => _ = a / b, () => a.ConvertTo(b.Unit) })
        {
            var message = Should.Throw<ArgumentException>(attempt).Message;
            message.ShouldContain($"'{first}'");
            message.ShouldContain($"'{second}'");
        }
    }

    [Fact]
    public void Add_SquareMetresAndMu_IsInMu()
    {
        (Quantity.Parse("2000平方米") + Quantity.Parse("3亩")).ShouldBe(Quantity.Parse("6亩"));
        (Quantity.Parse("3亩") + Quantity.Parse("2000平方米")).ShouldBe(Quantity.Parse("6亩"));
        (Quantity.Parse("1公顷") + Quantity.Parse("1平方米")).ToString().ShouldBe("1.0001公顷");
    }

    [Fact]
    public void ConvertTo_NoDecimal_Throws()
    {
        Quantity.Parse("1亩").TryConvertTo(Units.SquareMetre, out var none).ShouldBeFalse();
        none.ShouldBe(default);
        Should.Throw<ArgumentException>(() => Quantity.Parse("1亩").ConvertTo(Units.SquareMetre)).Message.ShouldContain("'m2'");
        Quantity.Parse("3亩").ConvertTo(Units.SquareMetre).Value.ShouldBe(2000m);
    }

    [Fact]
    public void Arithmetic_MoreDigitsThanADecimal_Throws()
    {
        var max = new Quantity(decimal.MaxValue, Units.Number);
        Should.Throw<OverflowException>(() => max + max);
        Should.Throw<OverflowException>(() => max * 2m);
        Should.Throw<OverflowException>(() => max + new Quantity(0.1m, Units.Number));
        Should.Throw<OverflowException>(() => new Quantity(1e-28m, Units.Number) + new Quantity(1e28m, Units.Number));
        Should.Throw<OverflowException>(() => new Quantity(1e-20m, Units.Number) * 1e-20m);
        (new Quantity(0.5m, Units.Number) * 2.0000000000000000000000000000m).Value.ShouldBe(1m);
    }

    [Fact]
    public void Divide_LikeQuantities_IsAnExactNumber() => (Quantity.Parse("2000平方米") / Quantity.Parse("9亩")).ShouldBe(new Rational(1, 3));

    [Fact]
    public void Default_IsTheNumberZero()
    {
        default(Quantity).ShouldBe(new Quantity(0m, Units.Number));
        default(Quantity).Unit.ShouldBe(Units.Number);
        default(Quantity).GetHashCode().ShouldBe(new Quantity(0m, Units.Number).GetHashCode());
    }

    [Fact]
    public void Negate_Zero_IsZero()
    {
        var zero = Quantity.Parse("0%");
        (-zero).ShouldBe(zero);
        (-zero).GetHashCode().ShouldBe(zero.GetHashCode());
        (-zero).ToString().ShouldBe("0%");
        Quantity.Parse("-0%").ToString(Language.En).ShouldBe("0%");
    }

    [Fact]
    public void Equals_ScaleAside_IsByFigureAndUnit()
    {
        (Quantity.Parse("1.0%") == Quantity.Parse("1%")).ShouldBeTrue();
        (Quantity.Parse("1公顷") == Quantity.Parse("10000平方米")).ShouldBeFalse();
    }

    [Fact]
    public void Add_UnitsOfAHostWithoutACommonUnit_Throws()
    {
        var third = new Quantity(1m, Unit.Measure(Dimension.Area, "third", "三分", "third", new(1, 3)));
        var seventh = new Quantity(1m, Unit.Measure(Dimension.Area, "seventh", "七分", "seventh", new(1, 7)));
        Should.Throw<ArgumentException>(() => third + seventh).Message.ShouldContain("'seventh'");
        third.CompareTo(seventh).ShouldBe(1);
    }
}
