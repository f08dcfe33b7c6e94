using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>A rate published as such, without its components, such as real growth (公布的增速或比重).</summary>
public sealed record Rate : IndicatorKind
{
    /// <inheritdoc/>
    public override HierarchyRule OverHierarchy => HierarchyRule.None;

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.None;

    /// <inheritdoc/>
    public override LocalizedText Text => new("公布的比率", "published rate");

    internal override bool NeverFalls => false;
}
