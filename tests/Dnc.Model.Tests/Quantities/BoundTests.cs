using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Quantities;

public sealed class BoundTests
{
    [Theory]
    [InlineData("≥200家", Comparator.AtLeast, "≥200家")]
    [InlineData(">=200家", Comparator.AtLeast, "≥200家")]
    [InlineData("达到200家", Comparator.AtLeast, "≥200家")]
    [InlineData("至少 200 家", Comparator.AtLeast, "≥200家")]
    [InlineData("5个以上", Comparator.AtLeast, "≥5个")]
    [InlineData("5个及以上", Comparator.AtLeast, "≥5个")]
    [InlineData("大于等于5个", Comparator.AtLeast, "≥5个")]
    [InlineData("达到5个以上", Comparator.AtLeast, "≥5个")]
    [InlineData("at least 200 enterprises", Comparator.AtLeast, "≥200家")]
    [InlineData("No less than 200 firms", Comparator.AtLeast, "≥200家")]
    [InlineData("200 enterprises or more", Comparator.AtLeast, "≥200家")]
    [InlineData(">2000亿元", Comparator.MoreThan, ">2000亿元")]
    [InlineData("＞2000亿元", Comparator.MoreThan, ">2000亿元")]
    [InlineData("超过600家", Comparator.MoreThan, ">600家")]
    [InlineData("突破1600亿元", Comparator.MoreThan, ">1600亿元")]
    [InlineData("more than 2,000 patents", Comparator.MoreThan, ">2000件")]
    [InlineData("不超过5%", Comparator.AtMost, "≤5%")]
    [InlineData("10天以内", Comparator.AtMost, "≤10天")]
    [InlineData("up to 3 million CNY", Comparator.AtMost, "≤300万元")]
    [InlineData("<5%", Comparator.LessThan, "<5%")]
    [InlineData("不满10人", Comparator.LessThan, "<10人")]
    [InlineData("未达到5%", Comparator.LessThan, "<5%")]
    [InlineData("200家", Comparator.Exactly, "=200家")]
    [InlineData("为60家", Comparator.Exactly, "=60家")]
    [InlineData("600名左右", Comparator.About, "≈600名")]
    [InlineData("约600名", Comparator.About, "≈600名")]
    [InlineData("约600名左右", Comparator.About, "≈600名")]
    [InlineData("about 600 people", Comparator.About, "≈600名")]
    [InlineData("≈600名±10%", Comparator.About, "≈600名±10%")]
    [InlineData("600名左右（±50名）", Comparator.About, "≈600名±50名")]
    [InlineData("5.3%左右（±0.2个百分点）", Comparator.About, "≈5.3%±0.2个百分点")]
    [InlineData("5%~6%", Comparator.Between, "5%~6%")]
    [InlineData("5%至6%", Comparator.Between, "5%~6%")]
    [InlineData("5至6亿元", Comparator.Between, "5亿元~6亿元")]
    [InlineData("5亿至6亿元之间", Comparator.Between, "5亿元~6亿元")]
    [InlineData("between 200 enterprises and 300 enterprises", Comparator.Between, "200家~300家")]
    [InlineData("-5%~3%", Comparator.Between, "-5%~3%")]
    public void Parse_LegalWords_GiveTheComparator(string text, Comparator comparator, string canonical)
    {
        var bound = Bound.Parse(text);
        bound.Comparator.ShouldBe(comparator);
        bound.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("超过200家以上")]
    [InlineData("≥200家±10%")]
    [InlineData("≈5%±0.2%")]
    [InlineData("≈600名±5家")]
    [InlineData("≈600名±-5名")]
    [InlineData("6%~5%")]
    [InlineData("5家~6件")]
    [InlineData("5%~6%±1%")]
    [InlineData("between 5%")]
    public void TryParse_Contradiction_IsMalformed(string text)
    {
        Bound.TryParse(text, UnitCatalog.Standard, out var bound, out var issue).ShouldBeFalse();
        bound.ShouldBeNull();
        issue!.Code.ShouldBe(IssueCodes.MalformedBound);
        Should.Throw<FormatException>(() => Bound.Parse(text)).Message.ShouldContain(text);
    }

    [Theory]
    [InlineData("≥200家件", IssueCodes.ConflictingUnits)]
    [InlineData("≥", IssueCodes.QuantityWithoutNumber)]
    [InlineData("", IssueCodes.QuantityWithoutNumber)]
    [InlineData("~", IssueCodes.QuantityWithoutNumber)]
    [InlineData("5~", IssueCodes.QuantityWithoutNumber)]
    [InlineData("≈5名±", IssueCodes.QuantityWithoutNumber)]
    public void TryParse_BadFigure_SaysSo(string text, string code)
    {
        Bound.TryParse(text, UnitCatalog.Standard, out _, out var issue).ShouldBeFalse();
        issue!.Code.ShouldBe(code);
        Bound.TryParse(text, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("≥200家", "达到200家", "at least 200 enterprises")]
    [InlineData(">2000亿元", "超过2000亿元", "more than 200,000,000,000 CNY")]
    [InlineData("≤5%", "不超过5%", "at most 5%")]
    [InlineData("<5%", "低于5%", "less than 5%")]
    [InlineData("=1家", "等于1家", "exactly 1 enterprise")]
    [InlineData("≈600名", "600名左右", "about 600 people")]
    [InlineData("≈600名±10%", "600名左右（±10%）", "about 600 people (±10%)")]
    [InlineData("5%~6%", "5%至6%", "between 5% and 6%")]
    public void ToString_Language_IsInWords(string text, string zh, string en)
    {
        var bound = Bound.Parse(text);
        bound.ToString(Language.Zh).ShouldBe(zh);
        bound.ToString(Language.En).ShouldBe(en);
    }

    [Property(Arbitrary = [typeof(QuantityGenerators)], MaxTest = 500)]
    public void ToString_AnyBound_ReadsBack(Bound bound)
    {
        foreach (var text in new[] { bound.ToString(), bound.ToString(Language.Zh), bound.ToString(Language.En) })
        {
            var back = Bound.Parse(text);
            back.Comparator.ShouldBe(bound.Comparator, text);
            back.Quantity.CompareTo(bound.Quantity).ShouldBe(0, text);
            (back.Upper ?? default).Value.ShouldBe((bound.Upper ?? default).Value, text);
            back.Tolerance.ShouldBe(bound.Tolerance, text);
        }
    }

    [Fact]
    public void Invariants_AreKept()
    {
        var (five, six) = (Quantity.Parse("5%"), Quantity.Parse("6%"));
        Should.Throw<ArgumentException>(() => Bound.Of(Comparator.Between, five));
        Should.Throw<ArgumentOutOfRangeException>(() => Bound.Of((Comparator)99, five));
        Should.Throw<ArgumentException>(() => Bound.Between(six, five));
        Should.Throw<ArgumentException>(() => Bound.Between(five, Quantity.Parse("6元")));
        Should.Throw<ArgumentException>(() => Bound.About(five, Tolerance.Within(Quantity.Parse("6元"))));
        Should.Throw<ArgumentException>(() => Bound.About(five, Tolerance.Within(Ratio.FromPercent(1m))));
        Should.Throw<ArgumentException>(() => Tolerance.Within(Ratio.FromPercent(-1m)));
        Should.Throw<ArgumentException>(() => Tolerance.Within(-five));
        Should.Throw<ArgumentException>(() => Tolerance.Within(five));
        Bound.Between(five, five).Upper.ShouldBe(five);
    }

    [Fact]
    public void NeedsInterpretation_OnlyForAboutWithoutTolerance()
    {
        Bound.Parse("600名左右").NeedsInterpretation.ShouldBeTrue();
        Bound.Parse("≈600名±10%").NeedsInterpretation.ShouldBeFalse();
        Bound.Parse("≥600名").NeedsInterpretation.ShouldBeFalse();
    }

    [Fact]
    public void Tolerance_Assumed_NamesItsSetter()
    {
        var tolerance = Tolerance.Within(Ratio.FromPercent(10m)).Assume(new("评估组", "the evaluators"));
        tolerance.Origin.ShouldBe(ToleranceOrigin.Assumed);
        tolerance.ShouldNotBe(Tolerance.Within(Ratio.FromPercent(10m)));
        Tolerance.Within(Ratio.FromPercent(10m)).Origin.ShouldBe(ToleranceOrigin.Stated);
        var bound = Bound.About(Quantity.Parse("600名"), tolerance);
        bound.ToString(Language.En).ShouldBe("about 600 people (±10%, assumed by the evaluators)");
        bound.ToString(Language.Zh).ShouldBe("600名左右（±10%，由评估组设定）");
        bound.ToString().ShouldBe("≈600名±10%");
    }

    [Fact]
    public void WidthFor_IsExactInTheBaseUnitOfTheFigure()
    {
        Tolerance.Within(Ratio.FromPercent(10m)).WidthFor(Quantity.Parse("-600名")).ShouldBe((Rational)60);
        Tolerance.Within(Quantity.Parse("0.2个百分点")).WidthFor(Quantity.Parse("5%")).ShouldBe(new Rational(2, 1000));
        Tolerance.Within(Quantity.Parse("3亩")).WidthFor(Quantity.Parse("1公顷")).ShouldBe((Rational)2000);
        Should.Throw<ArgumentException>(() => Tolerance.Within(Ratio.FromPercent(10m)).WidthFor(Quantity.Parse("5%")));
    }
}
