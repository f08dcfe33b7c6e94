using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class ReportFaultTests
{
    [Fact]
    public void Of_FiguresThatFit_FindsNothing() =>
        ReportFault.Of(Project(A, total: 100), Reports(Done(A, 1, 5, 5), Done(A, 2, 11, 6), Done(A, 4, 30, 9))).ShouldBeEmpty();

    [Fact]
    public void Of_AYearsTotalThatIsNotTheSum_FindsIt()
    {
        var fault = ReportFault.Of(Project(A), Reports(Done(A, 1, 5, 5), Done(A, 2, 12, 6))).ShouldHaveSingleItem();
        fault.Kind.ShouldBe(ReportFaultKind.NotTheSum);
        fault.Report.Month.ShouldBe(Month(2));
        fault.Text.En.ShouldContain("11 CNY");
    }

    [Fact]
    public void Of_ATotalThatFalls_FindsIt()
    {
        ReportFault.Of(Project(A), Reports(Done(A, 1, 5), Done(A, 2, 4))).ShouldHaveSingleItem().Kind.ShouldBe(ReportFaultKind.Falls);
        ReportFault.Of(Project(A), Reports(Done(A, 1) with { DoneSinceStart = Money.Cny(9) }, Done(A, 2) with { DoneSinceStart = Money.Cny(8) })).ShouldHaveSingleItem().Kind.ShouldBe(ReportFaultKind.Falls);
        ReportFault.Of(Project(A), Reports(Done(A, 1) with { Physical = Ratio.FromPercent(50) }, Done(A, 2) with { Physical = Ratio.FromPercent(40) })).ShouldHaveSingleItem().Kind.ShouldBe(ReportFaultKind.Falls);
    }

    [Fact]
    public void Of_TotalsAboveWhatHoldsThem_FindsThem()
    {
        ReportFault.Of(Project(A), Reports(Done(A, 1, 5) with { DoneSinceStart = Money.Cny(4) })).ShouldHaveSingleItem().Kind.ShouldBe(ReportFaultKind.MoreThanSinceStart);
        ReportFault.Of(Project(A, total: 3), Reports(Done(A, 1) with { DoneSinceStart = Money.Cny(4) })).ShouldHaveSingleItem().Kind.ShouldBe(ReportFaultKind.MoreThanTotal);
    }

    [Fact]
    public void Of_TwoSources_ComparesEachWithItself() =>
        ReportFault.Of(Project(A), Reports(Done(A, 1, 5), Done(A, 2, 4, source: Notice))).ShouldBeEmpty();
}
