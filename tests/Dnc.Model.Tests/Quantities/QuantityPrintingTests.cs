using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Quantities;

public sealed class QuantityPrintingTests
{
    [Theory]
    [InlineData("15000件", "15000件", "15,000 pieces")]
    [InlineData("2000件", "2000件", "2,000 pieces")]
    [InlineData("220000家", "22万家", "220,000 enterprises")]
    [InlineData("200000000000元", "2000亿元", "200,000,000,000 CNY")]
    [InlineData("3000000000美元", "30亿美元", "3,000,000,000 USD")]
    [InlineData("172804000000元", "1728.04亿元", "172,804,000,000 CNY")]
    [InlineData("350000平方米", "35万平方米", "350,000 m²")]
    [InlineData("1800000元", "180万元", "1,800,000 CNY")]
    [InlineData("12345元", "12345元", "12,345 CNY")]
    [InlineData("5000元", "5000元", "5,000 CNY")]
    [InlineData("-1.5亿元", "-1.5亿元", "-150,000,000 CNY")]
    [InlineData("5%", "5%", "5%")]
    [InlineData("20000%", "20000%", "20,000%")]
    [InlineData("0.50个百分点", "0.5个百分点", "0.5 percentage points")]
    [InlineData("1个百分点", "1个百分点", "1 percentage point")]
    [InlineData("1家", "1家", "1 enterprise")]
    [InlineData("1.00家", "1家", "1 enterprise")]
    [InlineData("0家", "0家", "0 enterprises")]
    [InlineData("600名", "600名", "600 people")]
    [InlineData("220000", "22万", "220,000")]
    [InlineData("12345678", "12345678", "12,345,678")]
    public void ToString_Figure_IsSpelledAsInDocuments(string text, string zh, string en)
    {
        var quantity = Quantity.Parse(text);
        quantity.ToString(Language.Zh).ShouldBe(zh);
        quantity.ToString().ShouldBe(zh);
        quantity.ToString(Language.En).ShouldBe(en);
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 1000)]
    public void ToString_AnyQuantity_ReadsBackAsTheSameAmount(Quantity quantity)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = quantity.ToString(language);
            var back = Quantity.Parse(text);
            back.Value.ShouldBe(quantity.Value, text);
            back.CompareTo(quantity).ShouldBe(0, text);
        }
    }

    [Fact]
    public void ToString_EveryUnit_ReadsBackInBothLanguages()
    {
        UnitCatalog.Standard.Units.Count.ShouldBeGreaterThan(100);
        foreach (var unit in UnitCatalog.Standard.Units)
        {
            foreach (var value in new[] { 0m, 1m, 2m, 0.5m, 20_000m, 300_000_000m, -1m })
            {
                var quantity = new Quantity(value, unit);
                Quantity.Parse(quantity.ToString(Language.Zh)).CompareTo(quantity).ShouldBe(0);
                Quantity.Parse(quantity.ToString(Language.En)).CompareTo(quantity).ShouldBe(0);
            }
        }
    }

    [Fact]
    public void ToString_Default_IsZero() => default(Quantity).ToString().ShouldBe("0");
}
