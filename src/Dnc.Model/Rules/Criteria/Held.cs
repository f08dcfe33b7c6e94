using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a label is held on a day (持有称号).</summary>
/// <param name="Label">The key of the label.</param>
/// <param name="At">The day; null for the as-of date.</param>
/// <remarks>JSON: <c>{"held": "high-tech"}</c> or <c>{"held": {"label": "high-tech", "at": "2020-12-31"}}</c>.</remarks>
public sealed record Held(string Label, Formula? At = null) : Criterion
{
    /// <summary>The key of the label.</summary>
    public string Label { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Label);

    internal override IEnumerable<RulePart> Parts => At is null ? [] : [new(".held.at", At)];
}
