using Dnc.Model.Primitives;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Tests.Rules.Texts;

public sealed class RuleNamesTests
{
    private static readonly RuleNames Names = TextNames.Names;

    [Theory]
    [InlineData("revenue", "营业收入")]
    [InlineData("rate", "基准利率")]
    [InlineData("rd-intensity", "研发费用占比")]
    [InlineData("sizes:size", "企业规模")]
    [InlineData("asOf", "基准日")]
    [InlineData("unheard-of", "unheard-of")]
    [InlineData("nowhere:size", "nowhere:size")]
    public void Of_Key_IsItsNameOrItself(string key, string expected) => Names.Of(key).Zh.ShouldBe(expected);

    [Fact]
    public void Within_Items_TheirFactsComeFirst()
    {
        Names.Within("loans").Of("revenue").Zh.ShouldBe("贷款收入");
        Names.Within("loans").Of("rd").Zh.ShouldBe("研发费用");
        Names.Within("loans").Within("unheard-of").Of("principal").Zh.ShouldBe("贷款本金");
        Names.Of("principal").Zh.ShouldBe("principal");
    }

    [Theory]
    [InlineData("level", "national", "国家级")]
    [InlineData("sizes:size", "large", "大型")]
    [InlineData("class", "b", "乙类")]
    [InlineData("class", "c", null)]
    [InlineData("industry", "a", "甲类")]
    [InlineData(null, "a", "甲类")]
    [InlineData(null, "b", null)]
    public void CodeName_OfOwnerOrAlone_IsUnmistakable(string? owner, string code, string? expected) => (Names.CodeName(owner, code)?.Zh).ShouldBe(expected);

    [Fact]
    public void CodeName_WithSeveralNames_IsNone()
    {
        Names.CodeName(null, "b").ShouldBeNull();
        Names.CodeName("class", "c").ShouldBeNull();
    }

    [Fact]
    public void PartName_ThroughADefinition_IsFound()
    {
        Names.PartName(new Reference("points"), "people").ShouldBe(new LocalizedText("职工", "people"));
        Names.PartName(new NotedFormula(new Reference("points")), "people").ShouldNotBeNull();
        Names.PartName(new Reference("points"), "other").ShouldBeNull();
        Names.PartName(new Reference("circle"), "people").ShouldBeNull();
    }

    [Fact]
    public void Questions_AndReadings_HaveWords()
    {
        Names.Question("base").ShouldBe(new LocalizedText("上限针对什么", "what the cap is on"));
        Names.Option("base", "cap-base").ShouldBe(new LocalizedText("针对基数", "on the base"));
        Names.Question("other").ShouldBeNull();
        Names.Option("base", "other").ShouldBeNull();
    }

    [Fact]
    public void IsDay_DateFactsAndTheAsOfDate()
    {
        Names.IsDay("foundedOn").ShouldBeTrue();
        Names.IsDay("asOf").ShouldBeTrue();
        Names.IsDay("revenue").ShouldBeFalse();
    }
}
