using System.Globalization;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Tests.Quantities;

public sealed class QuantityParsingTests
{
    [Theory]
    [InlineData("2000亿元", "200000000000", "CNY")]
    [InlineData("30亿美元", "3000000000", "USD")]
    [InlineData("35万平方米", "350000", "m2")]
    [InlineData("1.2万件", "12000", "件")]
    [InlineData("5%", "5", "percent")]
    [InlineData("5％", "5", "percent")]
    [InlineData("５％", "5", "percent")]
    [InlineData("6‰", "6", "permille")]
    [InlineData("百分之5", "5", "percent")]
    [InlineData("千分之6.5", "6.5", "permille")]
    [InlineData("USD 3,000,000,000", "3000000000", "USD")]
    [InlineData("3,000 CNY", "3000", "CNY")]
    [InlineData("350000 m²", "350000", "m2")]
    [InlineData("350000㎡", "350000", "m2")]
    [InlineData("600名", "600", "名")]
    [InlineData("15000件", "15000", "件")]
    [InlineData("0.5个百分点", "0.5", "pp")]
    [InlineData("0.5 pp", "0.5", "pp")]
    [InlineData("1,728.04亿元", "172804000000", "CNY")]
    [InlineData("１，７２８．０４亿元", "172804000000", "CNY")]
    [InlineData("300万元", "3000000", "CNY")]
    [InlineData("1千万元", "10000000", "CNY")]
    [InlineData("5百万元", "5000000", "CNY")]
    [InlineData("3百亿元", "30000000000", "CNY")]
    [InlineData("2万亿元", "2000000000000", "CNY")]
    [InlineData(" 200 亿 元 ", "20000000000", "CNY")]
    [InlineData("-3.5%", "-3.5", "percent")]
    [InlineData("−3.5%", "-3.5", "percent")]
    [InlineData("+14.4%", "14.4", "percent")]
    [InlineData("3 billion USD", "3000000000", "USD")]
    [InlineData("54 million USD", "54000000", "USD")]
    [InlineData("RMB 15.6 billion", "15600000000", "CNY")]
    [InlineData("人民币5亿元", "500000000", "CNY")]
    [InlineData("usd 5", "5", "USD")]
    [InlineData("1,200 patents", "1200", "patent")]
    [InlineData("1 Enterprise", "1", "家")]
    [InlineData("5千瓦", "5", "kW")]
    [InlineData("5万千瓦", "50000", "kW")]
    [InlineData("12万吨标准煤", "120000", "tce")]
    [InlineData("3千米", "3", "km")]
    [InlineData("20个工作日", "20", "working-day")]
    [InlineData("22万", "220000", "number")]
    [InlineData("1.50", "1.5", "number")]
    public void Parse_OfficialSpelling_GivesTheFigureInItsUnit(string text, string value, string unit)
    {
        var quantity = Quantity.Parse(text);
        quantity.Value.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));
        quantity.Unit.Id.ShouldBe(unit);
    }

    [Theory]
    [InlineData("", IssueCodes.QuantityWithoutNumber, 1)]
    [InlineData("万元", IssueCodes.QuantityWithoutNumber, 1)]
    [InlineData("约200家", IssueCodes.QuantityWithoutNumber, 1)]
    [InlineData("$54 million", IssueCodes.QuantityWithoutNumber, 1)]
    [InlineData("2,00亿元", IssueCodes.MalformedNumber, 1)]
    [InlineData("2000,000", IssueCodes.MalformedNumber, 1)]
    [InlineData("1,0000", IssueCodes.MalformedNumber, 1)]
    [InlineData(",100", IssueCodes.MalformedNumber, 1)]
    [InlineData("1.2.3", IssueCodes.MalformedNumber, 1)]
    [InlineData("5.%", IssueCodes.MalformedNumber, 1)]
    [InlineData(".5%", IssueCodes.MalformedNumber, 1)]
    [InlineData("--5", IssueCodes.MalformedNumber, 2)]
    [InlineData("5 6%", IssueCodes.MalformedNumber, 3)]
    [InlineData("5亿万元", IssueCodes.MalformedMagnitude, 2)]
    [InlineData("5万千元", IssueCodes.MalformedMagnitude, 2)]
    [InlineData("5百千", IssueCodes.MalformedMagnitude, 2)]
    [InlineData("5家件", IssueCodes.ConflictingUnits, 2)]
    [InlineData("USD 5元", IssueCodes.ConflictingUnits, 6)]
    [InlineData("百分之5%", IssueCodes.ConflictingUnits, 5)]
    [InlineData("5 平芳米", IssueCodes.UnknownUnit, 3)]
    [InlineData("54M", IssueCodes.UnknownUnit, 3)]
    [InlineData("5 million zorkmids", IssueCodes.UnknownUnit, 11)]
    [InlineData("79228162514264337593543950336", IssueCodes.QuantityOutOfRange, 1)]
    [InlineData("79228162514264337593543950335万元", IssueCodes.QuantityOutOfRange, 30)]
    [InlineData("0.00000000000000000000000000001", IssueCodes.QuantityOutOfRange, 1)]
    public void TryParse_Garbage_SaysWhatAndWhere(string text, string code, int column)
    {
        Quantity.TryParse(text, UnitCatalog.Standard, out var quantity, out var issue).ShouldBeFalse();
        quantity.ShouldBe(default);
        issue.Code.ShouldBe(code);
        issue.Location.Column.ShouldBe(column);
        Quantity.TryParse(text, out quantity).ShouldBeFalse();
    }

    [Fact]
    public void TryParse_TooLong_IsRefused()
    {
        Quantity.TryParse(new string('1', 129), UnitCatalog.Standard, out _, out var issue).ShouldBeFalse();
        issue!.Code.ShouldBe(IssueCodes.QuantityOutOfRange);
    }

    [Fact]
    public void TryParse_UnknownUnit_NamesTheNearest()
    {
        Quantity.TryParse("5平芳米", UnitCatalog.Standard, out _, out var issue).ShouldBeFalse();
        issue!.Advice.En.ShouldContain("平方米");
        issue.Advice.Zh.ShouldContain("平方米");
    }

    [Fact]
    public void Parse_Garbage_ThrowsWithTheReason() =>
        Should.Throw<FormatException>(() => Quantity.Parse("2,00亿元")).Message.ShouldBe(
            "In '2,00亿元', the commas of '2,00亿元' do not group by three digits. Group by three digits, as in '1,728', or do not group.");

    [Fact]
    public void TryParse_Null_IsFalse() => Quantity.TryParse(null, out _).ShouldBeFalse();

    [Fact]
    public void TryParse_UnitOfTheHost_NeedsItsCatalogue()
    {
        var catalog = UnitCatalog.Standard.With(Unit.Counted("孔", "bore", "bores"));
        Quantity.TryParse("12孔", catalog, out var quantity, out _).ShouldBeTrue();
        quantity.ToString(Language.En).ShouldBe("12 bores");
        Quantity.TryParse("12孔", out _).ShouldBeFalse();
    }

    // The test process runs without culture data (InvariantGlobalization), so a culture with other signs is made by hand.
    [Fact]
    public void Parse_CultureWithOtherSigns_GivesTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NumberGroupSeparator = ".";
            culture.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = culture;
            (-0.5m).ToString(culture).ShouldBe("~0,5");
            Quantity.Parse("1,728.04亿元").ToString().ShouldBe("1728.04亿元");
            Quantity.Parse("54 MILLION USD").ToString(Language.En).ShouldBe("54,000,000 USD");
            Quantity.Parse("-0.5个百分点").ToString(Language.En).ShouldBe("-0.5 percentage points");
            Rational.Parse("-0.25").ToString().ShouldBe("-0.25");
            Rational.Parse("-2/3").ToString().ShouldBe("-2/3");
            new Rational(System.Numerics.BigInteger.Pow(10, 40), -1).ToString().ShouldStartWith("-1");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
