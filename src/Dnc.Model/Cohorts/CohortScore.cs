using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>The score of one member (得分).</summary>
/// <param name="Id">Whose score it is.</param>
/// <param name="Value">Every score that the facts allow; the whole scale where the rule is silent. Not rounded. An end may be approached only, though it is shown as included.</param>
/// <param name="Silence">What the rule does not say under some or all completions; null when it says everything.</param>
public sealed record CohortScore(string Id, Interval<Rational> Value, SilentRule? Silence = null)
{
    /// <summary>Whose score it is.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);
}
