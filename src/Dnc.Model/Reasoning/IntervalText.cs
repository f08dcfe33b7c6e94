using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>Intervals in words.</summary>
internal static class IntervalText
{
    public static string Of<T>(Interval<T> interval, Language language, Func<T, string> format)
        where T : struct, IComparable<T>
    {
        var zh = language == Language.Zh;
        return (interval.Low, interval.High) switch
        {
            (null, null) => zh ? "任意值" : "any value",
            ({ } low, null) => (interval.LowIncluded, zh) switch
            {
                (true, true) => $"不低于{format(low)}",
                (true, false) => $"at least {format(low)}",
                (false, true) => $"超过{format(low)}",
                _ => $"over {format(low)}",
            },
            (null, { } high) => (interval.HighIncluded, zh) switch
            {
                (true, true) => $"不超过{format(high)}",
                (true, false) => $"at most {format(high)}",
                (false, true) => $"低于{format(high)}",
                _ => $"under {format(high)}",
            },
            ({ } low, { }) when interval.IsExact => format(low),
            ({ } low, { } high) => Between(interval, zh, format(low), format(high)),
        };
    }

    private static string Between<T>(Interval<T> interval, bool zh, string low, string high)
        where T : struct, IComparable<T>
    {
        var text = zh ? $"{low}至{high}" : $"{low} to {high}";
        return (interval.LowIncluded, interval.HighIncluded, zh) switch
        {
            (true, true, _) => text,
            (false, true, true) => $"{text}（不含下限）",
            (false, true, false) => $"{text}, the lower end excluded",
            (true, false, true) => $"{text}（不含上限）",
            (true, false, false) => $"{text}, the upper end excluded",
            (false, false, true) => $"{text}（不含两端）",
            _ => $"{text}, both ends excluded",
        };
    }
}
