using System.Globalization;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>The time that a plan runs over, with a name (规划期).</summary>
public sealed record PlanPeriod
{
    /// <summary>Creates a period.</summary>
    /// <param name="name">The name, such as 十四五 or 2018–2022.</param>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, included.</param>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public PlanPeriod(LocalizedText name, LocalDate start, LocalDate end)
    {
        Name = name;
        Range = new DateRange(start, end);
    }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The days of the period; never open.</summary>
    public DateRange Range { get; }

    /// <summary>The first day.</summary>
    public LocalDate Start => Range.Start;

    /// <summary>The last day, included.</summary>
    public LocalDate End => Range.LastDay;

    /// <summary>The number of days, at least 1.</summary>
    public int Days => ElapsedDays(End);

    /// <summary>The calendar years that the period touches, in order.</summary>
    public ValueList<int> Years => Enumerable.Range(Start.Year, End.Year - Start.Year + 1).ToValueList();

    /// <summary>A period of whole calendar years, named after them.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year, included.</param>
    /// <returns>The period from 1 January to 31 December.</returns>
    public static PlanPeriod OfYears(int first, int last)
    {
        var years = string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");
        return new PlanPeriod(new LocalizedText(years + "年", years), new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));
    }

    /// <summary>Whether a day is in the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the first to the last day, both included.</returns>
    public bool Contains(LocalDate day) => Range.Contains(day);

    /// <summary>The days of the period that have passed when a day ends.</summary>
    /// <param name="day">The day; it counts as passed.</param>
    /// <returns>0 before the period, 1 on its first day, <see cref="Days"/> from its last day on.</returns>
    public int ElapsedDays(LocalDate day) => day < Start ? 0 : Period.DaysBetween(Start, LocalDate.Min(day, End)) + 1;

    /// <summary>The share of the period that has passed when a day ends: <see cref="ElapsedDays"/> over <see cref="Days"/>.</summary>
    /// <param name="day">The day; it counts as passed.</param>
    /// <returns>
    /// From 0 to 1; 1 from the last day on. The quotient is rounded to the 28 digits of <see cref="decimal"/>; take the two numbers
    /// of days where exactness matters.
    /// </returns>
    public decimal ElapsedShare(LocalDate day) => (decimal)ElapsedDays(day) / Days;

    /// <summary>The English name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name.En;
}
