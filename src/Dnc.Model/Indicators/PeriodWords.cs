using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

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
}
