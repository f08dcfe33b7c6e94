using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a criterion does not hold (不). Unknown while the criterion is.</summary>
/// <param name="Of">The criterion.</param>
/// <remarks>JSON: <c>{"not": c}</c>.</remarks>
public sealed record Negation(Criterion Of) : Criterion
{
    /// <summary>The criterion.</summary>
    public Criterion Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => [new(".not", Of)];
}
