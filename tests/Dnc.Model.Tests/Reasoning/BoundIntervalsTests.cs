using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Tests.Reasoning;

public sealed class BoundIntervalsTests
{
    [Theory]
    [InlineData("≥2万件", "[20000, ∞)")]
    [InlineData(">1200件", "(1200, ∞)")]
    [InlineData("≤5%", "(-∞, 0.05]")]
    [InlineData("<600名", "(-∞, 600)")]
    [InlineData("180家", "[180, 180]")]
    [InlineData("5至6家", "[5, 6]")]
    public void TryToInterval_LegalWords_KeepTheirEnds(string bound, string expected)
    {
        Bound.Parse(bound).TryToInterval(out var interval).ShouldBeTrue();
        interval.ToString().ShouldBe(expected);
    }

    [Fact]
    public void TryToInterval_About_IsARangeOnlyWithATolerance()
    {
        var figure = Quantity.Parse("600名");
        Bound.About(figure).TryToInterval(out var open).ShouldBeFalse();
        open.ShouldBe(Interval<Rational>.Everything);
        Bound.About(figure, Tolerance.Within(Ratio.Parse("5%"))).TryToInterval(out var range).ShouldBeTrue();
        range.ShouldBe(Interval<Rational>.Between(570, 630));
    }
}
