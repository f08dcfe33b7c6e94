using Dnc.Model.Documents;
using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Seeds;

/// <summary>The ladders of the standards, read as ladders.</summary>
public sealed class LadderTests
{
    private static readonly CompiledRules Rules = Compiled();

    [Theory]
    [InlineData("growth-ladder", "technology-sme above-scale recognised front-runner billion ten-billion")]
    [InlineData("potential-ladder", "technology-sme above-scale recognised front-runner billion ten-billion")]
    [InlineData("plan-ladder", "key-industry key-technology high-growth backbone leading-group ten-billion")]
    public void Ladder_HasItsTiersFromTheLowest(string name, string tiers)
    {
        var ladder = TierLadder.Of(Rules, name).OrThrow();
        string.Join(' ', ladder.Tiers.Select(t => t.Id)).ShouldBe(tiers);
        ladder.Tiers.ShouldAllBe(t => t.Clause != null);
        ladder.Check(Rules).ShouldBeEmpty();
    }

    [Fact]
    public void PotentialLadder_BesideTheGrowthLadder_ShowsWhoCouldApply()
    {
        var firm = new Enterprise("firm-1") { Industry = IndustryCode.Parse("C3811") };
        var facts = FactsJson.Read(
            """
            {
              "schemaVersion": "1.0", "subject": "firm-1",
              "facts": {
                "main-revenue": { "2023": "2000万元" }, "revenue": { "2023": "3000万元" }, "high-tech": [], "specialised-refined-new": [], "gazelle-title": [], "little-giant-title": [],
                "single-champion": [], "technology-sme": []
              }
            }
            """,
            Rules.Facts).OrThrow().Facts;
        var standing = TierLadder.Of(Rules, "growth-ladder").OrThrow().Evaluate(Rules, firm.With(facts), AsOf.Date(2024, 6, 30));
        standing.Current.ShouldNotBeNull().Id.ShouldBe("above-scale");
        standing.IsDetermined.ShouldBeTrue();
        standing.Next.ShouldNotBeNull().Id.ShouldBe("recognised");
        var potential = TierLadder.Of(Rules, "potential-ladder").OrThrow().Evaluate(Rules, firm.With(facts), AsOf.Date(2024, 6, 30));
        potential.Current.ShouldNotBeNull().Id.ShouldBe("above-scale");
        potential.Possible.Select(t => t.Id).ShouldBe(["above-scale", "front-runner"]);
        potential.MissingFacts.ShouldNotBeEmpty();
    }

    private static CompiledRules Compiled()
    {
        var text = Read("ladders");
        var used = RulesJson.Read(text).OrThrow().Uses.Select(u => RulesJson.Read(Read(u)).OrThrow()).ToValueList();
        return RulesJson.Compile(text, "ladders", used).OrThrow();
    }

    private static string Read(string name) => File.ReadAllText(Seed.Path($"standards/{name}.rules.json"));
}
