using Dnc.Model.Projects;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class YearPlanTests
{
    [Theory]
    [InlineData(1, 1, 12)]
    [InlineData(3, 1, 4)]
    [InlineData(10, 5, 6)]
    [InlineData(12, 1, 1)]
    public void PlannedShare_WithoutNodes_IsExactByMonths(int month, int above, int below) =>
        new YearPlan(2020, Money.Cny(100)).PlannedShare(Month(month)).ShouldBe(new Rational(above, below));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 10)]
    [InlineData(4, 10)]
    [InlineData(9, 70)]
    [InlineData(12, 100)]
    public void PlannedShare_WithNodes_StaysAtTheNodeBefore(int month, int percent)
    {
        var plan = new YearPlan(2020, Money.Cny(200), new ScheduleNode(Month(3), Money.Cny(20)), new ScheduleNode(Month(9), Money.Cny(140)), new ScheduleNode(Month(12), Money.Cny(200)));
        plan.PlannedShare(Month(month)).ShouldBe(new Rational(percent, 100));
    }

    [Fact]
    public void PlannedShare_OfAnotherYear_IsRefused()
    {
        var plan = new YearPlan(2020, Money.Cny(1));
        Should.Throw<ArgumentException>(() => plan.PlannedShare(Month(1, 2021)));
        Should.Throw<ArgumentException>(() => plan.PlannedShare(ReportingPeriod.OfQuarter(2020, 1)));
    }

    [Fact]
    public void Nodes_OutOfOrderOrFallingOrTooHigh_AreRefused()
    {
        Should.Throw<ArgumentException>(() => new YearPlan(2020, Money.Cny(0)));
        Should.Throw<ArgumentException>(() => Plan((3, 10), (3, 20)));
        Should.Throw<ArgumentException>(() => Plan((3, 20), (4, 10)));
        Should.Throw<ArgumentException>(() => Plan((3, 101)));
        Should.Throw<ArgumentException>(() => new YearPlan(2020, Money.Cny(100), new ScheduleNode(Month(3), Money.Usd(10))));
        Should.Throw<ArgumentException>(() => new YearPlan(2020, Money.Cny(100), new ScheduleNode(Month(3, 2021), Money.Cny(10))));
        Plan((3, 0), (4, 100), (5, 100)).Nodes.Count.ShouldBe(3);
    }

    private static YearPlan Plan(params (int Month, decimal Total)[] nodes) => new(2020, Money.Cny(100), [.. nodes.Select(n => new ScheduleNode(Month(n.Month), Money.Cny(n.Total)))]);
}
