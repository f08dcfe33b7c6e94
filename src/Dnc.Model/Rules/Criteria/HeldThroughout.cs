using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a label is held on every day from one day to another, both included (连续持有).</summary>
/// <param name="Label">The key of the label.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <remarks>JSON: <c>{"heldThroughout": {"label": "high-tech", "from": d, "to": "asOf"}}</c>.</remarks>
public sealed record HeldThroughout(string Label, Formula From, Formula To) : Criterion
{
    /// <summary>The key of the label.</summary>
    public string Label { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Label);

    /// <summary>The first day.</summary>
    public Formula From { get; init => field = Guard.NotNull(value); } = Guard.NotNull(From);

    /// <summary>The last day.</summary>
    public Formula To { get; init => field = Guard.NotNull(value); } = Guard.NotNull(To);

    internal override IEnumerable<RulePart> Parts => [new(".heldThroughout.from", From), new(".heldThroughout.to", To)];
}
