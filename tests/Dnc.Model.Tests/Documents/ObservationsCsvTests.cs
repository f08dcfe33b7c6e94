using Dnc.Model.Documents;
using Dnc.Model.Documents.Csv;
using Dnc.Model.Primitives;
using Dnc.Model.Tests.Seeds;
using Dnc.Model.Time;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Documents;

public sealed class ObservationsCsvTests
{
    private const string Header = "indicator,period,value,source,sourceTitle,publishedOn";

    [Fact]
    public void Read_Seed_HasNoFault()
    {
        var reading = ObservationsCsv.Read(File.ReadAllText(Seed.Path("jiaozhou-2018/observations.csv")), Seed.Jiaozhou2018, "observations.csv");
        reading.Issues.ShouldBeEmpty();
        reading.Figures.Observations.Count.ShouldBe(37);
    }

    [Fact]
    public void Read_OfWrite_GivesTheSameFigures()
    {
        var ledger = ObservationsCsv.Read(File.ReadAllText(Seed.Path("jiaozhou-2018/observations.csv")), Seed.Jiaozhou2018).OrThrow();
        ObservationsCsv.Read(ObservationsCsv.Write(ledger.Observations), Seed.Jiaozhou2018).OrThrow().ShouldBe(ledger);
    }

    [Fact]
    public void Read_EveryFault_NamesLineAndColumnAndKeepsTheGoodRows()
    {
        var reading = Read($"""
            {Header},organization,unit,comparator,tolerance,undated,recordedAt
            rd-platforms,2020-12-31,"1,180家",a,A,2022-12-19,,,,,,
            rd-platform,2020-12-31,180家,a,A,2022-12-19,,,,,,
            rd-platforms,2020-13-31,180家,a,A,2022-12-19,nobody,,,,,
            rd-platforms,2020-12-31,180亩,a,A,2022-12-19,,,,,,
            rd-platforms,2020-12-31,1.2.3家,a,A,2022-12-19,,,,,,
            rd-platforms,2020-12-31,180,b,B,,,家,nearly,,perhaps,
            rd-platforms,2020-12-31,180家,,B,2022-02-30,,,,,,yesterday
            rd-platforms,2020-12-31,180家,b
            rd-platforms,2019-12-31,170,b,B,2020-01-31,,家,about,5%,,
            """);
        reading.Figures.Observations.Select(o => o.Value.ToString()).ShouldBe(["≈170家±5%", "=1180家"], ignoreOrder: true);
        reading.HasErrors.ShouldBeTrue();
        reading.Issues.Select(i => (i.Code, i.Location.Line, i.Location.Path)).ShouldBe(
        [
            (IssueCodes.UnknownIndicatorInTable, 3, "indicator"),
            (IssueCodes.UnknownOrganizationInTable, 4, "organization"),
            (IssueCodes.BadCell, 4, "period"),
            (IssueCodes.IncomparableFigure, 5, "value"),
            (reading.Issues[4].Code, 6, "value"),
            (IssueCodes.BadCell, 7, "comparator"),
            (IssueCodes.BadCell, 7, "undated"),
            (IssueCodes.NoRecordingTime, 7, "publishedOn"),
            (IssueCodes.BadCell, 8, "source"),
            (IssueCodes.BadCell, 8, "publishedOn"),
            (IssueCodes.BadCell, 8, "recordedAt"),
            (IssueCodes.WrongCellCount, 9, null),
        ]);
        reading.Issues[0].Advice.En.ShouldContain("rd-platforms");
    }

    [Fact]
    public void Read_FaultsOfTheHeader_AreAllReported() =>
        Read("indicator,periode,value,value\n").Issues.Select(i => i.Code).ShouldBe(
        [
            IssueCodes.MissingColumn, IssueCodes.MissingColumn, IssueCodes.MissingColumn, IssueCodes.UnknownColumn, IssueCodes.DuplicateColumn,
        ]);

    [Fact]
    public void Read_QuoteThatDoesNotEnd_NamesItsLine()
    {
        var issue = Read(Header + "\n\"rd-platforms,2020").Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.UnterminatedQuote);
        issue.Location.Line.ShouldBe(2);
    }

    [Fact]
    public void Read_SameSourceSayingTwoThingsAtOnce_IsAnIssueOfTheSecondRow() =>
        Read(Header + "\nrd-platforms,2020-12-31,180家,a,A,2022-12-19\nrd-platforms,2020-12-31,181家,a,A,2022-12-19\n")
            .Issues.ShouldHaveSingleItem().Location.Line.ShouldBe(3);

    [Fact]
    public void Read_BeyondALimit_IsAnIssue()
    {
        ObservationsCsv.Read(Header, Seed.Jiaozhou2018, null, new DocumentLimits { MaxBytes = 10 }).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.LimitExceeded);
        ObservationsCsv.Read(Header + "\na\nb\n", Seed.Jiaozhou2018, null, new DocumentLimits { MaxNodes = 2 }).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.LimitExceeded);
    }

    [Fact]
    public void Read_RecordedAt_IsTheEndOfThePublicationDayInChina() =>
        Read(Header + "\nrd-platforms,2020-12-31,180家,a,A,2022-12-19\n").OrThrow().Observations[0].RecordedAt
            .ShouldBe(RecordedTime.EndOfDay(new LocalDate(2022, 12, 19)));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("'=1")]
    public void Write_CellThatLooksLikeAFormula_IsSafe(string cell)
    {
        var text = CsvText.Write([cell]);
        text.ShouldStartWith("'");
        CsvText.Read(text, out _).ShouldNotBeNull()[0].Cells[0].ShouldBe(cell);
    }

    [Property(MaxTest = 500)]
    public void Read_OfWrite_GivesTheSameCells(NonNull<string>[] cells)
    {
        var texts = cells.Select(c => c.Get).Append("end").ToArray();
        CsvText.Read(CsvText.Write(texts), out _).ShouldNotBeNull().ShouldHaveSingleItem().Cells.ShouldBe(texts);
    }

    [Property(MaxTest = 300)]
    public void Read_ArbitraryText_NeverThrows(NonNull<string> text) => Read(Header + "\n" + text.Get);

    private static ObservationsReading Read(string csv) => ObservationsCsv.Read(csv, Seed.Jiaozhou2018, "t.csv");
}
