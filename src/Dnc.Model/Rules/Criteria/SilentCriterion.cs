using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Where the rule does not say whether something holds (规则未规定): unknown, with this as the reason.</summary>
/// <param name="Matter">What the rule is silent on.</param>
/// <remarks>JSON: <c>{"silent": {"zh": "…", "en": "…"}}</c>.</remarks>
public sealed record SilentCriterion(LocalizedText Matter) : Criterion
{
    /// <summary>What the rule is silent on.</summary>
    public LocalizedText Matter { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matter);

    internal override IEnumerable<RulePart> Parts => [];
}
