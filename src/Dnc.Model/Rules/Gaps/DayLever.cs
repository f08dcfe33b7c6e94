using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Gaps;

/// <summary>A day that is moved, earlier or later by days.</summary>
/// <param name="Fact">The fact at its time.</param>
/// <param name="Name">What it is called.</param>
/// <param name="From">The day.</param>
/// <param name="Direction">1 for later, −1 for earlier.</param>
internal sealed record DayLever(FactNeed Fact, LocalizedText Name, LocalDate From, int Direction) : Lever(Fact, Name)
{
    private const int DaysOfAYear = 365;

    private const long Farthest = 200 * DaysOfAYear;

    public override long Most { get; } = Math.Min(Farthest, Direction > 0 ? Period.DaysBetween(From, Dates.Max) : Period.DaysBetween(Dates.Min, From));

    public override bool HasRanges => true;

    public override FactValue At(long steps) => new FactDay(From.PlusDays((int)steps * Direction));

    public override CompoundQuantity? By(long steps) => new Quantity(steps * Direction, Units.Get("天"));

    public override Rational Size(long steps) => new(steps, DaysOfAYear);
}
