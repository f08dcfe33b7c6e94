using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The sum, mean, least or greatest of a formula over consecutive periods (近n年合计、均值).</summary>
/// <param name="Aggregate">What is taken of the periods.</param>
/// <param name="Of">The formula.</param>
/// <param name="Unit">The periods.</param>
/// <param name="Count">How many periods; at least 1.</param>
/// <param name="Ending">The last period: 0 for the latest, −1 for the one before.</param>
/// <param name="Since">A day such as the founding: periods that ended before it are left out (fewer if younger); null counts every period.</param>
/// <remarks>JSON: <c>{"sumOver": {"of": "rd", "years": 3, "since": "foundedOn"}}</c>; also <c>meanOver</c>, <c>minOver</c>, <c>maxOver</c> and <c>quarters</c>, <c>months</c>, <c>halfYears</c>. A window of which no period is left has no value.</remarks>
public sealed record Window(WindowAggregate Aggregate, Formula Of, PeriodKind Unit, int Count, int Ending = 0, Formula? Since = null) : Formula
{
    /// <summary>What is taken of the periods.</summary>
    public WindowAggregate Aggregate { get; init => field = Guard.Defined(value); } = Guard.Defined(Aggregate);

    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The periods.</summary>
    public PeriodKind Unit { get; init => field = Guard.Defined(value); } = Guard.Defined(Unit);

    internal override IEnumerable<RulePart> Parts => Since is null ? [new($".{Aggregate.Word()}.of", Of)] : [new($".{Aggregate.Word()}.of", Of), new($".{Aggregate.Word()}.since", Since)];
}
