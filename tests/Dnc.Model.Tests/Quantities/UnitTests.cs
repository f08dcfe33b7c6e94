using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Tests.Quantities;

public sealed class UnitTests
{
    // Each is of a kind of its own, and compares with nothing else.
    [Theory]
    [InlineData("80分", "80 points")]
    [InlineData("1起", "1 incident")]
    [InlineData("3款", "3 models")]
    [InlineData("12课时", "12 lessons")]
    [InlineData("500个机柜", "500 racks")]
    [InlineData("500架机柜", null)]
    [InlineData("500机柜", "500 racks")]
    public void CountingWordsOfAwards_AreReadAndTold(string text, string? english)
    {
        var read = Quantity.TryParse(text, out var quantity);
        read.ShouldBe(english is not null);
        (read ? quantity.ToString(Language.En) : null).ShouldBe(english);
    }

    [Fact]
    public void Standard_EveryId_IsUniqueAndReads()
    {
        var units = UnitCatalog.Standard.Units;
        units.Select(u => u.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(units.Count);
        foreach (var unit in units)
        {
            Units.Get(unit.Id).ShouldBeSameAs(unit);
        }
    }

    [Fact]
    public void Currencies_AreAtLeastForty_EachWithItsUnit()
    {
        Currency.All.Count.ShouldBeGreaterThanOrEqualTo(40);
        foreach (var currency in Currency.All)
        {
            Currency.Parse(currency.ToString()).ShouldBe(currency);
            Unit.Of(currency).Currency.ShouldBe(currency);
            Units.Get(currency.Code).ShouldBeSameAs(Unit.Of(currency));
            currency.MinorUnitDigits.ShouldBeInRange(0, 3);
        }

        string[] needed = ["CNY", "USD", "EUR", "JPY", "HKD", "GBP", "KRW", "SGD", "AUD", "CAD", "CHF", "RUB", "INR", "THB", "VND", "IDR", "MYR", "PHP", "NZD", "TWD", "MOP", "SEK", "NOK", "DKK", "ZAR", "BRL", "MXN", "TRY", "AED", "SAR", "PLN", "CZK", "HUF", "ILS", "KZT", "UZS", "KGS", "TJS", "PKR", "EGP"];
        needed.ShouldAllBe(code => Currency.All.Any(c => c.Code == code));
        Currency.All.ShouldBe(Currency.All.Order());
    }

    [Fact]
    public void Currency_DefaultAndUnknown()
    {
        default(Currency).IsNone.ShouldBeTrue();
        default(Currency).ToString().ShouldBe("");
        default(Currency).MinorUnitDigits.ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => default(Currency).Name);
        Should.Throw<InvalidOperationException>(() => Unit.Of(default));
        Currency.TryParse("cny", out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Currency.Parse("XXX")).Message.ShouldContain("'XXX'");
        (Currency.Cny < Currency.Usd).ShouldBeTrue();
        Currency.Jpy.MinorUnitDigits.ShouldBe(0);
        Currency.Cny.Name.Zh.ShouldBe("人民币");
    }

    [Fact]
    public void Equals_IsByContent()
    {
        var a = Unit.Counted("孔", "bore", "bores", aliases: ["眼"]);
        var b = Unit.Counted("孔", "bore", "bores", aliases: ["眼"]);
        (a == b).ShouldBeTrue();
        a.GetHashCode().ShouldBe(b.GetHashCode());
        (a == Unit.Counted("孔", "bore", "bores")).ShouldBeFalse();
        (a == null).ShouldBeFalse();
        (a != Units.Mu).ShouldBeTrue();
    }

    [Fact]
    public void With_SameUnit_IsTheSameCatalogue()
    {
        var bore = Unit.Counted("孔", "bore", "bores");
        var catalog = UnitCatalog.Standard.With(bore);
        catalog.With(Unit.Counted("孔", "bore", "bores")).ShouldBeSameAs(catalog);
        UnitCatalog.Standard.TryGet("孔", out _).ShouldBeFalse();
    }

    [Fact]
    public void With_ConflictingUnit_Throws()
    {
        Should.Throw<ArgumentException>(() => UnitCatalog.Standard.With(Unit.Counted("孔", "bore", "bores", id: "m2"))).Message.ShouldContain("'m2'");
        Should.Throw<ArgumentException>(() => UnitCatalog.Standard.With(Unit.Counted("亩", "plot", "plots", id: "plot"))).Message.ShouldContain("'亩'");
        Should.Throw<ArgumentException>(() => UnitCatalog.Standard.With(Unit.Counted("孔", "ENTERPRISE", "bores"))).Message.ShouldContain("enterprise", Case.Insensitive);
    }

    [Theory]
    [InlineData("万元")]
    [InlineData("亿")]
    [InlineData("2级")]
    [InlineData("-x")]
    [InlineData(" x")]
    [InlineData("")]
    public void Counted_SpellingLikeAFigure_Throws(string zh) => Should.Throw<ArgumentException>(() => Unit.Counted(zh, "thing", "things", "thing"));

    [Fact]
    public void Measure_WrongArguments_Throw()
    {
        Should.Throw<ArgumentException>(() => Unit.Measure(Dimension.Money, "x", "x", "x", 1));
        Should.Throw<ArgumentException>(() => Unit.Measure(Dimension.Area, "x", "x", "x", 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Unit.Measure((Dimension)99, "x", "x", "x", 1));
    }

    [Fact]
    public void Get_Unknown_NamesTheNearest()
    {
        Should.Throw<KeyNotFoundException>(() => Units.Get("enterprizes")).Message.ShouldContain("enterprises");
        UnitCatalog.Standard.Nearest("enterprizes")[0].ShouldBe("enterprises");
        UnitCatalog.Standard.Nearest("囧").ShouldBeEmpty();
        UnitCatalog.Standard.Nearest(new string('x', 500)).ShouldBeEmpty();
    }

    [Fact]
    public void TryGet_ShortSymbols_AreExactInCase()
    {
        Units.TryGet("MW", out _).ShouldBeTrue();
        Units.TryGet("mw", out _).ShouldBeFalse();
        Units.TryGet("M", out _).ShouldBeFalse();
        Units.TryGet("KWH", out _).ShouldBeTrue();
    }

    [Fact]
    public void Factors_AreThoseOfTheLaw()
    {
        Units.Mu.Factor.ShouldBe(new Rational(2000, 3));
        Units.Hectare.Factor.ShouldBe((Rational)10_000);
        new Quantity(1m, Units.Get("GJ")).CompareTo(new Quantity(277.77m, Units.Get("kWh"))).ShouldBe(1);
        new Quantity(9m, Units.Get("GJ")).ConvertTo(Units.Get("kWh")).Value.ShouldBe(2500m);
    }
}
