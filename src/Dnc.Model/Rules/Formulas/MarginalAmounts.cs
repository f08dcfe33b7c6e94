using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A scale by marginal amounts (逐档累加): the sum of the amounts of all steps reached.</summary>
/// <param name="Of">The formula.</param>
/// <param name="Steps">The steps, rising.</param>
/// <remarks>JSON: <c>{"marginalAmounts": {"of": a, "steps": [{"moreThan": "10亿元", "amount": "10万元"}]}}</c>.</remarks>
public sealed record MarginalAmounts(Formula Of, ValueList<AmountStep> Steps) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The steps, rising.</summary>
    public ValueList<AmountStep> Steps { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Steps);

    internal override IEnumerable<RulePart> Parts => [new(".marginalAmounts.of", Of), .. Steps.Select((s, i) => new RulePart($".marginalAmounts.steps[{i}].amount", s.Amount))];
}
