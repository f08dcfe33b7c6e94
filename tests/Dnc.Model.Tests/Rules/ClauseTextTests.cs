using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Tests.Rules;

/// <summary>Clauses in one line, as documents of rules and cases spell them.</summary>
public sealed class ClauseTextTests
{
    [Theory]
    [InlineData("law", "2", "1", 3, "§2(1) sentence 3")]
    [InlineData("law", "2", null, null, "§2")]
    [InlineData("law", null, null, null, "law")]
    [InlineData("notice", "2", "1", null, "notice §2(1)")]
    public void Of_AClause_LeavesOutTheDocumentThatIsMeantAnyway(string document, string? section, string? paragraph, int? sentence, string expected)
    {
        var clause = new ClauseReference(document, section, paragraph, sentence);
        ClauseText.Of(clause, "law").ShouldBe(expected);
        ClauseText.TryParse(expected, "law", out var read).ShouldBeTrue();
        read.ShouldBe(clause);
        ClauseText.TryParse(ClauseText.Of(clause, null), null, out read).ShouldBeTrue();
        read.ShouldBe(clause);
    }

    [Theory]
    [InlineData("§2(1)", null)]
    [InlineData("", "law")]
    [InlineData("§", "law")]
    [InlineData("law §2()", "law")]
    [InlineData("§2 sentence x", "law")]
    [InlineData("§2 sentence -1", "law")]
    public void TryParse_OfWhatNamesNoClause_IsFalse(string text, string? document)
    {
        // An empty text is the document itself.
        ClauseText.TryParse(text, document, out var clause).ShouldBe(text.Length == 0);
        (clause is null).ShouldBe(text.Length > 0);
    }

    [Fact]
    public void TryParse_ASectionWithABracketInside_KeepsIt()
    {
        ClauseText.TryParse("law §2(a)b", null, out var clause).ShouldBeTrue();
        clause!.Section.ShouldBe("2(a)b");
        clause.Paragraph.ShouldBeNull();
        ClauseText.TryParse("law §b)", null, out clause).ShouldBeTrue();
        clause!.Section.ShouldBe("b)");
    }
}
