using System.Globalization;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>The due day of a <see cref="Time.Deadline"/>, with what became of the days before it, or why it is unknown.</summary>
public sealed record DeadlineResult
{
    internal DeadlineResult(
        Deadline deadline, DeadlineState state, LocalDateTime? dueAt, DeadlineDays? days, DateRange published, ValueList<DateRange> suspensions)
    {
        Deadline = deadline;
        State = state;
        Due = dueAt?.Date;
        DueAt = deadline.Limit.IsInDays ? null : dueAt;
        Days = days;
        Published = published;
        Suspensions = suspensions;
    }

    /// <summary>The deadline that was computed.</summary>
    public Deadline Deadline { get; }

    /// <summary>Whether the due day is known, and if not, why.</summary>
    public DeadlineState State { get; }

    /// <summary>The last day in time (届满日), included; null when unknown.</summary>
    public LocalDate? Due { get; }

    /// <summary>The local time at which a limit in hours or minutes ends; null for limits in days and when unknown.</summary>
    public LocalDateTime? DueAt { get; }

    /// <summary>What became of the days after the start; null when the due day is unknown.</summary>
    public DeadlineDays? Days { get; }

    /// <summary>The last day that the calendar knows, when that is why the due day is unknown; otherwise null.</summary>
    public LocalDate? KnownThrough => State == DeadlineState.CalendarNotPublished ? Published.End : null;

    /// <summary>The days that the calendar knows.</summary>
    public DateRange Published { get; }

    /// <summary>The suspensions after the start that mattered, merged and in order.</summary>
    public ValueList<DateRange> Suspensions { get; }

    /// <summary>How the due day was found, a line for each step.</summary>
    /// <returns>The lines.</returns>
    public ValueList<LocalizedText> Explain()
    {
        var limit = Deadline.Limit;
        var lines = new List<LocalizedText>
        {
            !limit.IsInDays
                ? new($"自{Text(Deadline.Start)}起{limit.ToString(Language.Zh)}，昼夜连续计算。", $"{limit.ToString(Language.En)} from {Text(Deadline.Start)}, around the clock.")
                : new(
                    $"自{Dates.Text(Deadline.Start.Date, Language.Zh)}起{limit.ToString(Language.Zh)}，起算日不计入，末日计入。",
                    $"{limit.ToString(Language.En)} after {Dates.Text(Deadline.Start.Date, Language.En)}; the start day is not counted, the last day is."),
        };
        lines.AddRange(Suspensions.Select(s => new LocalizedText(
            $"{s.ToString(Language.Zh)}中止计时{(s.IsOpen ? "，尚未恢复" : "")}。",
            $"Suspended {s.ToString(Language.En)}{(s.IsOpen ? ", not resumed yet" : "")}.")));
        if (Days is { Suspended: > 0 } stood)
        {
            lines.Add(new(Invariant($"扣除中止{stood.Suspended}日。"), Invariant($"Days suspended: {stood.Suspended}.")));
        }

        if (Days is { Off: > 0 } off)
        {
            lines.Add(new(Invariant($"扣除休息日{off.Off}日。"), Invariant($"Days off skipped: {off.Off}.")));
        }

        if (Days is { Rolled: > 0 } rolled)
        {
            lines.Add(new(
                Invariant($"末日为休息日，顺延{rolled.Rolled}日。"),
                Invariant($"The last day is a day off; days moved to the next working day: {rolled.Rolled}.")));
        }

        lines.Add(Conclusion());
        return lines.ToValueList();
    }

    /// <summary>The explanation, a line for each step.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, separated by line feeds.</returns>
    public string ToText(Language language) => string.Join('\n', Explain().Select(l => l[language]));

    private LocalizedText Conclusion() => (State, DueAt, Due) switch
    {
        (DeadlineState.SuspendedWithoutEnd, _, _) => new("届满日未知：中止尚未结束。", "The due day is unknown: the suspension has no end yet."),
        (DeadlineState.CalendarNotPublished, _, _) => new(
            $"届满日未知：放假安排已公布的范围为{Published.ToString(Language.Zh)}。",
            $"The due day is unknown: the calendar is published for {Published.ToString(Language.En)}."),
        (_, { } at, _) => new($"{Text(at)}届满。", $"Due at {Text(at)}."),
        _ => new($"届满日为{Dates.Text(Due!.Value, Language.Zh)}。", $"Due on {Dates.Text(Due.Value, Language.En)}."),
    };

    private static string Text(LocalDateTime time) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(time);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
