using Dnc.Model.Quantities;
using Dnc.Model.Rules.Cases;

namespace Dnc.Model.Tests.Rules.Cases;

public sealed class ExpectedAboutTests
{
    [Theory]
    [InlineData("约9.09%", "9.09%", "0.01%")]
    [InlineData("≈9.09%", "9.09%", "0.01%")]
    [InlineData("about 9.09%", "9.09%", "0.01%")]
    [InlineData("约1.23亿元", "1.23亿元", "100万元")]
    [InlineData("约3", "3", "1")]
    [InlineData("约-2.5%", "-2.5%", "0.1%")]
    [InlineData("约1,200.50元", "1200.5元", "0.01元")]
    public void TryParse_ARoundedFigure_HasItsStep(string text, string figure, string step)
    {
        ExpectedAbout.TryParse(text, out var about).ShouldBeTrue();
        about!.Text.ShouldBe(text);
        about.Figure.Amount.ShouldBe(CompoundQuantity.Parse(figure).Amount);
        about.Step.ShouldBe(CompoundQuantity.Parse(step).Amount);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("9.09%")]
    [InlineData("约")]
    [InlineData("约好")]
    [InlineData("约9.0.9%")]
    public void TryParse_AnythingElse_IsNone(string? text) => ExpectedAbout.TryParse(text, out _).ShouldBeFalse();

    // 1/11 is 9.0909…%.
    [Theory]
    [InlineData("约9.09%", 1, 11, true)]
    [InlineData("约9.1%", 1, 11, true)]
    [InlineData("约9%", 1, 11, true)]
    [InlineData("约9.08%", 1, 11, false)]
    [InlineData("约9.10%", 1, 11, false)]
    [InlineData("约0.5%", 1, 200, true)]
    [InlineData("约1%", 1, 200, true)]
    [InlineData("约0%", 1, 200, false)]
    public void IsRoundedFrom_AFraction_RoundsHalfUp(string text, int numerator, int denominator, bool expected)
    {
        ExpectedAbout.TryParse(text, out var about).ShouldBeTrue();
        about!.IsRoundedFrom(new Rational(numerator, denominator)).ShouldBe(expected);
    }
}
