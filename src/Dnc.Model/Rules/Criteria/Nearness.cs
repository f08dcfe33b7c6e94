using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a formula is about a figure (左右).</summary>
/// <param name="Of">The formula.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Tolerance">How near is about; null when nobody has said, which leaves the verdict unknown.</param>
/// <remarks>JSON: <c>{"about": {"of": a, "figure": "600人", "tolerance": {"relative": "10%"}}}</c>.</remarks>
public sealed record Nearness(Formula Of, Formula Figure, Tolerance? Tolerance = null) : Criterion
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The figure.</summary>
    public Formula Figure { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Figure);

    internal override IEnumerable<RulePart> Parts => [new(".about.of", Of), new(".about.figure", Figure)];
}
