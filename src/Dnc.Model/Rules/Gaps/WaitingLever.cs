using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Time that passes, day by day, with every fact as it is.</summary>
/// <param name="From">The as-of date.</param>
internal sealed record WaitingLever(LocalDate From) : Lever(Need, AsOfDate)
{
    private const int DaysOfAYear = 365;

    /// <summary>Ten years and a leap year's days; a longer wait is not sought.</summary>
    private const int Farthest = 3_653;

    private static readonly FactNeed Need = new(Interpreter.AsOfName, FactTime.None);

    private static readonly LocalizedText AsOfDate = new("评估日期", "as-of date");

    public override long Most { get; } = Math.Min(Farthest, Period.DaysBetween(From, Dates.Max));

    public override FactValue At(long steps) => new FactDay(From.PlusDays((int)steps));

    public override CompoundQuantity? By(long steps) => new Quantity(steps, Units.Get("天"));

    public override Rational Size(long steps) => new(steps, DaysOfAYear);

    public override FactSet Apply(FactSet facts, long first, long last) => facts;

    public override RuleContext Apply(RuleContext context, long steps) => Replacement.Later(context, From.PlusDays((int)steps));
}
