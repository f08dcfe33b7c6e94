using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The sum, number, least, greatest or mean over the items of a subject (项目合计), such as its projects, loans or contracts.</summary>
/// <param name="Aggregate">What is taken.</param>
/// <param name="Items">The key of the items.</param>
/// <param name="Of">The formula of each item; null for a number of items.</param>
/// <param name="Where">Which items count; null for all.</param>
/// <param name="Top">Only so many items with the greatest <paramref name="By"/>; null for all.</param>
/// <param name="By">What the items are ranked by; null ranks by <paramref name="Of"/>.</param>
/// <remarks>JSON: <c>{"itemSum": {"items": "loans", "of": "principal", "where": c, "top": 3}}</c>, also <c>itemCount</c>, <c>itemMin</c>, <c>itemMax</c>, <c>itemMean</c>.</remarks>
public sealed record ItemTotal(ItemAggregate Aggregate, string Items, Formula? Of = null, Criterion? Where = null, int? Top = null, Formula? By = null) : Formula
{
    /// <summary>What is taken.</summary>
    public ItemAggregate Aggregate { get; init => field = Guard.Defined(value); } = Guard.Defined(Aggregate);

    /// <summary>The key of the items.</summary>
    public string Items { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Items);

    internal override IEnumerable<RulePart> Parts => ItemParts($".{Aggregate.Word()}", Of, Where, By);
}
