using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Documents;

public sealed class ProjectReportsCsvTests
{
    [Fact]
    public void Read_ATable_GivesItsReports()
    {
        var reading = ProjectReportsCsv.Read("""
            project,month,source,recordedAt,thisYear[万元],sinceStart,physical,inStatistics,problems
            p1,2020-06,north,2020-07-03,1200,2.5亿元,20%,是,道路未通
            p2,2020-06,north,2020-07-03T01:00:00Z,,,,,

            """);
        reading.Issues.ShouldBeEmpty();
        reading.Reports[0].ShouldBe(new ProjectReport(ProjectId.Parse("p1"), ReportingPeriod.OfMonth(2020, 6), new SourceReference("north", "north"), RecordedTime.EndOfDay(new LocalDate(2020, 7, 3)))
        {
            DoneThisYear = Money.Cny(12_000_000),
            DoneSinceStart = Money.Cny(250_000_000),
            Physical = Ratio.FromPercent(20),
            InStatistics = true,
            Problems = new("道路未通", "道路未通"),
        });
        reading.Reports[1].RecordedAt.ShouldBe(Instant.FromUtc(2020, 7, 3, 1, 0));
        reading.Reports[1].DoneThisYear.ShouldBeNull();
        reading.Reports[1].InStatistics.ShouldBeNull();
    }

    [Fact]
    public void Read_BadRows_KeepsTheGoodOnesAndNamesEachFault()
    {
        var reading = ProjectReportsCsv.Read("project,month,source,recordedAt,thisYear\np1,2020-06,north,2020-07-03,100\np 2,2020-Q2,,yesterday,much\np3,2020-06,north\n", "reports.csv");
        reading.Reports.ShouldHaveSingleItem().Project.ShouldBe(ProjectId.Parse("p1"));
        reading.Issues.Count(i => i.Location.Line == 3).ShouldBe(5);
        reading.Issues.Count(i => i.Location.Line == 4).ShouldBe(1);
        reading.Issues.ShouldAllBe(i => i.Location.Document == "reports.csv");
        Should.Throw<InvalidDocumentException>(() => reading.OrThrow());
    }

    [Fact]
    public void Read_OtherColumns_AreNamed() =>
        ProjectReportsCsv.Read("project,month,recordedAt,done\n").Issues.Select(i => i.Code).ShouldBe([IssueCodes.MissingColumn, IssueCodes.UnknownColumn]);

    [Fact]
    public void Read_AQuoteWithoutEnd_IsNamed() => ProjectReportsCsv.Read("project,\"month\n").Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.UnterminatedQuote);

    [Fact]
    public void Read_OfWrite_GivesEqualReports()
    {
        ProjectReport[] reports =
        [
            new(ProjectId.Parse("p1"), ReportingPeriod.OfMonth(2020, 6), new SourceReference("a", "a"), Instant.FromUtc(2020, 7, 1, 8, 0)) { DoneThisMonth = Money.Cny(0.05m), DoneThisYear = Money.Usd(7), Physical = Ratio.FromPercent(12.5m), InStatistics = false, State = new("在建", "在建"), Contact = "=1+1" },
            new(ProjectId.Parse("p2"), ReportingPeriod.OfMonth(2020, 7), new SourceReference("a", "a"), Instant.FromUtc(2020, 8, 1, 8, 0)),
        ];
        ProjectReportsCsv.Read(ProjectReportsCsv.Write(reports)).OrThrow().ShouldBe(reports);
    }
}
