using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Gaps;

/// <summary>A fact that becomes another value in one step: a flag, a code, a set of codes, a label.</summary>
/// <param name="Fact">The fact at its time.</param>
/// <param name="Name">What it is called.</param>
/// <param name="From">What it is.</param>
/// <param name="To">What it becomes.</param>
/// <param name="Weight">How much the change counts: for a set of codes, how many come or go.</param>
internal sealed record ValueLever(FactNeed Fact, LocalizedText Name, FactValue From, FactValue To, int Weight = 1) : Lever(Fact, Name)
{
    public override long Most => 1;

    public override FactValue At(long steps) => steps == 0 ? From : To;

    public override Rational Size(long steps) => steps * Weight;
}
