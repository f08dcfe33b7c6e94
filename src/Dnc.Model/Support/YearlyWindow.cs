using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Support;

/// <summary>Days of every year (每年申报期), such as 1 March to 30 April.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; when it is before the first, it is of the next year.</param>
public sealed record YearlyWindow(AnnualDate From, AnnualDate To)
{
    /// <summary>The days that begin in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The days; 29 February is the 28th in a year that has none.</returns>
    public DateRange In(int year) => new(From.InYear(year), To.InYear(To.CompareTo(From) < 0 ? year + 1 : year));
}
