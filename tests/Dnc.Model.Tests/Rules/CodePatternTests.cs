using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Tests.Rules;

/// <summary>Ranges of codes, in lists and in hierarchies.</summary>
public sealed class CodePatternTests
{
    [Theory]
    [InlineData("4", Verdict.True)]
    [InlineData("3", Verdict.Unknown)]
    [InlineData("5", Verdict.Unknown)]
    [InlineData("2", Verdict.False)]
    [InlineData("6", Verdict.False)]
    [InlineData("37", Verdict.False)]
    [InlineData("38", Verdict.True)]
    [InlineData("381", Verdict.True)]
    [InlineData("52", Verdict.True)]
    [InlineData("5299", Verdict.True)]
    [InlineData("53", Verdict.False)]
    public void Matches_InAHierarchy_AsksForEveryCodeThatMayBeMeant(string code, Verdict expected) => CodePattern.Range("38", "52").Matches(code, hierarchical: true).ShouldBe(expected);

    [Theory]
    [InlineData("37", Verdict.False)]
    [InlineData("38", Verdict.True)]
    [InlineData("52", Verdict.True)]
    [InlineData("53", Verdict.False)]
    [InlineData("4", Verdict.False)]
    [InlineData("381", Verdict.False)]
    public void Matches_InAList_AsksForTheCodeItself(string code, Verdict expected) => CodePattern.Range("38", "52").Matches(code, hierarchical: false).ShouldBe(expected);

    [Fact]
    public void Matches_ABlankPattern_IsFalse()
    {
        default(CodePattern).Matches("38", hierarchical: true).ShouldBe(Verdict.False);
        default(CodePattern).Matches("", hierarchical: false).ShouldBe(Verdict.False);
    }

    [Theory]
    [InlineData("06-46", "06", "46")]
    [InlineData("38-38", "38", "38")]
    [InlineData("iso-9001", "iso-9001", null)]
    [InlineData("06-4a", "06-4a", null)]
    [InlineData("a6-46", "a6-46", null)]
    [InlineData("-46", "-46", null)]
    [InlineData("06-", "06-", null)]
    [InlineData("1-2-3", "1-2-3", null)]
    public void TryParse_OfAText_IsACodeOrARangeOfDigits(string text, string low, string? high)
    {
        CodePattern.TryParse(text, out var pattern).ShouldBeTrue();
        (pattern.Low, pattern.High).ShouldBe((low, high));
        pattern.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("46-06")]
    [InlineData("6-46")]
    [InlineData(" ")]
    [InlineData(null)]
    public void TryParse_OfNoRange_IsFalse(string? text)
    {
        CodePattern.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => CodePattern.Parse(text!));
    }

    [Fact]
    public void Range_OfEndsThatFallOrDifferInLength_Throws()
    {
        Should.Throw<ArgumentException>(() => CodePattern.Range("46", "06"));
        Should.Throw<ArgumentException>(() => CodePattern.Range("6", "46"));
    }
}
