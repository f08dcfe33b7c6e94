using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using NodaTime;

namespace Dnc.Model.Tests.Reasoning;

public sealed class ExplanationTests
{
    private static readonly Explanation Sample = new(
        new LocalizedText("研发平台不少于200家", "at least 200 platforms"),
        new Explanation(new LocalizedText("180家", "180"))
        {
            IsDecisive = true,
            Sources = [new SourceReference("plan", "science plan") { PublishedOn = new LocalDate(2022, 12, 19) }],
        },
        new Explanation(new LocalizedText("备注*一*", "a *note*")))
    {
        Verdict = Verdict.False,
        Clause = new ClauseReference("jiaozhou-2018", "P2.2", Sentence: 17),
    };

    [Fact]
    public void ToText_English_IndentsWhatItRestsOn() => Sample.ToText(Language.En).ShouldBe(
        "at least 200 platforms: no (jiaozhou-2018 §P2.2 sentence 17)\n  180 [science plan, published 2022-12-19]\n  a *note*\n");

    [Fact]
    public void ToText_Chinese_UsesChinesePunctuation() => Sample.ToText(Language.Zh).ShouldBe(
        "研发平台不少于200家：否（依据jiaozhou-2018 §P2.2 第17句）\n  180家［science plan（2022-12-19发布）］\n  备注*一*\n");

    [Fact]
    public void ToMarkdown_EscapesMarkup() => Sample.ToMarkdown(Language.En).ShouldContain(@"- a \*note\*");

    [Theory]
    [InlineData("# heading", @"- \# heading")]
    [InlineData("1. item", @"- 1\. item")]
    [InlineData("12) item", @"- 12\) item")]
    [InlineData("- item", @"- \- item")]
    [InlineData("+5% in 2019", @"- \+5% in 2019")]
    [InlineData("R&amp;D", @"- R\&amp;D")]
    [InlineData("5.3% (2019)", @"- 5\.3% (2019)")]
    [InlineData("grew 5.3% (2019)", "- grew 5.3% (2019)")]
    public void ToMarkdown_StatementThatWouldOpenABlock_StaysText(string statement, string expected) =>
        new Explanation(LocalizedText.Same(statement)).ToMarkdown(Language.En).ShouldBe(expected + "\n");

    [Fact]
    public void ToText_StatementWithLineBreaks_StaysOnItsLine()
    {
        var explanation = new Explanation(LocalizedText.Same("\n  first\r\n  second\tthird"));
        explanation.ToText(Language.En).ShouldBe("first second third\n");
        explanation.ToMarkdown(Language.En).ShouldBe("- first second third\n");
    }

    [Fact]
    public void Decisive_LeavesOutTheRest()
    {
        Sample.Decisive().Children.Count.ShouldBe(1);
        Sample.Children[1].Decisive().ShouldBe(Sample.Children[1]);
    }

    [Fact]
    public void Reasons_HaveDistinctWordsAndBothLanguages()
    {
        var text = new LocalizedText("甲", "a");
        UndeterminedReason[] reasons =
        [
            new MissingFact(text), new SilentRule(text), new OpenReading(InterpretationId.Parse("q"), text, ["x", "y"]),
            new ConflictingSources(text, [text]), new InconclusiveBound(text, text), new NotScoredByItself(text),
        ];
        reasons.Select(r => r.Word).Distinct().Count().ShouldBe(reasons.Length);
        reasons.ShouldAllBe(r => r.Text.Zh.Contains('甲') && r.Text.En.Contains('a'));
    }

    [Fact]
    public void Reasons_WithoutAText_Throw()
    {
        var text = new LocalizedText("甲", "a");
        Should.Throw<ArgumentNullException>(() => new MissingFact(null!));
        Should.Throw<ArgumentNullException>(() => new SilentRule(null!));
        Should.Throw<ArgumentNullException>(() => new OpenReading(default, text, null!));
        Should.Throw<ArgumentNullException>(() => new ConflictingSources(text, null!));
        Should.Throw<ArgumentNullException>(() => new InconclusiveBound(text, null!));
        Should.Throw<ArgumentNullException>(() => new NotScoredByItself(null!));
    }
}
