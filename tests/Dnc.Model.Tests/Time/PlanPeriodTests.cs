using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 200)]
public sealed class PlanPeriodTests
{
    private static readonly PlanPeriod Plan = PlanPeriod.OfYears(2018, 2022);

    [Fact]
    public void OfYears_IsNamedAfterThem()
    {
        Plan.Name.ShouldBe(new LocalizedText("2018–2022年", "2018–2022"));
        Plan.Years.ShouldBe([2018, 2019, 2020, 2021, 2022]);
        Plan.Days.ShouldBe(1826);
        Plan.ToString().ShouldBe("2018–2022");
    }

    [Theory]
    [InlineData("2017-12-31", 0)]
    [InlineData("2018-01-01", 1)]
    [InlineData("2018-12-31", 365)]
    [InlineData("2022-12-31", 1826)]
    [InlineData("2023-01-01", 1826)]
    public void ElapsedDays_CountTheDayItself(string day, int expected) => Plan.ElapsedDays(DateRange.Parse(day).Start).ShouldBe(expected);

    [Fact]
    public void ElapsedShare_OfTheEnds_IsZeroAndOne()
    {
        Plan.ElapsedShare(new LocalDate(2017, 12, 31)).ShouldBe(0m);
        Plan.ElapsedShare(new LocalDate(2018, 1, 1)).ShouldBe(1m / 1826);
        Plan.ElapsedShare(new LocalDate(2022, 12, 31)).ShouldBe(1m);
        Plan.ElapsedShare(new LocalDate(2030, 1, 1)).ShouldBe(1m);
    }

    [Fact]
    public void Constructor_EndBeforeStart_Throws() =>
        Should.Throw<ArgumentException>(() => new PlanPeriod(LocalizedText.Same("x"), new LocalDate(2020, 1, 2), new LocalDate(2020, 1, 1)));

    [Fact]
    public void Equals_SameNameAndDays_AreEqual() => PlanPeriod.OfYears(2018, 2022).ShouldBe(Plan);

    [Property]
    public void ElapsedShare_NeverFalls(LocalDate a, LocalDate b)
    {
        var (early, late) = a <= b ? (a, b) : (b, a);
        Plan.ElapsedShare(early).ShouldBeLessThanOrEqualTo(Plan.ElapsedShare(late));
        Plan.ElapsedShare(late).ShouldBeInRange(0m, 1m);
    }
}
