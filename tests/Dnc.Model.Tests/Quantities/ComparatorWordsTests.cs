using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Tests.Quantities;

public sealed class ComparatorWordsTests
{
    [Theory]
    [InlineData("达到", Comparator.AtLeast)]
    [InlineData("以上", Comparator.AtLeast)]
    [InlineData("不低于", Comparator.AtLeast)]
    [InlineData("不少于", Comparator.AtLeast)]
    [InlineData("至少", Comparator.AtLeast)]
    [InlineData("超过", Comparator.MoreThan)]
    [InlineData("突破", Comparator.MoreThan)]
    [InlineData("大于", Comparator.MoreThan)]
    [InlineData("高于", Comparator.MoreThan)]
    [InlineData("以下", Comparator.AtMost)]
    [InlineData("不超过", Comparator.AtMost)]
    [InlineData("以内", Comparator.AtMost)]
    [InlineData("不高于", Comparator.AtMost)]
    [InlineData("至多", Comparator.AtMost)]
    [InlineData("不满", Comparator.LessThan)]
    [InlineData("低于", Comparator.LessThan)]
    [InlineData("少于", Comparator.LessThan)]
    [InlineData("未达到", Comparator.LessThan)]
    [InlineData("等于", Comparator.Exactly)]
    [InlineData("为", Comparator.Exactly)]
    [InlineData("左右", Comparator.About)]
    [InlineData("约", Comparator.About)]
    [InlineData("At Least", Comparator.AtLeast)]
    [InlineData("under", Comparator.LessThan)]
    public void TryParse_LegalWord_HasItsLegalMeaning(string word, Comparator expected)
    {
        ComparatorWords.TryParse(word, out var comparator).ShouldBeTrue();
        comparator.ShouldBe(expected);
    }

    [Fact]
    public void ToTextAndSymbol_OfEveryComparator_ReadBack()
    {
        foreach (var comparator in Enum.GetValues<Comparator>())
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                ComparatorWords.TryParse(comparator.ToText(language), out var back).ShouldBeTrue();
                back.ShouldBe(comparator);
            }

            if (comparator != Comparator.Between)
            {
                ComparatorWords.TryParse(comparator.ToSymbol(), out var back).ShouldBeTrue();
                back.ShouldBe(comparator);
            }
        }

        ComparatorWords.TryParse("大概也许", out _).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => ((Comparator)99).ToSymbol());
        Should.Throw<ArgumentOutOfRangeException>(() => ((Comparator)99).ToText(Language.Zh));
    }

    [Fact]
    public void TryNegate_Twice_IsTheSame_AndTurnsTheEnd()
    {
        foreach (var comparator in new[] { Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan })
        {
            comparator.TryNegate(out var negation).ShouldBeTrue();
            negation.IsInclusive.ShouldBe(!comparator.IsInclusive);
            negation.TryNegate(out var back).ShouldBeTrue();
            back.ShouldBe(comparator);
        }

        Comparator.Exactly.TryNegate(out _).ShouldBeFalse();
        Comparator.About.TryNegate(out _).ShouldBeFalse();
        Comparator.Between.TryNegate(out _).ShouldBeFalse();
    }
}
