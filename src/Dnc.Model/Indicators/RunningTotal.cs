using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>A total since a start, reported again and again, such as firms ever incubated (累计数). Running totals are never added up.</summary>
/// <param name="Resets">Whether the total begins anew each year.</param>
public sealed record RunningTotal(RunningTotalReset Resets) : IndicatorKind
{
    /// <inheritdoc/>
    public override HierarchyRule OverHierarchy => HierarchyRule.Sum;

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.Last;

    /// <inheritdoc/>
    public override LocalizedText Text => Resets == RunningTotalReset.Never ? new("累计数", "running total") : new("年内累计数", "running total of the year");

    internal override bool NeverFalls => Resets == RunningTotalReset.Never;
}
