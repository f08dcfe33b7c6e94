using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a label is held on any day from one day to another, both included (曾持有).</summary>
/// <param name="Label">The key of the label.</param>
/// <param name="From">The first day; null for the beginning.</param>
/// <param name="To">The last day; null for the as-of date.</param>
/// <remarks>JSON: <c>{"everHeld": {"label": "high-tech"}}</c>. False only where the history of the label is complete.</remarks>
public sealed record EverHeld(string Label, Formula? From = null, Formula? To = null) : Criterion
{
    /// <summary>The key of the label.</summary>
    public string Label { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Label);

    internal override IEnumerable<RulePart> Parts => [.. From is null ? (RulePart[])[] : [new(".everHeld.from", From)], .. To is null ? (RulePart[])[] : [new(".everHeld.to", To)]];
}
