using System.Numerics;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>Days as numbers, and numbers as days.</summary>
public sealed class DaysTests
{
    private static readonly LocalDate Day = new(2024, 2, 29);

    private static readonly Rational Number = Days.Number(Day);

    [Fact]
    public void Number_OfADay_CountsFrom1970()
    {
        Days.Number(new LocalDate(1970, 1, 2)).ShouldBe(1);
        Days.Number(new LocalDate(1969, 12, 31)).ShouldBe(-1);
        Days.Day(Number.Numerator).ShouldBe(Day);
    }

    [Fact]
    public void Day_BeyondTheCalendar_IsItsFirstOrLast()
    {
        var (first, last) = (Days.Number(Dates.Min).Numerator, Days.Number(Dates.Max).Numerator);
        Days.Day(first - 1).ShouldBe(Dates.Min);
        Days.Day(last + BigInteger.Pow(10, 20)).ShouldBe(Dates.Max);
        new[] { first - 1, first, last, last + 1 }.Select(Days.IsDay).ShouldBe([false, true, true, false]);
    }

    [Fact]
    public void Ends_OfARange_AreTheFirstAndLastDayInIt()
    {
        var half = new Rational(1, 2);
        Days.Ends(Interval<Rational>.Between(Number, Number + 2)).ShouldBe((Day, Day.PlusDays(2)));
        Days.Ends(Interval<Rational>.Between(Number, Number + 2, false, false)).ShouldBe((Day.PlusDays(1), Day.PlusDays(1)));
        Days.Ends(Interval<Rational>.Between(Number - half, Number + half)).ShouldBe((Day, Day));
        Days.Ends(Interval<Rational>.Between(Number - half, Number + half, false, false)).ShouldBe((Day, Day));
        Days.Ends(default).ShouldBe((null, null));
        Days.Ends(Interval<Rational>.Between(Days.Number(Dates.Min) - 1, Days.Number(Dates.Max) + 1)).ShouldBe((null, null));
        Days.Ends(Interval<Rational>.Between(Days.Number(Dates.Min), Days.Number(Dates.Max))).ShouldBe((Dates.Min, Dates.Max));
    }

    [Fact]
    public void Range_OfTwoDays_HoldsBoth() => Days.Range(Day, Day.PlusDays(3)).ShouldBe(Interval<Rational>.Between(Number, Number + 3));
}
