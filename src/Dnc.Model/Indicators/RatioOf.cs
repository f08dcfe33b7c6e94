using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>A ratio with its numerator and denominator as indicators of their own, such as R&amp;D spending to GDP (比率).</summary>
/// <param name="Numerator">The indicator above the line.</param>
/// <param name="Denominator">The indicator below the line.</param>
public sealed record RatioOf(IndicatorId Numerator, IndicatorId Denominator) : IndicatorKind
{
    /// <inheritdoc/>
    public override HierarchyRule OverHierarchy => HierarchyRule.RatioOfSums;

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.RatioOfSums;

    /// <inheritdoc/>
    public override LocalizedText Text => new("比率", "ratio");

    internal override bool NeverFalls => false;
}
