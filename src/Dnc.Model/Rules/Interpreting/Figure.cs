using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Amounts in base units, and what they measure; days are counted from 1970-01-01.</summary>
/// <param name="Range">The amounts.</param>
/// <param name="Measure">What they measure.</param>
/// <param name="Unit">The unit in which a fact states them; null for that of the measure.</param>
internal sealed record Figure(Interval<Rational> Range, Measure Measure, CompoundUnit? Unit = null) : Value
{
    public override bool IsExact => Range.IsExact;
}
