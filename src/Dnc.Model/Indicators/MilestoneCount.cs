using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>The number of milestones reached so far (节点完成数).</summary>
public sealed record MilestoneCount : IndicatorKind
{
    /// <inheritdoc/>
    public override HierarchyRule OverHierarchy => HierarchyRule.Sum;

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.Last;

    /// <inheritdoc/>
    public override LocalizedText Text => new("节点完成数", "number of milestones reached");

    internal override bool NeverFalls => true;
}
