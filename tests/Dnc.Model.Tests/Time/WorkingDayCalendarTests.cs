using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 200)]
public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;
    private static readonly SourceReference Notice2027 = new("cn-holidays-2027", "notice");

    /// <summary>The days as the notices of the General Office of the State Council name them, and the working days of the year.</summary>
    [Theory]
    [InlineData(2017, 249, "01-01..01-02, 01-27..02-02, 04-02..04-04, 05-01, 05-28..05-30, 10-01..10-08", "01-22, 02-04, 04-01, 05-27, 09-30")]
    [InlineData(2018, 250, "01-01, 02-15..02-21, 04-05..04-07, 04-29..05-01, 06-18, 09-24, 10-01..10-07, 12-30..12-31", "02-11, 02-24, 04-08, 04-28, 09-29, 09-30, 12-29")]
    [InlineData(2019, 250, "01-01, 02-04..02-10, 04-05, 05-01..05-04, 06-07, 09-13, 10-01..10-07", "02-02, 02-03, 04-28, 05-05, 09-29, 10-12")]
    [InlineData(2020, 249, "01-01, 01-24..02-02, 04-04..04-06, 05-01..05-05, 06-25..06-27, 10-01..10-08", "01-19, 02-03, 04-26, 05-09, 06-28, 09-27, 10-10")]
    [InlineData(2021, 250, "01-01..01-03, 02-11..02-17, 04-03..04-05, 05-01..05-05, 06-12..06-14, 09-19..09-21, 10-01..10-07", "02-07, 02-20, 04-25, 05-08, 09-18, 09-26, 10-09")]
    [InlineData(2022, 249, "01-01..01-03, 01-31..02-06, 04-03..04-05, 04-30..05-04, 06-03..06-05, 09-10..09-12, 10-01..10-07, 12-31", "01-29, 01-30, 04-02, 04-24, 05-07, 10-08, 10-09")]
    [InlineData(2023, 249, "01-01..01-02, 01-21..01-27, 04-05, 04-29..05-03, 06-22..06-24, 09-29..10-06", "01-28, 01-29, 04-23, 05-06, 06-25, 10-07, 10-08")]
    [InlineData(2024, 251, "01-01, 02-10..02-17, 04-04..04-06, 05-01..05-05, 06-10, 09-15..09-17, 10-01..10-07", "02-04, 02-18, 04-07, 04-28, 05-11, 09-14, 09-29, 10-12")]
    [InlineData(2025, 248, "01-01, 01-28..02-04, 04-04..04-06, 05-01..05-05, 05-31..06-02, 10-01..10-08", "01-26, 02-08, 04-27, 09-28, 10-11")]
    [InlineData(2026, 248, "01-01..01-03, 02-15..02-23, 04-04..04-06, 05-01..05-05, 06-19..06-21, 09-25..09-27, 10-01..10-07", "01-04, 02-14, 02-28, 05-09, 09-20, 10-10")]
    public void China_Year_IsAsTheNoticesSay(int year, int workingDays, string off, string work)
    {
        var offDays = off.Split(", ").SelectMany(r => Days(year, r)).ToHashSet();
        var workDays = work.Split(", ").SelectMany(r => Days(year, r)).ToHashSet();
        foreach (var day in Each(DateRange.Years(year, year)))
        {
            var weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            var expected = offDays.Contains(day) || (weekend && !workDays.Contains(day)) ? DayKind.Off : DayKind.Working;
            China.KindOf(day).ShouldBe(expected, day.ToString());
            (China.Explain(day).Occasion is not null).ShouldBe(offDays.Contains(day) || workDays.Contains(day));
        }

        China.CountWorkingDays(DateRange.Years(year, year)).ShouldBe(workingDays);
    }

    [Theory]
    [InlineData("2018-12-29", DayReason.MakeUp, "2018年12月29日：工作日，元旦调休上班", "2018-12-29: working day, made up for New Year's Day", "cn-holidays-2019")]
    [InlineData("2018-12-31", DayReason.Holiday, "2018年12月31日：休息日，元旦放假", "2018-12-31: day off, New Year's Day", "cn-holidays-2019")]
    [InlineData("2022-12-31", DayReason.Holiday, "2022年12月31日：休息日，元旦放假", "2022-12-31: day off, New Year's Day", "cn-holidays-2023")]
    [InlineData("2019-05-02", DayReason.Holiday, "2019年5月2日：休息日，劳动节放假", "2019-05-02: day off, Labour Day", "cn-holidays-2019 cn-holidays-2019-2")]
    [InlineData(
        "2020-02-03", DayReason.Weekday, "2020年2月3日：工作日（春节安排）", "2020-02-03: working day by the arrangement of Spring Festival", "cn-holidays-2020 cn-holidays-2020-2")]
    [InlineData("2024-02-09", DayReason.Weekday, "2024年2月9日：工作日", "2024-02-09: working day", "cn-holidays-2024")]
    [InlineData("2024-02-03", DayReason.Weekend, "2024年2月3日：休息日，周末", "2024-02-03: day off, weekend", "cn-holidays-2024")]
    [InlineData(
        "2023-09-29", DayReason.Holiday, "2023年9月29日：休息日，中秋节、国庆节放假", "2023-09-29: day off, Mid-Autumn Festival and National Day", "cn-holidays-2023")]
    [InlineData(
        "2027-01-01", DayReason.NotPublished, "2027年1月1日：未知，该年放假安排尚未公布", "2027-01-01: unknown, the calendar of the year is not published", "")]
    public void Explain_SaysWhyAndByWhichNotice(string day, DayReason reason, string zh, string en, string notices)
    {
        var explanation = China.Explain(DateRange.Parse(day).Start);
        explanation.Reason.ShouldBe(reason);
        explanation.ToString(Language.Zh).ShouldBe(zh);
        explanation.ToString(Language.En).ShouldBe(en);
        string.Join(' ', explanation.Notices.Select(n => n.Id)).ShouldBe(notices);
    }

    [Fact]
    public void China_Notices_CarryAddressAndDate()
    {
        China.Years[2].Notices.Select(n => n.PublishedOn).ShouldBe([new LocalDate(2018, 12, 6), new LocalDate(2019, 3, 22)]);
        China.Years.SelectMany(y => y.Notices).ShouldAllBe(n => n.Address!.Contains("www.gov.cn/zhengce/zhengceku/", StringComparison.Ordinal) && n.PublishedOn != null);
        China.Years[7].Notices[0].ToString(Language.En).ShouldBe("国务院办公厅关于2024年部分节假日安排的通知, undated, not later than 2023-10-31");
    }

    [Fact]
    public void KindOf_OutsideThePublishedYears_IsUnknown()
    {
        China.Published.ShouldBe(DateRange.Years(2017, 2026));
        China.KindOf(new LocalDate(2016, 12, 31)).ShouldBe(DayKind.Unknown);
        China.KindOf(new LocalDate(2027, 1, 1)).ShouldBe(DayKind.Unknown);
        China.KindOf(new LocalDate(2026, 12, 31)).ShouldBe(DayKind.Working);
    }

    [Fact]
    public void AddWorkingDays_BeyondThePublishedYears_IsUnknown()
    {
        var last = new LocalDate(2026, 12, 31);
        China.AddWorkingDays(last.PlusDays(-1), 1).Day.ShouldBe(last);
        var answer = China.AddWorkingDays(last, 1);
        answer.IsKnown.ShouldBeFalse();
        answer.ToString().ShouldBe("unknown: the calendar is published for 2017-01-01 to 2026-12-31");
        answer.ToString(Language.Zh).ShouldBe("未知：放假安排已公布的范围为2017年1月1日至2026年12月31日");
        China.AddWorkingDays(last.PlusDays(1), 1).IsKnown.ShouldBeFalse();
        China.AddWorkingDays(last.PlusDays(1), -1).Day.ShouldBe(last);
        China.AddWorkingDays(last.PlusDays(2), -1).IsKnown.ShouldBeFalse();
        China.AddWorkingDays(new LocalDate(2016, 12, 31), 1).Day.ShouldBe(new LocalDate(2017, 1, 3));
        China.AddWorkingDays(new LocalDate(2016, 12, 30), 1).IsKnown.ShouldBeFalse();
        China.AddWorkingDays(new LocalDate(2017, 1, 3), -1).IsKnown.ShouldBeFalse();
        China.AddWorkingDays(last, int.MaxValue).IsKnown.ShouldBeFalse();
        China.AddWorkingDays(last, int.MinValue).IsKnown.ShouldBeFalse();
        default(WorkingDayAnswer).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void AddWorkingDays_AcrossTheSpringFestivalOf2020_SkipsTheExtension()
    {
        China.Next(new LocalDate(2020, 1, 23)).Day.ShouldBe(new LocalDate(2020, 2, 3));
        China.Previous(new LocalDate(2020, 2, 3)).Day.ShouldBe(new LocalDate(2020, 1, 23));
        China.Next(new LocalDate(2020, 1, 17)).Day.ShouldBe(new LocalDate(2020, 1, 19));
    }

    [Fact]
    public void CountWorkingDays_UnpublishedDay_IsUnknown()
    {
        China.CountWorkingDays(DateRange.Parse("2026-12-31..2027-01-01")).ShouldBeNull();
        China.CountWorkingDays(DateRange.Parse("2026-12-31..")).ShouldBeNull();
        China.CountWorkingDays(DateRange.Parse("2026-12-31")).ShouldBe(1);
    }

    [Fact]
    public void With_NextYear_ExtendsAndMayNameTheDecemberBefore()
    {
        var day = new LocalDate(2026, 12, 31);
        var extended = China.With(new CalendarYear(2027, [Notice2027], [new(day, true, new("元旦", "New Year's Day"))]));
        extended.Published.ShouldBe(DateRange.Years(2017, 2027));
        extended.KindOf(day).ShouldBe(DayKind.Off);
        extended.Explain(day).Notices.ShouldBe([Notice2027]);
        extended.KindOf(new LocalDate(2027, 1, 1)).ShouldBe(DayKind.Working);
        China.KindOf(day).ShouldBe(DayKind.Working);
        extended.With(new CalendarYear(2027, [Notice2027], [])).KindOf(day).ShouldBe(DayKind.Working);
    }

    [Fact]
    public void With_GapBetweenYears_Throws() => Should.Throw<ArgumentException>(() => China.With(new CalendarYear(2028, [Notice2027], [])));

    [Fact]
    public void CalendarYear_DayElsewhereOrTwiceOrNoNotice_Throws()
    {
        CalendarDay day = new(new LocalDate(2027, 1, 1), true, LocalizedText.Same("x"));
        Should.Throw<ArgumentException>(() => new CalendarYear(2027, [Notice2027], [day, day with { IsOff = false }]));
        Should.Throw<ArgumentException>(() => new CalendarYear(2027, [Notice2027], [day with { Date = new LocalDate(2028, 1, 1) }]));
        Should.Throw<ArgumentException>(() => new CalendarYear(2027, [Notice2027], [day with { Date = new LocalDate(2026, 11, 30) }]));
        Should.Throw<ArgumentException>(() => new CalendarYear(2027, [], [day]));
        Should.Throw<ArgumentException>(() => new WorkingDayCalendar([]));
    }

    [Property]
    public void AddWorkingDays_InTwoSteps_IsTheSum(LocalDate day, byte a, byte b)
    {
        if (China.AddWorkingDays(day, a).Day is { } middle)
        {
            China.AddWorkingDays(middle, b).ShouldBe(China.AddWorkingDays(day, a + b));
        }

        if (China.AddWorkingDays(day, -a).Day is { } before)
        {
            China.AddWorkingDays(before, -b).ShouldBe(China.AddWorkingDays(day, -a - b));
        }
    }

    [Property]
    public void AddWorkingDays_GivesTheWorkingDayWithThatCount(LocalDate day, byte n)
    {
        if (n > 0 && China.AddWorkingDays(day, n).Day is { } end)
        {
            China.KindOf(end).ShouldBe(DayKind.Working);
            China.CountWorkingDays(new DateRange(day.PlusDays(1), end)).ShouldBe(n);
        }

        if (n > 0 && China.AddWorkingDays(day, -n).Day is { } start)
        {
            China.KindOf(start).ShouldBe(DayKind.Working);
            China.CountWorkingDays(new DateRange(start, day.PlusDays(-1))).ShouldBe(n);
        }
    }

    [Property]
    public void CountWorkingDays_IsTheNumberOfWorkingDays(DateRange range)
    {
        if (!range.IsOpen)
        {
            China.CountWorkingDays(range).ShouldBe(Each(range).Count(d => China.KindOf(d) == DayKind.Working));
        }
    }

    private static IEnumerable<LocalDate> Each(DateRange range) => Enumerable.Range(0, range.Days!.Value).Select(range.Start.PlusDays);

    private static IEnumerable<LocalDate> Days(int year, string text)
    {
        var ends = text.Split("..").Select(d => DateRange.Parse($"{year}-{d}").Start).ToArray();
        return Each(new DateRange(ends[0], ends[^1]));
    }
}
