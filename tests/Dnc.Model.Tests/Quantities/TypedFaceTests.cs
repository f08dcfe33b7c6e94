using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Quantities;

public sealed class TypedFaceTests
{
    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void Faces_TakeExactlyTheirDimension_AndReadBack(Quantity quantity)
    {
        Area.TryFrom(quantity, out var area).ShouldBe(quantity.Dimension == Dimension.Area);
        Money.TryFrom(quantity, out _).ShouldBe(quantity.Dimension == Dimension.Money);
        if (quantity.Dimension == Dimension.Area)
        {
            area.ToQuantity().ShouldBe(quantity);
            Area.Parse(area.ToString()).ShouldBe(area);
        }

        if (Count.TryFrom(quantity, out var count))
        {
            count.ToQuantity().ShouldBe(quantity);
            Count.Parse(count.ToString(Language.En)).CompareTo(count).ShouldBe(0);
        }

        if (Ratio.TryFrom(quantity, out var ratio))
        {
            ratio.Exact.ShouldBe(quantity.Amount);
        }

        if (PercentagePoints.TryFrom(quantity, out var points))
        {
            points.ToQuantity().CompareTo(quantity).ShouldBe(0);
            PercentagePoints.Parse(points.ToString()).ShouldBe(points);
        }
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 300)]
    public void Ratio_DifferenceAddedBack_IsTheOther(Ratio a, Ratio b)
    {
        (a + (b - a)).ShouldBe(b);
        (b - a).CompareTo(default).ShouldBe(b.CompareTo(a));
        Ratio.Parse(a.ToString()).ShouldBe(a);
        (a < b).ShouldBe(a.CompareTo(b) < 0);
        (a >= b).ShouldBe(a.CompareTo(b) >= 0);
    }

    [Fact]
    public void Ratio_Units_AreOneNumber()
    {
        Ratio.FromPercent(5m).ShouldBe(new Ratio(0.05m));
        Ratio.FromPermille(6m).ShouldBe(Ratio.Parse("0.6%"));
        Ratio.Parse("6‰").ToString().ShouldBe("0.6%");
        Ratio.Parse("2倍").ShouldBe(Ratio.FromPercent(200m));
        (Ratio.FromPercent(6m) - Ratio.FromPercent(5.5m)).ToString(Language.En).ShouldBe("0.5 percentage points");
        default(Ratio).ToString().ShouldBe("0%");
        default(PercentagePoints).ToString().ShouldBe("0个百分点");
        PercentagePoints.Parse("25个基点").Value.ShouldBe(0.25m);
        (-PercentagePoints.Parse("1pp") + new PercentagePoints(3m) - new PercentagePoints(1m)).Value.ShouldBe(1m);
    }

    [Fact]
    public void Area_Units_CompareExactly()
    {
        Area.FromMu(3m).CompareTo(Area.FromSquareMetres(2000m)).ShouldBe(0);
        (Area.FromMu(3m) == Area.FromSquareMetres(2000m)).ShouldBeFalse();
        (Area.FromHectares(1m) > Area.FromMu(14.9m)).ShouldBeTrue();
        Area.FromMu(1m).SquareMetres.ShouldBe(new Rational(2000, 3));
        (Area.FromSquareMetres(2000m) + Area.FromMu(3m)).ShouldBe(Area.FromMu(6m));
        (Area.FromMu(5m) - Area.FromMu(3m)).ShouldBe(Area.FromMu(2m));
        default(Area).ShouldBe(Area.FromSquareMetres(0m));
        default(Area).ToString().ShouldBe("0平方米");
        Should.Throw<ArgumentException>(() => new Area(1m, Units.Percent));
    }

    [Fact]
    public void Count_IsWholeAndOfOneKind()
    {
        (Count.Parse("600名") + Count.Parse("1人")).ShouldBe(Count.Parse("601名"));
        (Count.Parse("1家") - Count.Parse("3家")).Value.ShouldBe(-2);
        (Count.Parse("600名") <= Count.Parse("600人")).ShouldBeTrue();
        Should.Throw<ArgumentException>(() => Count.Parse("1家") < Count.Parse("1件"));
        Should.Throw<ArgumentException>(() => Count.Parse("1家") + Count.Parse("1件"));
        Should.Throw<OverflowException>(() => new Count(long.MaxValue, Units.Each) + new Count(1, Units.Each));
        Should.Throw<ArgumentException>(() => new Count(1, Units.Percent));
        Count.TryFrom(new Quantity(long.MaxValue, Units.Each), out var max).ShouldBeTrue();
        max.Value.ShouldBe(long.MaxValue);
        Count.TryFrom(new Quantity(long.MaxValue + 1m, Units.Each), out _).ShouldBeFalse();
        default(Count).ToString().ShouldBe("0个");
        default(Count).ShouldBe(new Count(0, Units.Each));
    }

    [Theory]
    [InlineData("1.5家", IssueCodes.NotAWholeCount)]
    [InlineData("5%", IssueCodes.WrongDimension)]
    [InlineData("5嘉", IssueCodes.UnknownUnit)]
    public void Count_TryParse_SaysWhatIsWrong(string text, string code)
    {
        Count.TryParse(text, UnitCatalog.Standard, out var count, out var issue).ShouldBeFalse();
        count.ShouldBe(default);
        issue!.Code.ShouldBe(code);
        Should.Throw<FormatException>(() => Count.Parse(text));
    }

    [Fact]
    public void Parse_OtherDimension_Throws()
    {
        Should.Throw<FormatException>(() => Area.Parse("5%")).Message.ShouldContain("an area");
        Should.Throw<FormatException>(() => Ratio.Parse("5个百分点")).Message.ShouldContain("a ratio");
        Should.Throw<FormatException>(() => PercentagePoints.Parse("5%")).Message.ShouldContain("percentage points");
    }
}
