using System.Collections.Frozen;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Which days are worked, for the years whose holiday arrangement is published (工作日历).</summary>
/// <remarks>
/// <para>The calendar is the final one: where a second notice changed a year (May 2019, the longer Spring Festival of 2020), it holds
/// the days as changed, and does not know what was thought before. The last days of December may still change when the notice of
/// the next year appears.</para>
/// <para>Outside the published years every answer is unknown, never a guess. Adding and counting take constant time. A host adds a
/// year with <see cref="With"/>.</para>
/// </remarks>
public sealed class WorkingDayCalendar
{
    private readonly FrozenDictionary<LocalDate, (CalendarDay Day, CalendarYear Year)> _named;
    private readonly LocalDate _first;
    private readonly LocalDate _last;

    // INVARIANT: the number of working days before the day with this index, for all days and the one after the last.
    private readonly int[] _workedBefore;
    private readonly LocalDate[] _worked;

    /// <summary>Creates a calendar.</summary>
    /// <param name="years">The years, at least one, consecutive, in any order.</param>
    /// <exception cref="ArgumentException">There is no year, one appears twice, or one between is missing.</exception>
    public WorkingDayCalendar(ValueList<CalendarYear> years)
    {
        Years = Guard.NotNull(years).OrderBy(y => y.Year).ToValueList();
        Guard.That(years.Count > 0, "A calendar has a year.", nameof(years));
        Guard.That(Years[^1].Year - Years[0].Year == years.Count - 1 && years.DistinctBy(y => y.Year).Count() == years.Count, "The years of a calendar are consecutive.", nameof(years));
        Published = DateRange.Years(Years[0].Year, Years[^1].Year);
        (_first, _last) = (Published.Start, Published.LastDay);
        var named = new Dictionary<LocalDate, (CalendarDay Day, CalendarYear Year)>();
        foreach (var year in Years)
        {
            foreach (var day in year.Days)
            {
                named[day.Date] = (day, year);
            }
        }

        _named = named.ToFrozenDictionary();
        _workedBefore = new int[Published.Days!.Value + 1];
        var worked = new List<LocalDate>();
        for (var i = 0; i < _workedBefore.Length - 1; i++)
        {
            _workedBefore[i] = worked.Count;
            var day = _first.PlusDays(i);
            if (named.TryGetValue(day, out var notice) ? !notice.Day.IsOff : !IsWeekend(day))
            {
                worked.Add(day);
            }
        }

        _workedBefore[^1] = worked.Count;
        _worked = [.. worked];
    }

    /// <summary>The calendar of mainland China, from the yearly notices of the General Office of the State Council: 2017 to 2026.</summary>
    public static WorkingDayCalendar China { get; } = new(ChinaCalendar.Years());

    /// <summary>The years, in order.</summary>
    public ValueList<CalendarYear> Years { get; }

    /// <summary>The days that the calendar knows.</summary>
    public DateRange Published { get; }

    /// <summary>The calendar with one more year, or with another arrangement of a year that it has.</summary>
    /// <param name="year">A year of the calendar, or the one just before or after. It may name days of the December before.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentException">A year between would be missing.</exception>
    public WorkingDayCalendar With(CalendarYear year)
    {
        Guard.NotNull(year);
        return new([.. Years.Where(y => y.Year != year.Year), year]);
    }

    /// <summary>Whether a day is worked.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Working or off; unknown outside <see cref="Published"/>.</returns>
    public DayKind KindOf(LocalDate day) =>
        !Published.Contains(day) ? DayKind.Unknown
        : _workedBefore[Index(day)] < _workedBefore[Index(day) + 1] ? DayKind.Working
        : DayKind.Off;

    /// <summary>Whether a day is worked, why, and which notice says so.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The explanation.</returns>
    public DayExplanation Explain(LocalDate day)
    {
        var kind = KindOf(day);
        if (kind == DayKind.Unknown)
        {
            return new DayExplanation(day, kind, DayReason.NotPublished, null, []);
        }

        var isNamed = _named.TryGetValue(day, out var named);
        var weekend = IsWeekend(day);
        var reason = (kind, isNamed, weekend) switch
        {
            (DayKind.Off, true, _) => DayReason.Holiday,
            (DayKind.Off, _, _) => DayReason.Weekend,
            (_, _, true) => DayReason.MakeUp,
            _ => DayReason.Weekday,
        };
        var notices = (isNamed ? named.Year : Years[day.Year - Years[0].Year]).Notices;
        return new DayExplanation(
            day, kind, reason, isNamed ? named.Day.Occasion : null, notices.Where(n => n.PublishedOn is not { } on || on <= day).ToValueList());
    }

    /// <summary>The day that is a number of working days after another; the start day is not counted, the result is.</summary>
    /// <param name="start">The start, worked or not.</param>
    /// <param name="workingDays">How many working days later; 0 gives the start itself, a negative number counts backwards.</param>
    /// <returns>A working day (or the start, for 0), or unknown when a day between is not published.</returns>
    public WorkingDayAnswer AddWorkingDays(LocalDate start, int workingDays)
    {
        if (workingDays == 0)
        {
            return Answer(start);
        }

        var forward = workingDays > 0;
        var next = Period.DaysBetween(_first, start) + (forward ? 1 : 0);
        if (next < 0 || next >= _workedBefore.Length)
        {
            return Answer(null);
        }

        var target = (long)_workedBefore[next] + workingDays - (forward ? 1 : 0);
        return Answer(target >= 0 && target < _worked.Length ? _worked[target] : null);
    }

    /// <summary>The first working day after a day.</summary>
    /// <param name="day">The day, not counted.</param>
    /// <returns>The working day, or unknown.</returns>
    public WorkingDayAnswer Next(LocalDate day) => AddWorkingDays(day, 1);

    /// <summary>The last working day before a day.</summary>
    /// <param name="day">The day, not counted.</param>
    /// <returns>The working day, or unknown.</returns>
    public WorkingDayAnswer Previous(LocalDate day) => AddWorkingDays(day, -1);

    /// <summary>The working days in a range.</summary>
    /// <param name="range">The range, both ends included.</param>
    /// <returns>How many; null when a day of the range is not published.</returns>
    public int? CountWorkingDays(DateRange range) =>
        Published.Contains(range) ? _workedBefore[Index(range.LastDay) + 1] - _workedBefore[Index(range.Start)] : null;

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private int Index(LocalDate day) => Period.DaysBetween(_first, day);

    private WorkingDayAnswer Answer(LocalDate? day) => new(day, Published);
}
