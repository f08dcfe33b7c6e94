using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Time;

/// <summary>Kinds of periods in words.</summary>
internal static class PeriodWords
{
    public static string Average(PeriodKind kind, Language language) => language == Language.Zh
        ? kind switch { PeriodKind.Year => "年均", PeriodKind.HalfYear => "半年均", PeriodKind.Quarter => "季均", _ => "月均" }
        : $"average per {One(kind, language)}";

    public static string One(PeriodKind kind, Language language) => (kind, language) switch
    {
        (PeriodKind.Year, Language.Zh) => "年",
        (PeriodKind.HalfYear, Language.Zh) => "半年",
        (PeriodKind.Quarter, Language.Zh) => "季",
        (_, Language.Zh) => "月",
        (PeriodKind.Year, _) => "year",
        (PeriodKind.HalfYear, _) => "half-year",
        (PeriodKind.Quarter, _) => "quarter",
        _ => "month",
    };

    /// <summary>The period as a noun: <c>年度</c>, <c>year</c>.</summary>
    public static string Noun(PeriodKind kind, Language language) => (kind, language) switch
    {
        (PeriodKind.Year, Language.Zh) => "年度",
        (PeriodKind.HalfYear, Language.Zh) => "半年度",
        (PeriodKind.Quarter, Language.Zh) => "季度",
        (_, Language.Zh) => "月份",
        _ => One(kind, language),
    };

    /// <summary>So many periods: <c>3个季度</c>, <c>3 quarters</c>.</summary>
    public static string Many(PeriodKind kind, long count, Language language)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return (kind, language) switch
        {
            (PeriodKind.Year, Language.Zh) => $"{number}年",
            (PeriodKind.Quarter, Language.Zh) => $"{number}个季度",
            (_, Language.Zh) => $"{number}个{One(kind, language)}",
            _ => $"{number} {One(kind, language)}{(count == 1 ? "" : "s")}",
        };
    }

    /// <summary>A period by its distance from the latest: <c>最近年度</c>, <c>上年</c>, <c>3个季度前</c>, <c>the previous year</c>, <c>3 years earlier</c>.</summary>
    public static string Which(PeriodKind kind, long by, Language language)
    {
        var zh = language == Language.Zh;
        return by switch
        {
            0 => zh ? $"最近{Noun(kind, language)}" : $"the latest {One(kind, language)}",
            -1 => zh ? $"上{Next(kind)}" : $"the previous {One(kind, language)}",
            1 => zh ? $"下{Next(kind)}" : $"the next {One(kind, language)}",
            < 0 => $"{Many(kind, -by, language)}{(zh ? "前" : " earlier")}",
            _ => $"{Many(kind, by, language)}{(zh ? "后" : " later")}",
        };
    }

    // 上半年 is the first half of a year, not the half-year before.
    private static string Next(PeriodKind kind) => kind switch { PeriodKind.Year => "年", PeriodKind.HalfYear => "个半年", PeriodKind.Quarter => "季度", _ => "月" };
}
