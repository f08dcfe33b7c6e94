using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Quantities;

public sealed class MoneyTests
{
    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void ToString_AnyAmount_ReadsBack(Money money)
    {
        Money.Parse(money.ToString()).ShouldBe(money);
        Money.Parse(money.ToString(Language.En)).ShouldBe(money);
        Money.TryFrom(money.ToQuantity(), out var back).ShouldBeTrue();
        back.ShouldBe(money);
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void Operators_MeetOnlyInOneCurrency(Money a, Money b)
    {
        if (a.Currency != b.Currency)
        {
            var e = Should.Throw<CurrencyMismatchException>(() => a + b);
            (e.Left, e.Right).ShouldBe((a.Currency, b.Currency));
            Should.Throw<CurrencyMismatchException>(() => a < b);
            Should.Throw<CurrencyMismatchException>(() => a / b);
            return;
        }

        (a + b - b).ShouldBe(a);
        (a + b).ShouldBe(b + a);
        (a < b).ShouldBe(a.Amount < b.Amount);
        (a <= b).ShouldBe(a.Amount <= b.Amount);
        (a > b).ShouldBe(a.Amount > b.Amount);
        (a >= b).ShouldBe(a.Amount >= b.Amount);
        (a == b).ShouldBe(a.CompareTo(b) == 0);
    }

    [Fact]
    public void RoundToMinorUnit_FollowsTheCurrency()
    {
        Money.Cny(1.005m).RoundToMinorUnit(Rounding.HalfUp).ShouldBe(Money.Cny(1.01m));
        Money.Cny(1.005m).RoundToMinorUnit(Rounding.HalfEven).ShouldBe(Money.Cny(1.00m));
        new Money(1.5m, Currency.Jpy).RoundToMinorUnit(Rounding.HalfUp).Amount.ShouldBe(2m);
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Cny(1m).RoundToMinorUnit((Rounding)9));
    }

    [Fact]
    public void Arithmetic_IsExactOrThrows()
    {
        (Money.Cny(100m) * Ratio.FromPercent(33.3m)).ShouldBe(Money.Cny(33.3m));
        (3m * Money.Usd(2m)).ShouldBe(Money.Usd(6m));
        (Money.Cny(1m) / Money.Cny(3m)).ShouldBe(new Rational(1, 3));
        Should.Throw<OverflowException>(() => Money.Cny(decimal.MaxValue) + Money.Cny(1m));
        Money.Zero(Currency.Usd).ShouldBe(Money.Usd(0m));
    }

    [Fact]
    public void Default_IsNothingOfNoCurrency()
    {
        default(Money).Currency.IsNone.ShouldBeTrue();
        default(Money).ToString().ShouldBe("0");
        default(Money).ToQuantity().ShouldBe(default);
        (-default(Money) * 5m).ShouldBe(default);
        default(Money).RoundToMinorUnit(Rounding.HalfUp).ShouldBe(default);
        Should.Throw<CurrencyMismatchException>(() => default(Money) + Money.Cny(1m)).Left.IsNone.ShouldBeTrue();
        Should.Throw<ArgumentException>(() => new Money(1m, default));
    }

    [Fact]
    public void Parse_OtherDimension_SaysWhatWasWanted()
    {
        Money.TryParse("5%", out _).ShouldBeFalse();
        Money.TryParse(null, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Money.Parse("5%")).Message.ShouldContain("'5%' is not an amount of money");
        Should.Throw<FormatException>(() => Money.Parse("5圆")).Message.ShouldContain("'圆' is not a known unit");
    }

    [Fact]
    public void ChineseMagnitudes_AreExact()
    {
        Money.Cny(2000.Yi()).ToString().ShouldBe("2000亿元");
        Area.FromSquareMetres(35.Wan()).ToString().ShouldBe("35万平方米");
        1.2m.Wan().ShouldBe(12_000m);
        1728.04m.Yi().ShouldBe(172_804_000_000m);
        int.MaxValue.Yi().ShouldBe(214_748_364_700_000_000m);
        Should.Throw<OverflowException>(() => decimal.MaxValue.Wan());
    }
}
