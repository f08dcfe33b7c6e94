using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>Another indicator is meant (指标口径).</summary>
/// <param name="Indicator">The indicator that is meant.</param>
/// <remarks>It applies to targets.</remarks>
public sealed record UseIndicator(IndicatorId Indicator) : ReadingEffect
{
    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => commitment is Target;

    internal override Commitment Change(Commitment commitment) => commitment is Target target ? target with { Specification = target.Specification with { Indicator = Indicator } } : commitment;
}
