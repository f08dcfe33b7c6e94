using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The first or last day of a period (期初、期末).</summary>
/// <param name="End">Which day.</param>
/// <param name="Unit">The kind of the period.</param>
/// <param name="By">Which period: 0 for the latest that has ended, −1 for the one before.</param>
/// <remarks>JSON: <c>{"lastDay": {"years": -1}}</c>, also <c>firstDay</c>.</remarks>
public sealed record PeriodDay(PeriodEnd End, PeriodKind Unit, int By = 0) : Formula
{
    /// <summary>Which day.</summary>
    public PeriodEnd End { get; init => field = Guard.Defined(value); } = Guard.Defined(End);

    /// <summary>The kind of the period.</summary>
    public PeriodKind Unit { get; init => field = Guard.Defined(value); } = Guard.Defined(Unit);

    internal override IEnumerable<RulePart> Parts => [];
}
