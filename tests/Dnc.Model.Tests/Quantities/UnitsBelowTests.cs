using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Tests.Quantities;

/// <summary>So many of a unit below a line, as energy, water and patents are published.</summary>
public sealed class UnitsBelowTests
{
    [Theory]
    [InlineData("0.5吨标准煤/万元", "0.5吨标准煤/万元", "0.5 tce/10,000 CNY", "0.00005吨标准煤/元")]
    [InlineData("0.5 tce/10,000 CNY", "0.5吨标准煤/万元", "0.5 tce/10,000 CNY", "0.00005吨标准煤/元")]
    [InlineData("12.5件/万人", "12.5件/万人", "12.5 pieces/10,000 persons", "0.00125件/人")]
    [InlineData("6张/千人", "6张/千人", "6 sheets/1,000 persons", "0.006张/人")]
    [InlineData("3吨/亿元", "3吨/亿元", "3 t/100,000,000 CNY", "0.00000003吨/元")]
    [InlineData("2人/十万人", "2人/十万人", "2 persons/100,000 persons", "0.00002人/人")]
    [InlineData("35微克/立方米", "35微克/立方米", "35 µg/m³", "0.000000000035吨/立方米")]
    public void Parse_SoManyBelowTheLine_IsReadPrintedAndCompared(string text, string zh, string en, string inOnes)
    {
        var figure = CompoundQuantity.Parse(text);
        figure.ToString(Language.Zh).ShouldBe(zh);
        figure.ToString(Language.En).ShouldBe(en);
        figure.Amount.ShouldBe(CompoundQuantity.Parse(inOnes).Amount);
        CompoundQuantity.Parse(zh).ShouldBe(figure);
        CompoundQuantity.Parse(en).ShouldBe(figure);
    }

    [Theory]
    [InlineData("5吨/万")]
    [InlineData("5吨/2万元")]
    [InlineData("5吨/3 CNY")]
    [InlineData("5吨/1,00 CNY")]
    [InlineData("5吨/万万元")]
    [InlineData("5吨/万%")]
    [InlineData("5吨/")]
    public void TryParse_OtherNumbersBelowTheLine_AreRefused(string text) => CompoundQuantity.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Parse_OneBelowTheLine_IsThePlainUnit() => CompoundQuantity.Parse("5吨/元").Per.ShouldBe([Units.Get("元")]);

    [Theory]
    [InlineData("18岁", "18年")]
    [InlineData("500升", "0.5立方米")]
    [InlineData("1000克", "1千克")]
    [InlineData("3台套", "3台")]
    public void Parse_UnitsOfOffices_AreKnown(string text, string same) => Quantity.Parse(text).Amount.ShouldBe(Quantity.Parse(same).Amount);
}
