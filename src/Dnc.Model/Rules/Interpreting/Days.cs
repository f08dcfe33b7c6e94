using System.Numerics;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Days of the calendar as numbers, so that they compare and subtract like every other figure.</summary>
internal static class Days
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private static readonly BigInteger First = Number(Dates.Min).Numerator;

    private static readonly BigInteger Last = Number(Dates.Max).Numerator;

    public static Rational Number(LocalDate day) => Period.DaysBetween(Epoch, day);

    /// <summary>The day; the first or last day of the calendar for a number beyond it.</summary>
    public static LocalDate Day(BigInteger number) => Epoch.PlusDays((int)BigInteger.Clamp(number, First, Last));

    public static bool IsDay(BigInteger number) => number >= First && number <= Last;

    /// <summary>The first and last day of a range; an end is null when it is missing or beyond the calendar.</summary>
    public static (LocalDate? First, LocalDate? Last) Ends(Interval<Rational> range)
    {
        var low = range.Low is { } l ? (range.LowIncluded ? Ceiling(l) : l.Floor() + 1) : (BigInteger?)null;
        var high = range.High is { } h ? (range.HighIncluded ? h.Floor() : Ceiling(h) - 1) : (BigInteger?)null;
        return (low is { } a && IsDay(a) ? Day(a) : null, high is { } b && IsDay(b) ? Day(b) : null);
    }

    public static Interval<Rational> Range(LocalDate? first, LocalDate? last) =>
        Interval<Rational>.FromEnds(first is { } a ? Number(a) : null, true, last is { } b ? Number(b) : null, true);

    private static BigInteger Ceiling(Rational value) => -(-value).Floor();
}
