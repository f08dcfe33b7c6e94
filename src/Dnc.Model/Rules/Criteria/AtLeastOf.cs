using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether at least a number of criteria hold (至少满足k项).</summary>
/// <param name="Count">How many, k; at least 1 and at most the number of criteria.</param>
/// <param name="Of">The criteria.</param>
/// <remarks>JSON: <c>{"atLeastOf": {"count": 2, "of": [c, d, e]}}</c>.</remarks>
public sealed record AtLeastOf(int Count, ValueList<Criterion> Of) : Criterion
{
    /// <summary>The criteria.</summary>
    public ValueList<Criterion> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((c, i) => new RulePart($".atLeastOf.of[{i}]", c));
}
