using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class YearProgressTests
{
    // Published figures: "30.90 % done in January to March, 5.90 points ahead"; "97.2 % in January to October, 13.8 ahead"; "26.7 % by April, 6.6 behind" (facts.md §3).
    [Theory]
    [InlineData(3, 30.90, 5.90)]
    [InlineData(10, 97.2, 13.8)]
    [InlineData(4, 26.7, -6.6)]
    public void PointsAhead_OfPublishedFigures_RoundToThem(int month, decimal done, decimal points)
    {
        var ahead = YearProgress.Of(Project(A, year: 100), Reports(Done(A, month, done)), Month(month)).PointsAhead!.Value;
        ahead.IsExact.ShouldBeTrue();
        Math.Abs((ahead.Low!.Value - points).ToDecimal(6, Rounding.HalfEven)).ShouldBeLessThan(0.07m);
        YearProgress.Of(Project(A, year: 100), Reports(Done(A, 10, 97.2m)), Month(10)).PointsAhead!.Value.Low.ShouldBe(new Rational(972, 10) - new Rational(250, 3));
    }

    [Fact]
    public void Done_WithoutTheYearsTotal_IsTheSumOfAllMonths()
    {
        var all = Reports(Done(A, 1, thisMonth: 5), Done(A, 2, thisMonth: 6), Done(A, 3, thisMonth: 7));
        YearProgress.Of(Project(A, year: 100), all, Month(3)).Done.ShouldBe(Interval<Rational>.Exactly(18));
        var hole = YearProgress.Of(Project(A, year: 100), Reports(Done(A, 1, thisMonth: 5), Done(A, 3, thisMonth: 7)), Month(3));
        hole.Done.ShouldBeNull();
        hole.PointsAhead.ShouldBeNull();
        hole.Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>();
    }

    [Fact]
    public void Done_OfAMonthThatNobodyReported_IsMissingAndNotTheMonthBefore()
    {
        var progress = YearProgress.Of(Project(A, year: 100), Reports(Done(A, 4, 40)), Month(5));
        progress.Done.ShouldBeNull();
        progress.PlannedShare.ShouldBe(new Rational(5, 12));
        progress.Reports.ShouldBeEmpty();
    }

    [Fact]
    public void Done_OfSourcesThatDiffer_IsTheirRange()
    {
        var progress = YearProgress.Of(Project(A, year: 100), Reports(Done(A, 6, 40), Done(A, 6, 50, source: Notice)), Month(6));
        progress.Done.ShouldBe(Interval<Rational>.Between(40, 50));
        progress.PointsAhead.ShouldBe(Interval<Rational>.Between(-10, 0));
        progress.Reasons.ShouldHaveSingleItem().ShouldBeOfType<ConflictingSources>();
    }

    [Fact]
    public void ActualShare_InAnotherCurrency_IsNotKnown()
    {
        var report = new ProjectReport(A, Month(6), Report, At(Day(7, 3))) { DoneThisYear = Money.Usd(40) };
        var progress = YearProgress.Of(Project(A, year: 100), Reports(report), Month(6));
        progress.ActualShare.ShouldBeNull();
        progress.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
    }

    [Fact]
    public void ActualShare_WithoutAPlan_IsNotKnown()
    {
        var progress = YearProgress.Of(Project(A), Reports(Done(A, 6, 40)), Month(6));
        progress.Done.ShouldBe(Interval<Rational>.Exactly(40));
        progress.ActualShare.ShouldBeNull();
        progress.PlannedShare.ShouldBeNull();
        progress.Reasons.ShouldHaveSingleItem().Text.En.ShouldContain("investment plan of 2020");
    }

    [Fact]
    public void KnownAt_BeforeARevision_DoesNotSeeIt()
    {
        var ledger = ProgressLedger.Empty.RecordAll([Done(A, 6, 40, recorded: Day(7, 3)), Done(A, 6, 30, recorded: Day(8, 20))]).OrThrow();
        YearProgress.Of(Project(A, year: 100), ledger.KnownAt(At(Day(8, 1))), Month(6)).Done.ShouldBe(Interval<Rational>.Exactly(40));
        YearProgress.Of(Project(A, year: 100), ledger.KnownAt(null), Month(6)).Done.ShouldBe(Interval<Rational>.Exactly(30));
        var withdrawn = ledger.Withdraw(Done(A, 6, 30, recorded: Day(8, 20)), At(Day(9, 1))).OrThrow();
        YearProgress.Of(Project(A, year: 100), withdrawn.KnownAt(null), Month(6)).Done.ShouldBeNull();
        YearProgress.Of(Project(A, year: 100), withdrawn.KnownAt(At(Day(8, 30))), Month(6)).Done.ShouldBe(Interval<Rational>.Exactly(30));
    }
}
