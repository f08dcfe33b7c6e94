using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A scale by marginal rates (超额累进): each part of a formula counts at the rate of its step.</summary>
/// <param name="Of">The formula.</param>
/// <param name="Steps">The steps, rising. Below the first nothing counts.</param>
/// <remarks>JSON: <c>{"marginalRates": {"of": a, "steps": [{"from": "0元", "rate": "1%"}, {"from": "1亿元", "rate": "2%"}]}}</c>.</remarks>
public sealed record MarginalRates(Formula Of, ValueList<RateStep> Steps) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The steps, rising. Below the first nothing counts.</summary>
    public ValueList<RateStep> Steps { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Steps);

    internal override IEnumerable<RulePart> Parts => [new(".marginalRates.of", Of), .. Steps.Select((s, i) => new RulePart($".marginalRates.steps[{i}].rate", s.Rate))];
}
