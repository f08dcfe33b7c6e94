using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Support;

/// <summary>When an award can be applied for (申报窗口).</summary>
public sealed record ApplicationWindow
{
    private ApplicationWindow(bool automatic, ValueList<DateRange> ranges, YearlyWindow? yearly) => (IsAutomatic, Ranges, Yearly) = (automatic, ranges, yearly);

    /// <summary>It is paid without application (免申即享).</summary>
    public static ApplicationWindow Automatic { get; } = new(true, [], null);

    /// <summary>Whether it is paid without application.</summary>
    public bool IsAutomatic { get; }

    /// <summary>The days on which applications are taken, first and last day included; empty for the other kinds.</summary>
    public ValueList<DateRange> Ranges { get; }

    /// <summary>The days of every year on which applications are taken; null for the other kinds.</summary>
    public YearlyWindow? Yearly { get; }

    /// <summary>Applications are taken on some days.</summary>
    /// <param name="ranges">The days, first and last day included; at least one range.</param>
    /// <returns>The window.</returns>
    public static ApplicationWindow On(params ValueList<DateRange> ranges)
    {
        Guard.That(Guard.NotNull(ranges).Count > 0, "A window has at least one range of days.", nameof(ranges));
        return new(false, ranges.OrderBy(r => r).ToValueList(), null);
    }

    /// <summary>Applications are taken every year.</summary>
    /// <param name="yearly">The days of the year.</param>
    /// <returns>The window.</returns>
    public static ApplicationWindow EveryYear(YearlyWindow yearly) => new(false, [], Guard.NotNull(yearly));

    /// <summary>How the window stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The state, and the days that it is about.</returns>
    public WindowState On(LocalDate day)
    {
        if (IsAutomatic)
        {
            return new(WindowPhase.Automatic, null);
        }

        var ranges = Yearly is { } yearly ? [yearly.In(day.Year - 1), yearly.In(day.Year), yearly.In(day.Year + 1)] : Ranges;
        if (ranges.Where(r => r.Contains(day)).Select(r => (DateRange?)r).FirstOrDefault() is { } open)
        {
            return new(WindowPhase.Open, open);
        }

        return ranges.Where(r => r.Start > day).Select(r => (DateRange?)r).FirstOrDefault() is { } next
            ? new(WindowPhase.NotYetOpen, next)
            : new(WindowPhase.Closed, ranges[^1]);
    }
}
