using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>A calendar year, half-year, quarter or month that figures are reported for (报告期).</summary>
/// <remarks>
/// Years run from 1900 to 2200. Ordering is by first day, then the longer period first, so that <c>2019</c>, <c>2019-H1</c>,
/// <c>2019-Q1</c> and <c>2019-01</c> follow each other; it is total. The <c>default</c> value is the year 1900.
/// </remarks>
public readonly partial record struct ReportingPeriod : IComparable<ReportingPeriod>, IParsable<ReportingPeriod>
{
    /// <summary>The first year that has periods.</summary>
    public const int MinYear = 1900;

    /// <summary>The last year that has periods.</summary>
    public const int MaxYear = 2200;

    // INVARIANT: the number of periods of this kind since the beginning of MinYear, so that default is valid.
    private readonly int _index;

    private ReportingPeriod(PeriodKind kind, int index) => (Kind, _index) = (kind, index);

    /// <summary>How long it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The calendar year that it belongs to.</summary>
    public int Year => MinYear + (_index / PerYear(Kind));

    /// <summary>Its number within the year, from 1: 1 for a year, the month for a month.</summary>
    public int Number => (_index % PerYear(Kind)) + 1;

    /// <summary>The first day.</summary>
    public LocalDate Start => new(Year, ((Number - 1) * Months(Kind)) + 1, 1);

    /// <summary>The last day, included.</summary>
    public LocalDate End
    {
        get
        {
            var month = Number * Months(Kind);
            return new LocalDate(Year, month, CalendarSystem.Iso.GetDaysInMonth(Year, month));
        }
    }

    /// <summary>Whether one period sorts before another.</summary>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether one period sorts after another.</summary>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether one period sorts before another or equals it.</summary>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one period sorts after another or equals it.</summary>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year, 1900 to 2200.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of bounds.</exception>
    public static ReportingPeriod OfYear(int year) => Of(PeriodKind.Year, year, 1);

    /// <summary>Half a year.</summary>
    /// <param name="year">The year, 1900 to 2200.</param>
    /// <param name="number">1 for the first half (上半年), 2 for the second (下半年).</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public static ReportingPeriod OfHalfYear(int year, int number) => Of(PeriodKind.HalfYear, year, number);

    /// <summary>A quarter.</summary>
    /// <param name="year">The year, 1900 to 2200.</param>
    /// <param name="number">The quarter, 1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public static ReportingPeriod OfQuarter(int year, int number) => Of(PeriodKind.Quarter, year, number);

    /// <summary>A month.</summary>
    /// <param name="year">The year, 1900 to 2200.</param>
    /// <param name="number">The month, 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public static ReportingPeriod OfMonth(int year, int number) => Of(PeriodKind.Month, year, number);

    /// <summary>The period of a kind that a day lies in.</summary>
    /// <param name="day">The day, in a year from 1900 to 2200.</param>
    /// <param name="kind">How long the period is.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of bounds, or the kind is none.</exception>
    public static ReportingPeriod Of(LocalDate day, PeriodKind kind) =>
        Of(Guard.Defined(kind), Dates.Checked(day, nameof(day)).Year, ((day.Month - 1) / Months(kind)) + 1);

    /// <summary>Whether a day is in the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the first to the last day, both included.</returns>
    public bool Contains(LocalDate day) => Start <= day && day <= End;

    /// <summary>Whether all days of another period are in this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether this period covers the other; a period covers itself.</returns>
    public bool Contains(ReportingPeriod other) => Start <= other.Start && other.End <= End;

    /// <summary>The period of the same kind that follows.</summary>
    /// <returns>The next period.</returns>
    /// <exception cref="OverflowException">It would lie after 2200.</exception>
    public ReportingPeriod Next() => Plus(1);

    /// <summary>The period of the same kind that precedes.</summary>
    /// <returns>The previous period.</returns>
    /// <exception cref="OverflowException">It would lie before 1900.</exception>
    public ReportingPeriod Previous() => Plus(-1);

    /// <summary>The same period of the year before (上年同期), the base of a year-on-year rate.</summary>
    /// <returns>The period of the same kind and number, one year earlier.</returns>
    /// <exception cref="OverflowException">It would lie before 1900.</exception>
    public ReportingPeriod SamePeriodYearBefore() => Plus(-PerYear(Kind));

    /// <summary>The period of the same kind a number of periods later.</summary>
    /// <param name="periods">How many periods later; negative for earlier.</param>
    /// <returns>The period.</returns>
    /// <exception cref="OverflowException">It would lie outside the years 1900 to 2200.</exception>
    public ReportingPeriod Plus(int periods)
    {
        var index = (long)_index + periods;
        return index >= 0 && index < (long)(MaxYear - MinYear + 1) * PerYear(Kind)
            ? new ReportingPeriod(Kind, (int)index)
            : throw new OverflowException("A reporting period lies in the years 1900 to 2200.");
    }

    /// <summary>The periods of a kind that make up this one, such as the months of a quarter.</summary>
    /// <param name="kind">The kind of the parts; the same kind gives this period alone.</param>
    /// <returns>The parts in order.</returns>
    /// <exception cref="ArgumentException">Periods of the kind are longer than this one.</exception>
    public ValueList<ReportingPeriod> Parts(PeriodKind kind)
    {
        Guard.That(Guard.Defined(kind) >= Kind, "The parts of a period are not longer than the period.", nameof(kind));
        var count = PerYear(kind) / PerYear(Kind);
        var first = _index * count;
        return Enumerable.Range(first, count).Select(i => new ReportingPeriod(kind, i)).ToValueList();
    }

    /// <summary>The days of the period.</summary>
    /// <returns>The range from the first to the last day.</returns>
    public DateRange ToDateRange() => new(Start, End);

    /// <inheritdoc/>
    public int CompareTo(ReportingPeriod other)
    {
        var byStart = (_index * Months(Kind)).CompareTo(other._index * Months(other.Kind));
        return byStart != 0 ? byStart : Kind.CompareTo(other.Kind);
    }

    private static ReportingPeriod Of(PeriodKind kind, int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PerYear(kind));
        return new ReportingPeriod(kind, ((year - MinYear) * PerYear(kind)) + number - 1);
    }

    private static int PerYear(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 1,
        PeriodKind.HalfYear => 2,
        PeriodKind.Quarter => 4,
        _ => 12,
    };

    private static int Months(PeriodKind kind) => 12 / PerYear(kind);
}
