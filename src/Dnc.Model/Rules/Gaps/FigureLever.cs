using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Gaps;

/// <summary>A figure that rises or falls by its step.</summary>
/// <param name="Fact">The fact at its time.</param>
/// <param name="Name">What it is called.</param>
/// <param name="From">The figure in its unit.</param>
/// <param name="Step">The step in the unit; negative to fall.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Limit">The most steps.</param>
internal sealed record FigureLever(FactNeed Fact, LocalizedText Name, decimal From, decimal Step, CompoundUnit Unit, long Limit) : Lever(Fact, Name)
{
    /// <summary>More steps than this are not sought: a billion yuan by the cent.</summary>
    private const long Farthest = 1_000_000_000_000;

    public override long Most => Limit;

    public override bool HasRanges => true;

    /// <summary>The lever; null when a bound leaves no step, or the figures are no decimals of the unit.</summary>
    public static FigureLever? Create(FactNeed need, FactDefinition fact, Rational amount, Rational step, int direction)
    {
        var unit = fact.Unit ?? CompoundUnit.Number;
        if (!(amount / unit.Factor).TryToDecimal(out var from) || !(step / unit.Factor).TryToDecimal(out var by) || by <= 0)
        {
            return null;
        }

        var bound = (direction > 0 ? fact.Maximum : fact.Minimum)?.Amount;
        var room = bound is { } end ? ((end - amount) * direction / step).Floor() : Farthest;
        var most = (long)System.Numerics.BigInteger.Min(room, Farthest);
        var lever = new FigureLever(need, fact.Name, from, by * direction, unit, most);
        return most >= 1 && lever.IsExact ? lever : null;
    }

    public override FactValue At(long steps) => FactFigure.Exactly(Quantity(From + (Step * steps)));

    public override CompoundQuantity? By(long steps) => Quantity(Step * steps);

    public override Rational Size(long steps) => Rational.FromDecimal(Math.Abs(Step)) * steps / Rational.FromDecimal(From == 0 ? Math.Abs(Step) : Math.Abs(From));

    private bool IsExact
    {
        get
        {
            // Decimals hold 28 digits; a sum that needs more would round.
            var (scale, far) = (Math.Max(From.Scale, Step.Scale), Math.Abs(From) + (Math.Abs(Step) * Limit));
            return far < (decimal)System.Numerics.BigInteger.Pow(10, 28 - scale);
        }
    }

    private CompoundQuantity Quantity(decimal value) => new(new Quantity(value, Unit.Unit), Unit.Per);
}
