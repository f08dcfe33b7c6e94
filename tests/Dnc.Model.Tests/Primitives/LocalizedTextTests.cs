using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Primitives;

public sealed class LocalizedTextTests
{
    [Fact]
    public void Indexer_GivesTheLanguage()
    {
        var text = new LocalizedText("胶州", "Jiaozhou");
        text[Language.Zh].ShouldBe("胶州");
        text[Language.En].ShouldBe("Jiaozhou");
        text.ToString().ShouldBe("Jiaozhou");
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("甲", " \t")]
    [InlineData(null, "a")]
    public void Constructor_BlankText_Throws(string? zh, string en) => Should.Throw<ArgumentException>(() => new LocalizedText(zh!, en));

    [Fact]
    public void With_BlankText_Throws() => Should.Throw<ArgumentException>(() => LocalizedText.Same("a") with { En = "" });

    [Fact]
    public void Equality_IsOrdinalInBothLanguages()
    {
        new LocalizedText("甲", "a").ShouldBe(new LocalizedText("甲", "a"));
        new LocalizedText("甲", "a").ShouldNotBe(new LocalizedText("甲", "A"));
        new LocalizedText("甲", "a").ShouldNotBe(new LocalizedText("乙", "a"));
        LocalizedText.Same("5").ShouldBe(new LocalizedText("5", "5"));
    }
}
