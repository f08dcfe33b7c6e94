using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Primitives;

public sealed class IssueTests
{
    private static readonly LocalizedText Message = new("年份有误。", "The year is wrong.");
    private static readonly LocalizedText Advice = new("请改正。", "Correct it.");

    [Fact]
    public void ToString_BothLanguages_SaysWhereWhatAndWhatToDo()
    {
        var issue = new Issue("DNC2003", new IssueLocation("plan.json", "$.due", 3, 7), Message, Advice);
        issue.ToString(Language.En).ShouldBe("plan.json(3,7): $.due: error DNC2003: The year is wrong. Correct it.");
        issue.ToString(Language.Zh).ShouldBe("plan.json(3,7): $.due: 错误 DNC2003: 年份有误。 请改正。");
        issue.ToString().ShouldBe(issue.ToString(Language.En));
    }

    [Fact]
    public void ToString_WarningWithoutAPlace_BeginsWithItsSeverity()
    {
        var issue = new Issue("DNC2003", IssueLocation.Whole, Message, Advice, IssueSeverity.Warning);
        issue.ToString(Language.En).ShouldBe("warning DNC2003: The year is wrong. Correct it.");
        issue.ToString(Language.Zh).ShouldStartWith("警告 DNC2003");
    }

    [Fact]
    public void Constructor_UnknownSeverity_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Issue("DNC2003", IssueLocation.Whole, Message, Advice, (IssueSeverity)9));

    [Fact]
    public void Equality_IsThatOfAllParts()
    {
        new Issue("DNC2003", IssueLocation.At("$.a"), Message, Advice).ShouldBe(new Issue("DNC2003", IssueLocation.At("$.a"), Message, Advice));
        new Issue("DNC2003", IssueLocation.At("$.a"), Message, Advice).ShouldNotBe(new Issue("DNC2003", IssueLocation.At("$.b"), Message, Advice));
    }

    [Theory]
    [InlineData(null, null, null, null, "")]
    [InlineData("a.json", null, null, null, "a.json")]
    [InlineData(null, "$.x", null, null, "$.x")]
    [InlineData("a.json", "$.x", null, null, "a.json: $.x")]
    [InlineData("a.csv", null, 2, null, "a.csv(2)")]
    [InlineData("a.csv", "value", 2, 5, "a.csv(2,5): value")]
    [InlineData(null, "value", 2, null, "(2): value")]
    [InlineData("a.csv", null, null, 5, "a.csv")]
    public void Location_ToString_SaysWhatIsKnown(string? document, string? path, int? line, int? column, string expected) =>
        new IssueLocation(document, path, line, column).ToString().ShouldBe(expected);
}
