using System.Globalization;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>The holiday arrangements of mainland China for 2017 to 2026, as the State Council's notices give them.</summary>
/// <remarks>
/// The days are taken from holiday-cn (https://github.com/NateScarlet/holiday-cn, commit d4e53bf), Copyright (c) 2019 NateScarlet, MIT
/// License; see THIRD-PARTY-NOTICES.md. The data does not say which day of a year came from which of its notices.
/// </remarks>
internal static class ChinaCalendar
{
    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "Spring Festival",
        ["清明节"] = "Qingming Festival",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
    };

    // For each holiday the days off as MMDD or first-last, then with + the working days made up for it; YYYYMMDD outside the year.
    // Of recent notices the address gives only the month of publication.
    public static ValueList<CalendarYear> Years() =>
    [
        Year(
            2017,
            [
                Notice("http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm", new(2016, 12, 1)),
            ],
            "元旦 0101-0102; 春节 0127-0202 +0122 +0204; 清明节 0402-0404 +0401; 劳动节 0501; 端午节 0528-0530 +0527; 中秋节、国庆节 1001-1008 +0930"),
        Year(
            2018,
            [
                Notice("http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm", new(2017, 11, 30)),
            ],
            "元旦 0101; 春节 0215-0221 +0211 +0224; 清明节 0405-0407 +0408; 劳动节 0429-0501 +0428; 端午节 0618; 中秋节 0924; 国庆节 1001-1007 +0929 +0930"),
        Year(
            2019,
            [
                Notice("http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm", new(2018, 12, 6)),
                Notice("http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm", new(2019, 3, 22)),
            ],
            "元旦 20181230-0101 +20181229; 春节 0204-0210 +0202 +0203; 清明节 0405; 劳动节 0501-0504 +0428 +0505; 端午节 0607; 中秋节 0913; 国庆节 1001-1007 +0929 +1012"),
        Year(
            2020,
            [
                Notice("http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm", new(2019, 11, 21)),
                Notice("http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm", new(2020, 1, 27)),
            ],
            "元旦 0101; 春节 0124-0202 +0119 +0203; 清明节 0404-0406; 劳动节 0501-0505 +0426 +0509; 端午节 0625-0627 +0628; 国庆节、中秋节 1001-1008 +0927 +1010"),
        Year(
            2021,
            [
                Notice("http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm", new(2020, 11, 25)),
            ],
            "元旦 0101-0103; 春节 0211-0217 +0207 +0220; 清明节 0403-0405; 劳动节 0501-0505 +0425 +0508; 端午节 0612-0614; 中秋节 0919-0921 +0918; 国庆节 1001-1007 +0926 +1009"),
        Year(
            2022,
            [
                Notice("http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm", new(2021, 10, 25)),
            ],
            "元旦 0101-0103; 春节 0131-0206 +0129 +0130; 清明节 0403-0405 +0402; 劳动节 0430-0504 +0424 +0507; 端午节 0603-0605; 中秋节 0910-0912; 国庆节 1001-1007 +1008 +1009"),
        Year(
            2023,
            [
                Notice("http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm", new(2022, 12, 8)),
            ],
            "元旦 20221231-0102; 春节 0121-0127 +0128 +0129; 清明节 0405; 劳动节 0429-0503 +0423 +0506; 端午节 0622-0624 +0625; 中秋节、国庆节 0929-1006 +1007 +1008"),
        Year(
            2024,
            [
                Notice("https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm", new(2023, 10, 1), monthOnly: true),
            ],
            "元旦 0101; 春节 0210-0217 +0204 +0218; 清明节 0404-0406 +0407; 劳动节 0501-0505 +0428 +0511; 端午节 0610; 中秋节 0915-0917 +0914; 国庆节 1001-1007 +0929 +1012"),
        Year(
            2025,
            [
                Notice("https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm", new(2024, 11, 1), monthOnly: true),
            ],
            "元旦 0101; 春节 0128-0204 +0126 +0208; 清明节 0404-0406; 劳动节 0501-0505 +0427; 端午节 0531-0602; 国庆节、中秋节 1001-1008 +0928 +1011"),
        Year(
            2026,
            [
                Notice("https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm", new(2025, 11, 1), monthOnly: true),
            ],
            "元旦 0101-0103 +0104; 春节 0215-0223 +0214 +0228; 清明节 0404-0406; 劳动节 0501-0505 +0509; 端午节 0619-0621; 国庆节 1001-1007 +0920 +1010; 中秋节 0925-0927"),
    ];

    private static (string Address, LocalDate PublishedOn, bool MonthOnly) Notice(string address, LocalDate publishedOn, bool monthOnly = false) =>
        (address, publishedOn, monthOnly);

    private static CalendarYear Year(int year, (string Address, LocalDate PublishedOn, bool MonthOnly)[] notices, string days) => new(
        year,
        notices.Select((n, i) => new SourceReference(Id(year, i), Title(year, i))
        {
            PublishedOn = n.MonthOnly ? n.PublishedOn.PlusMonths(1).PlusDays(-1) : n.PublishedOn,
            IsUndated = n.MonthOnly,
            Address = n.Address,
            Confidence = Confidence.Medium,
        }).ToValueList(),
        days.Split("; ").SelectMany(holiday => Days(year, holiday.Split(' '))).ToValueList());

    private static string Id(int year, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"cn-holidays-{year}{(index == 0 ? "" : "-2")}");

    private static string Title(int year, int index) => (year, index) switch
    {
        (2019, 1) => "国务院办公厅关于调整2019年劳动节假期安排的通知",
        (2020, 1) => "国务院办公厅关于延长2020年春节假期的通知",
        _ => string.Create(CultureInfo.InvariantCulture, $"国务院办公厅关于{year}年部分节假日安排的通知"),
    };

    private static IEnumerable<CalendarDay> Days(int year, string[] words)
    {
        var occasion = new LocalizedText(words[0], string.Join(" and ", words[0].Split('、').Select(n => English[n])));
        foreach (var word in words.Skip(1))
        {
            var ends = word.TrimStart('+').Split('-');
            var last = Day(year, ends[^1]);
            for (var day = Day(year, ends[0]); day <= last; day = day.PlusDays(1))
            {
                yield return new CalendarDay(day, IsOff: word[0] != '+', occasion);
            }
        }
    }

    private static LocalDate Day(int year, string text)
    {
        var digits = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return new LocalDate(text.Length == 8 ? digits / 10000 : year, digits / 100 % 100, digits % 100);
    }
}
