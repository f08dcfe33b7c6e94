using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a day lies from one day to another, both included (期限内).</summary>
/// <param name="Of">The day.</param>
/// <param name="From">The first day; null for no limit.</param>
/// <param name="To">The last day; null for no limit.</param>
/// <remarks>JSON: <c>{"within": {"of": "asOf", "from": "2017-01-01", "to": "2020-12-31"}}</c>. A window from an event ends at a <see cref="Formulas.DatePlus"/>.</remarks>
public sealed record Within(Formula Of, Formula? From, Formula? To) : Criterion
{
    /// <summary>The day.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => [new(".within.of", Of), .. From is null ? (RulePart[])[] : [new(".within.from", From)], .. To is null ? (RulePart[])[] : [new(".within.to", To)]];
}
