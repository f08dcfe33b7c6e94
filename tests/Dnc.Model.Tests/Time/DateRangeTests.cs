using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 200)]
public sealed class DateRangeTests
{
    private static readonly LocalDate Day = new(2020, 12, 31);

    [Fact]
    public void Default_IsAlways()
    {
        default(DateRange).ShouldBe(DateRange.Always);
        DateRange.Always.ToString().ShouldBe("0001-01-01..");
        DateRange.Always.ShouldBe(DateRange.From(new LocalDate(1, 1, 1)));
        DateRange.Always.Contains(Day).ShouldBeTrue();
        DateRange.Always.Days.ShouldBeNull();
    }

    [Fact]
    public void Contains_BothEnds_AreIncluded()
    {
        var range = DateRange.Parse("2017-01-01..2021-12-31");
        range.ShouldBe(DateRange.Years(2017, 2021));
        range.Contains(new LocalDate(2017, 1, 1)).ShouldBeTrue();
        range.Contains(new LocalDate(2021, 12, 31)).ShouldBeTrue();
        range.Contains(new LocalDate(2016, 12, 31)).ShouldBeFalse();
        range.Contains(new LocalDate(2022, 1, 1)).ShouldBeFalse();
        range.Days.ShouldBe(1826);
    }

    [Fact]
    public void Intersect_OneCommonDay_IsThatDay()
    {
        var (a, b) = (DateRange.Parse("2020-01-01..2020-12-31"), DateRange.Parse("2020-12-31.."));
        a.Intersect(b).ShouldBe(DateRange.OfDay(Day));
        DateRange.Parse("2020-01-01..2020-12-30").Intersect(b).ShouldBeNull();
        DateRange.OfDay(Day).Overlaps(a).ShouldBeTrue();
        a.Overlaps(DateRange.OfDay(Day)).ShouldBeTrue();
    }

    [Fact]
    public void CompareTo_OpenEnd_IsLast() => (DateRange.OfDay(Day) < DateRange.From(Day)).ShouldBeTrue();

    [Fact]
    public void Constructor_EndBeforeStart_Throws() => Should.Throw<ArgumentException>(() => new DateRange(Day, Day.PlusDays(-1)));

    [Fact]
    public void Constructor_BeforeYearOne_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => DateRange.From(new LocalDate(0, 12, 31)));

    [Fact]
    public void Constructor_OtherCalendar_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => DateRange.From(Day.WithCalendar(CalendarSystem.Julian)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("..2020-01-01")]
    [InlineData("2020-01-01...")]
    [InlineData("2020-01-01..2019-12-31")]
    [InlineData("2020-02-30")]
    [InlineData("2020-1-1")]
    [InlineData("0000-01-01")]
    [InlineData(" 2020-01-01")]
    [InlineData("2020-01-01..2020-01-02..2020-01-03")]
    public void TryParse_OtherText_SaysWhatIsWrong(string? text)
    {
        DateRange.TryParse(text, out _, out var issue).ShouldBeFalse();
        issue!.Code.ShouldBe(IssueCodes.NotADateRange);
        Should.Throw<FormatException>(() => DateRange.Parse(text!));
    }

    [Fact]
    public void ToString_Languages_ReadAsWords()
    {
        DateRange.Years(2017, 2021).ToString(Language.Zh).ShouldBe("2017年1月1日至2021年12月31日");
        DateRange.Years(2017, 2021).ToString(Language.En).ShouldBe("2017-01-01 to 2021-12-31");
        DateRange.From(Day).ToString(Language.Zh).ShouldBe("2020年12月31日起");
        DateRange.From(Day).ToString(Language.En).ShouldBe("from 2020-12-31");
        DateRange.OfDay(Day).ToString(Language.En).ShouldBe("2020-12-31");
    }

    [Property]
    public void Parse_OfToString_GivesBack(DateRange range) => DateRange.Parse(range.ToString()).ShouldBe(range);

    [Property]
    public void Intersect_ContainsADay_WhenBothDo(DateRange a, DateRange b, LocalDate day)
    {
        (a.Intersect(b)?.Contains(day) ?? false).ShouldBe(a.Contains(day) && b.Contains(day));
        a.Intersect(b).ShouldBe(b.Intersect(a));
        a.Overlaps(b).ShouldBe(a.Intersect(b) is not null);
        a.Contains(b).ShouldBe(a.Intersect(b) == b);
    }

    [Property]
    public void CompareTo_AgreesWithEquality(DateRange a, DateRange b)
    {
        (a.CompareTo(b) == 0).ShouldBe(a == b);
        Math.Sign(a.CompareTo(b)).ShouldBe(-Math.Sign(b.CompareTo(a)));
    }

    [Property]
    public void Merged_HoldsTheSameDays_WithoutOverlapOrTouch(DateRange[] ranges, LocalDate day)
    {
        var merged = DateRanges.Merged(ranges);
        merged.Any(r => r.Contains(day)).ShouldBe(ranges.Any(r => r.Contains(day)));
        DateRanges.Cover(merged, DateRange.OfDay(day)).ShouldBe(ranges.Any(r => r.Contains(day)));
        merged.Zip(merged.Skip(1)).ShouldAllBe(p => p.First.End!.Value.PlusDays(1) < p.Second.Start);
    }
}
