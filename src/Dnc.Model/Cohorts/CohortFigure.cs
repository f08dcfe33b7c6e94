using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>The figure of one member before it is scored (指标值).</summary>
/// <param name="Id">Whose figure it is; unique in its population.</param>
/// <param name="Value">Every value that the facts allow; all figures of a population are in one unit.</param>
public sealed record CohortFigure(string Id, Interval<Rational> Value)
{
    /// <summary>Whose figure it is.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);
}
