using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The value of the tier that a formula lies in (分档).</summary>
/// <param name="Of">The formula.</param>
/// <param name="Tiers">The tiers; they do not overlap.</param>
/// <param name="Else">What holds outside every tier; null when the rule is silent there, which leaves the value unknown.</param>
/// <remarks>JSON: <c>{"bands": {"of": a, "tiers": [{"atLeast": "20%", "value": 20}, {"atLeast": "10%", "lessThan": "20%", "value": 10}], "else": 0}}</c>.</remarks>
public sealed record Bands(Formula Of, ValueList<Band> Tiers, Formula? Else = null) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The tiers; they do not overlap.</summary>
    public ValueList<Band> Tiers { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Tiers);

    internal override IEnumerable<RulePart> Parts => [new(".bands.of", Of), .. Tiers.Select((t, i) => new RulePart($".bands.tiers[{i}].value", t.Value)), .. Else is null ? (RulePart[])[] : [new(".bands.else", Else)]];
}
