using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>An amount within a period, such as the trade of a year (流量).</summary>
/// <param name="MayBeNegative">Whether a period may have a negative amount; if not, a part of a sum bounds the whole from below.</param>
public sealed record Flow(bool MayBeNegative = false) : IndicatorKind
{
    /// <inheritdoc/>
    public override HierarchyRule OverHierarchy => HierarchyRule.Sum;

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.Sum;

    /// <inheritdoc/>
    public override LocalizedText Text => new("流量", "flow");

    internal override bool NeverFalls => false;
}
