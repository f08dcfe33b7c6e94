using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>The holiday arrangement of one year, as its notices give it (节假日安排).</summary>
/// <remarks>
/// A notice names days of its year, and sometimes days of the December before: the notice for 2019 gave 30 and 31 December 2018 off
/// and made 29 December 2018 a working day. Days that no notice names are worked from Monday to Friday.
/// </remarks>
public sealed record CalendarYear
{
    /// <summary>Creates an arrangement.</summary>
    /// <param name="year">The year, 1900 to 2200.</param>
    /// <param name="notices">The notices that give it, at least one, in the order of their publication.</param>
    /// <param name="days">The days that they name, each once: of the year, or of the December before.</param>
    /// <exception cref="ArgumentException">There is no notice, or a day is named twice or lies elsewhere.</exception>
    public CalendarYear(int year, ValueList<SourceReference> notices, ValueList<CalendarDay> days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, ReportingPeriod.MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, ReportingPeriod.MaxYear);
        Year = year;
        Notices = Guard.NotNull(notices);
        Days = Guard.NotNull(days);
        var allowed = new DateRange(new LocalDate(year - 1, 12, 1), new LocalDate(year, 12, 31));
        Guard.That(notices.Count > 0, "A calendar year rests on a notice.", nameof(notices));
        Guard.That(days.All(d => allowed.Contains(d.Date)), "A notice names days of its year or of the December before.", nameof(days));
        Guard.That(days.DistinctBy(d => d.Date).Count() == days.Count, "A calendar year names a day once.", nameof(days));
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The notices that give the arrangement.</summary>
    public ValueList<SourceReference> Notices { get; }

    /// <summary>The days that the notices name.</summary>
    public ValueList<CalendarDay> Days { get; }
}
