using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 200)]
public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2019", "2019-01-01..2019-12-31", "2019年", "2019")]
    [InlineData("2019-H1", "2019-01-01..2019-06-30", "2019年上半年", "first half of 2019")]
    [InlineData("2019-H2", "2019-07-01..2019-12-31", "2019年下半年", "second half of 2019")]
    [InlineData("2019-Q2", "2019-04-01..2019-06-30", "2019年第二季度", "Q2 2019")]
    [InlineData("2019-06", "2019-06-01..2019-06-30", "2019年6月", "June 2019")]
    [InlineData("2020-02", "2020-02-01..2020-02-29", "2020年2月", "February 2020")]
    [InlineData("1900-Q4", "1900-10-01..1900-12-31", "1900年第四季度", "Q4 1900")]
    [InlineData("2200-12", "2200-12-01..2200-12-31", "2200年12月", "December 2200")]
    public void Parse_Text_GivesDaysAndWords(string text, string range, string zh, string en)
    {
        var period = ReportingPeriod.Parse(text);
        period.ToDateRange().ShouldBe(DateRange.Parse(range));
        period.ToString().ShouldBe(text);
        period.ToString(Language.Zh).ShouldBe(zh);
        period.ToString(Language.En).ShouldBe(en);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("2019-H0")]
    [InlineData("2019-H3")]
    [InlineData("2019-Q5")]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("2019-6")]
    [InlineData("2019-h1")]
    [InlineData("+019")]
    [InlineData(" 019")]
    [InlineData("2019-+6")]
    [InlineData("２０１９")]
    public void TryParse_OtherText_SaysWhatIsWrong(string? text)
    {
        ReportingPeriod.TryParse(text, out _, out var issue).ShouldBeFalse();
        issue!.Code.ShouldBe(IssueCodes.NotAReportingPeriod);
        Should.Throw<FormatException>(() => ReportingPeriod.Parse(text!));
    }

    [Fact]
    public void Default_IsTheFirstYear() => default(ReportingPeriod).ShouldBe(ReportingPeriod.OfYear(1900));

    [Fact]
    public void CompareTo_SameStart_LongerFirst()
    {
        string[] expected = ["2019", "2019-H1", "2019-Q1", "2019-01", "2019-02", "2019-Q2", "2019-04"];
        expected.Reverse().Select(ReportingPeriod.Parse).Order().Select(p => p.ToString()).ShouldBe(expected);
    }

    [Fact]
    public void Parts_OfAQuarter_AreItsMonths() =>
        ReportingPeriod.OfQuarter(2019, 2).Parts(PeriodKind.Month).Select(p => p.ToString()).ShouldBe(["2019-04", "2019-05", "2019-06"]);

    [Fact]
    public void Parts_LongerKind_Throws() => Should.Throw<ArgumentException>(() => ReportingPeriod.OfQuarter(2019, 2).Parts(PeriodKind.HalfYear));

    [Fact]
    public void SamePeriodYearBefore_OfAMonth_IsThatMonth() =>
        ReportingPeriod.OfMonth(2020, 2).SamePeriodYearBefore().ShouldBe(ReportingPeriod.OfMonth(2019, 2));

    [Fact]
    public void Plus_BeyondTheBounds_Overflows()
    {
        Should.Throw<OverflowException>(() => ReportingPeriod.OfMonth(2200, 12).Next());
        Should.Throw<OverflowException>(() => ReportingPeriod.OfYear(1900).Previous());
        Should.Throw<OverflowException>(() => ReportingPeriod.OfQuarter(1900, 4).SamePeriodYearBefore());
        Should.Throw<OverflowException>(() => ReportingPeriod.OfYear(2000).Plus(int.MaxValue));
    }

    [Theory]
    [InlineData(1899, 1)]
    [InlineData(2201, 1)]
    [InlineData(2019, 0)]
    [InlineData(2019, 5)]
    public void OfQuarter_OutOfBounds_Throws(int year, int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ReportingPeriod.OfQuarter(year, number));

    [Property]
    public void Parse_OfToString_GivesBack(ReportingPeriod period) => ReportingPeriod.Parse(period.ToString()).ShouldBe(period);

    [Property]
    public void Parts_TileThePeriod(ReportingPeriod period)
    {
        for (var kind = period.Kind; kind <= PeriodKind.Month; kind++)
        {
            var parts = period.Parts(kind);
            parts[0].Start.ShouldBe(period.Start);
            parts[^1].End.ShouldBe(period.End);
            parts.Zip(parts.Skip(1)).ShouldAllBe(p => p.First.Next() == p.Second && p.First.End.PlusDays(1) == p.Second.Start);
            parts.ShouldAllBe(p => period.Contains(p) && ReportingPeriod.Of(p.End, period.Kind) == period);
        }
    }

    [Property]
    public void CompareTo_IsByStartThenLength(ReportingPeriod a, ReportingPeriod b)
    {
        var expected = a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.ToDateRange().Days!.Value.CompareTo(a.ToDateRange().Days!.Value);
        Math.Sign(a.CompareTo(b)).ShouldBe(Math.Sign(expected));
        (a.CompareTo(b) == 0).ShouldBe(a == b);
        (a < b).ShouldBe(expected < 0);
        (a > b).ShouldBe(expected > 0);
        (a <= b).ShouldBe(expected <= 0);
        (a >= b).ShouldBe(expected >= 0);
    }

    [Property]
    public void Contains_ADay_WhenThePeriodOfTheDayIsThis(ReportingPeriod period, LocalDate day) =>
        period.Contains(day).ShouldBe(ReportingPeriod.Of(day, period.Kind) == period);
}
