using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>Where the rule does not say what holds (规则未规定): the value is unknown, with this as the reason.</summary>
/// <param name="Matter">What the rule is silent on.</param>
/// <remarks>JSON: <c>{"silent": {"zh": "…", "en": "…"}}</c>.</remarks>
public sealed record Silent(LocalizedText Matter) : Formula
{
    /// <summary>What the rule is silent on.</summary>
    public LocalizedText Matter { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matter);

    internal override IEnumerable<RulePart> Parts => [];
}
