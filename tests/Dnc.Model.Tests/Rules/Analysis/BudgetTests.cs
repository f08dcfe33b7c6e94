using Dnc.Model.Rules.Analysis;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>What the analysis may look at: cells of one question, cells in all (twenty nodes each), trials.</summary>
public sealed class BudgetTests
{
    [Fact]
    public void Spend_Nodes_AreTwentyACell()
    {
        var budget = new Budget(new AnalysisLimits { MaxCellsInAll = 2 });
        Enumerable.Range(0, 39).ShouldAllBe(_ => budget.Spend() && !budget.IsSpent);
        budget.Spend().ShouldBeFalse();
        budget.IsSpent.ShouldBeTrue();
        budget.Spend().ShouldBeFalse();
    }

    [Fact]
    public void Spend_CellsOfAQuestion_AreAsManyAsTheLimitAndNoMore()
    {
        var budget = new Budget(new AnalysisLimits { MaxCells = 10, MaxCellsInAll = 100 });
        budget.Begin();
        budget.Spend(11).ShouldBeFalse();
        budget.Spend(6).ShouldBeTrue();
        budget.Spend(5).ShouldBeFalse();
        budget.Spend(4).ShouldBeTrue();
        budget.Spend(1).ShouldBeFalse();
        budget.Begin();
        budget.Spend(10).ShouldBeTrue();
    }

    // A cell costs its nodes, at least twenty.
    [Theory]
    [InlineData(0, 5)]
    [InlineData(20, 5)]
    [InlineData(50, 2)]
    [InlineData(100, 1)]
    [InlineData(101, 0)]
    public void Spend_CellsInAll_CostTheirNodesAndTwentyAtLeast(int nodes, int cells)
    {
        var budget = new Budget(new AnalysisLimits { MaxCells = 10, MaxCellsInAll = 5 });
        var spent = 0;
        for (budget.Begin(); budget.Spend(1, nodes); budget.Begin())
        {
            (++spent).ShouldBeLessThanOrEqualTo(5);
        }

        spent.ShouldBe(cells);
        budget.IsSpent.ShouldBe(cells * Math.Max(nodes, 20) == 100);
    }

    [Fact]
    public void Spend_SeveralCellsAtOnce_CostAsManyOneByOne()
    {
        var budget = new Budget(new AnalysisLimits { MaxCells = 10, MaxCellsInAll = 6 });
        budget.Begin();
        budget.Spend(4, 25).ShouldBeTrue();
        budget.Spend(1).ShouldBeTrue();
        budget.IsSpent.ShouldBeTrue();
    }

    [Fact]
    public void Try_Trials_AreAsManyAsTheLimit()
    {
        var budget = new Budget(new AnalysisLimits { MaxTrials = 3, MaxCellsInAll = 1 });
        budget.Try().ShouldBeFalse();
        budget.Begin();
        (budget.Try(), budget.Try(), budget.Try(), budget.Try()).ShouldBe((true, true, true, false));
        budget.Begin();
        budget.Try().ShouldBeTrue();
        budget.Spend(1).ShouldBeTrue();
        budget.Try().ShouldBeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Limits_OfNothing_AreRefused(int limit)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new AnalysisLimits { MaxCells = limit });
        Should.Throw<ArgumentOutOfRangeException>(() => new AnalysisLimits { MaxCellsInAll = limit });
        Should.Throw<ArgumentOutOfRangeException>(() => new AnalysisLimits { MaxTrials = limit });
        Should.Throw<ArgumentOutOfRangeException>(() => new AnalysisLimits { MaxPairs = limit });
    }
}
