using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;

namespace Dnc.Model.Tests.Rules.Analysis;

public sealed class SolutionTests
{
    private static readonly FactCuts A3 = new("a", ["1"], 3);
    private static readonly FactCuts A5 = new("a", ["1", "2"], 5);
    private static readonly FactCuts B2 = new("b", [], 2);

    [Fact]
    public void Impossible_CutsOfOneFactSeveralTimes_AreTheFinestInTheOrderOfFacts() =>
        Solution.Impossible(7, [B2, A3, A5]).Proof.ShouldBe(new CellProof(7, [A5, B2]));

    [Fact]
    public void Any_OfSeveralWays_IsTheFirstWithFactsOrElseTheFirstUndecidedOrElseAllProofsTogether()
    {
        var (met, other) = (Solution.Met(Told("x=1")), Solution.Met(Told("x=2")));
        var (many, items) = (Solution.Undecided(UndecidedReason.TooManyCells), Solution.Undecided(UndecidedReason.Items));
        var (three, four) = (Solution.Impossible(3, [A3]), Solution.Impossible(4, [B2, A5]));
        Solution.Any([three, many, met, other]).ShouldBe(met);
        Solution.Any([three, many, items, four]).ShouldBe(many);
        Solution.Any([items, many]).ShouldBe(items);
        Solution.Any([four, three]).Proof.ShouldBe(new CellProof(7, [A5, B2]));
        Solution.Any([]).Proof.ShouldBe(new CellProof(0, []));
    }

    [Fact]
    public void ToFacts_OfAnAssignment_AreInTheOrderOfTheirNamesAndOfOneScope()
    {
        var facts = Told("y=2; x=1; benchmark 2024=5%; revenue 2024=3元; revenue 2023=4元");
        facts.ToFacts(FactScope.Subject).Claims.Select(c => $"{c.Key} {c.Time}".Trim()).ShouldBe(["revenue 2023", "revenue 2024", "x", "y"]);
        facts.ToFacts(FactScope.Context).Claims.ShouldHaveSingleItem().Value.ShouldBe(FactFigure.Exactly(CompoundQuantity.Parse("5%")));
        facts.With(Told("x=9")).Values[Need("x")].ShouldBe(FactFigure.Exactly(9m));
    }
}
