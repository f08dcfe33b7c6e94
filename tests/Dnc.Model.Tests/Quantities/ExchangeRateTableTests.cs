using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Tests.Quantities;

public sealed class ExchangeRateTableTests
{
    private static readonly SourceReference Source = new("fixing", "Central parity");
    private static readonly LocalDate Day = new(2020, 6, 1);
    private static readonly ExchangeRate Dollar = new(Currency.Usd, Currency.Cny, 7.1m, Day, Source);
    private static readonly ExchangeRateTable Table = new([Dollar, new(Currency.Usd, Currency.Cny, 7m, Day.PlusDays(10), Source)]);

    [Theory]
    [InlineData(0, 0, "7.1")]
    [InlineData(5, 5, "7.1")]
    [InlineData(9, 30, "7.1")]
    [InlineData(10, 30, "7")]
    [InlineData(5, 4, null)]
    [InlineData(-1, 100, null)]
    public void TryFind_LatestAtOrBeforeWithinTheAge(int days, int maxAge, string? rate)
    {
        Table.TryFind(Currency.Usd, Currency.Cny, Day.PlusDays(days), maxAge, out var found).ShouldBe(rate is not null);
        found?.Factor.ToString().ShouldBe(rate);
    }

    [Fact]
    public void TryConvert_WithTheDirection_IsExactAndKeepsTheRate()
    {
        Table.TryConvert(Money.Usd(100m), Currency.Cny, Day, 0, out var conversion).ShouldBeTrue();
        conversion!.ExactAmount.ShouldBe((Rational)710);
        conversion.RoundToMinorUnit(Rounding.HalfUp).ShouldBe(Money.Cny(710m));
        conversion.Rate.ShouldBe(new AppliedExchangeRate(Dollar, false));
        conversion.Rate.ToString().ShouldBe("1 USD = 7.1 CNY (2020-06-01)");
    }

    [Fact]
    public void TryConvert_AgainstTheDirection_SaysSoAndStaysAFraction()
    {
        Table.TryConvert(Money.Cny(100m), Currency.Usd, Day, 0, out var conversion).ShouldBeTrue();
        conversion!.Rate.IsInverted.ShouldBeTrue();
        conversion.ExactAmount.ShouldBe(new Rational(1000, 71));
        conversion.RoundToMinorUnit(Rounding.HalfUp).ShouldBe(Money.Usd(14.08m));
        conversion.Rate.ToString().ShouldBe("1 USD = 7.1 CNY (2020-06-01), inverted");
        conversion.Rate.ToString(Language.Zh).ShouldBe("1 USD = 7.1 CNY (2020-06-01)，取倒数");
    }

    [Fact]
    public void TryConvert_NoRate_IsFalse()
    {
        Table.TryConvert(Money.Cny(100m), Currency.Eur, Day, 999, out var conversion).ShouldBeFalse();
        conversion.ShouldBeNull();
        Table.TryConvert(Money.Cny(1m), Currency.Cny, Day, 0, out _).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => Table.TryFind(Currency.Cny, Currency.Usd, Day, -1, out _));
    }

    [Fact]
    public void TryFind_DirectRate_GoesBeforeAnInverse()
    {
        var table = new ExchangeRateTable([Dollar, new(Currency.Cny, Currency.Usd, 0.2m, Day.PlusDays(-3), Source)]);
        table.TryFind(Currency.Cny, Currency.Usd, Day, 5, out var rate).ShouldBeTrue();
        rate!.IsInverted.ShouldBeFalse();
    }

    [Fact]
    public void Invariants_AreKept()
    {
        Should.Throw<ArgumentException>(() => new ExchangeRateTable([Dollar, Dollar]));
        Should.Throw<ArgumentException>(() => new ExchangeRate(Currency.Usd, Currency.Usd, 1m, Day, Source));
        Should.Throw<ArgumentException>(() => new ExchangeRate(default, Currency.Usd, 1m, Day, Source));
        Should.Throw<ArgumentException>(() => new ExchangeRate(Currency.Usd, default, 1m, Day, Source));
        Should.Throw<ArgumentException>(() => new ExchangeRate(Currency.Usd, Currency.Cny, 0m, Day, Source));
        Should.Throw<CurrencyMismatchException>(() => new CurrencyConversion(Money.Cny(1m), new(Dollar, false)));
    }
}
