using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A formula as of an earlier or later period (上年、上年同期).</summary>
/// <param name="Of">The formula.</param>
/// <param name="Unit">The periods that are counted.</param>
/// <param name="By">How many periods later; −1 is the period before.</param>
/// <remarks>JSON: <c>{"shift": {"of": "revenue", "years": -1}}</c>. Facts by a shorter period move to the same period of that year.</remarks>
public sealed record Shift(Formula Of, PeriodKind Unit, int By) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The periods that are counted.</summary>
    public PeriodKind Unit { get; init => field = Guard.Defined(value); } = Guard.Defined(Unit);

    internal override IEnumerable<RulePart> Parts => [new(".shift.of", Of)];
}
