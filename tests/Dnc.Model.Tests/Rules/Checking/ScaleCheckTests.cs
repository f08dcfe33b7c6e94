using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using static Dnc.Model.Tests.Rules.Checking.CheckedRules;

namespace Dnc.Model.Tests.Rules.Checking;

/// <summary>Tiers are written as in mathematics: <c>[a,b)</c> includes a and not b; an end left out is none.</summary>
public sealed class ScaleCheckTests
{
    [Theory]
    [InlineData("share", "[20%,] [10%,20%) [,10%)")]
    [InlineData("share", "[0%,50%] (50%,100%]")]
    [InlineData("staff", "[10人,] [0人,9人]")]
    [InlineData("revenue", "[0元,1亿元) [1亿元,]")]
    [InlineData("area", "[,]")]
    public void Compile_TiersThatMeet_FindsNothing(string of, string tiers) => IssuesOf(With(Scale(R(of), tiers))).ShouldBeEmpty();

    [Theory]
    [InlineData("share", "[20%,] [10%,20%) [5%,10%)", "No tier covers this: 0% to 5%, the upper end excluded.")]
    [InlineData("share", "(0%,]", "No tier covers this: 0%.")]
    [InlineData("share", "[0%,50%) (50%,]", "No tier covers this: 50%.")]
    [InlineData("share", "[0%,50%]", "No tier covers this: 50% to 100%, the lower end excluded.")]
    [InlineData("staff", "[0人,9人] [11人,]", "No tier covers this: 9 persons to 11 persons, both ends excluded.")]
    [InlineData("revenue", "[0元,100元]", "No tier covers this: over 100 CNY.")]
    [InlineData("area", "[5平方米,]", "No tier covers this: under 5 m².")]
    public void Compile_HoleBetweenTiers_NamesIt(string of, string tiers, string message)
    {
        var issue = IssuesOf(With(Scale(R(of), tiers))).ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.HoleBetweenTiers);
        issue.Severity.ShouldBe(IssueSeverity.Warning);
        issue.Location.Path.ShouldBe("$.rules[0].value.bands.tiers");
        issue.Message.En.ShouldBe(message);
    }

    [Fact]
    public void Compile_HoleWithElse_FindsNothing() => IssuesOf(With(Scale(R("share"), "[20%,]") with { Else = Num(0) })).ShouldBeEmpty();

    [Fact]
    public void Compile_HoleBeyondTheFact_IsNone() => IssuesOf(With(Scale(new NotedFormula(R("share")), "[0%,100%]"))).ShouldBeEmpty();

    [Theory]
    [InlineData("[10%,20%] [20%,30%]", 1, "20%")]
    [InlineData("[0%,100%] [10%,20%] [50%,60%]", 1, "10% to 20%")]
    [InlineData("[10%,] [,20%)", 1, "10% to 20%, the upper end excluded")]
    public void Compile_OverlappingTiers_TellsTheLaterOneAndTheCommonPart(string tiers, int index, string common)
    {
        var issue = IssuesOf(With(Scale(R("share"), tiers)))[0];
        issue.Code.ShouldBe(IssueCodes.OverlappingTiers);
        issue.Location.Path.ShouldBe($"$.rules[0].value.bands.tiers[{index}]");
        issue.Message.En.ShouldEndWith($": {common}.");
    }

    [Fact]
    public void Compile_TierWithinTwo_TellsBoth() => IssuesOf(With(Scale(R("share"), "[0%,100%] [10%,20%] [50%,60%]"))).Select(i => i.Code).ShouldBe([IssueCodes.OverlappingTiers, IssueCodes.OverlappingTiers]);

    [Theory]
    [InlineData("[20%,10%]")]
    [InlineData("[20%,20%)")]
    public void Compile_EmptyTier_IsAnIssue(string tier) => IssuesOf(With(Scale(R("share"), tier))).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.TierEndsDoNotFit);

    [Theory]
    [InlineData("share", "[5元,]", IssueCodes.IncomparableMeasures)]
    [InlineData("usd", "[5元,]", IssueCodes.MixedCurrency)]
    public void Compile_EndInAnotherUnit_IsAnIssue(string of, string tier, string code) => IssuesOf(With(Scale(R(of), tier))).ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Compile_TiersOfADay_IsAnIssue() => IssuesOf(With(Scale(R("founded"), "[1,]"))).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.WrongFormulaType);

    [Fact]
    public void Compile_NoTiers_IsAnIssue() => IssuesOf(With(new Bands(R("share"), [], Num(1)))).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.EmptyRuleList);

    private static Bands Scale(Formula of, string tiers) => new(of, [.. tiers.Split(' ').Select(Tier)]);

    private static Band Tier(string text)
    {
        var ends = text[1..^1].Split(',');
        return new(End(ends[0]), text[0] == '[', End(ends[1]), text[^1] == ']', Num(1));
    }

    private static CompoundQuantity? End(string text) => text.Length == 0 ? null : Q(text);
}
