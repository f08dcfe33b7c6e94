using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Whether a day is worked, why, and which notice says so.</summary>
public sealed record DayExplanation
{
    internal DayExplanation(LocalDate date, DayKind kind, DayReason reason, LocalizedText? occasion, ValueList<SourceReference> notices)
    {
        Date = date;
        Kind = kind;
        Reason = reason;
        Occasion = occasion;
        Notices = notices;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether it is worked.</summary>
    public DayKind Kind { get; }

    /// <summary>Why.</summary>
    public DayReason Reason { get; }

    /// <summary>The holiday for which a notice names the day; null when none does.</summary>
    public LocalizedText? Occasion { get; }

    /// <summary>The notices it rests on; of a year with several, those published by the day itself. Empty when not published.</summary>
    public ValueList<SourceReference> Notices { get; }

    /// <summary>The explanation on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>2018-12-29: working day, made up for New Year's Day</c>.</returns>
    public string ToString(Language language)
    {
        var zh = language == Language.Zh;
        var occasion = Occasion?[language];
        var why = Reason switch
        {
            DayReason.Weekday when occasion is null => zh ? "工作日" : "working day",
            DayReason.Weekday => zh ? $"工作日（{occasion}安排）" : $"working day by the arrangement of {occasion}",
            DayReason.Weekend => zh ? "休息日，周末" : "day off, weekend",
            DayReason.Holiday => zh ? $"休息日，{occasion}放假" : $"day off, {occasion}",
            DayReason.MakeUp => zh ? $"工作日，{occasion}调休上班" : $"working day, made up for {occasion}",
            _ => zh ? "未知，该年放假安排尚未公布" : "unknown, the calendar of the year is not published",
        };
        return $"{Dates.Text(Date, language)}{(zh ? "：" : ": ")}{why}";
    }

    /// <summary>The explanation on one line, in English.</summary>
    /// <returns>The explanation.</returns>
    public override string ToString() => ToString(Language.En);
}
