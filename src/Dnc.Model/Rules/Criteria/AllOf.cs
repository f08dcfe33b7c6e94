using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether all criteria hold (同时满足). True when there is none.</summary>
/// <param name="Of">The criteria.</param>
/// <remarks>JSON: <c>{"all": [c, d]}</c>. False when one is false, whatever is unknown.</remarks>
public sealed record AllOf(ValueList<Criterion> Of) : Criterion
{
    /// <summary>The criteria.</summary>
    public ValueList<Criterion> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((c, i) => new RulePart($".all[{i}]", c));
}
