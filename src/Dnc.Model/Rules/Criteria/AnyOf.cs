using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether at least one criterion holds (满足其一). False when there is none.</summary>
/// <param name="Of">The criteria.</param>
/// <remarks>JSON: <c>{"any": [c, d]}</c>.</remarks>
public sealed record AnyOf(ValueList<Criterion> Of) : Criterion
{
    /// <summary>The criteria.</summary>
    public ValueList<Criterion> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((c, i) => new RulePart($".any[{i}]", c));
}
