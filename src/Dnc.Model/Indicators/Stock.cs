using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>A level at a date, such as patents in force (存量).</summary>
/// <param name="RecognitionsOnly">Whether the level counts things granted for good, so that it never falls; a later, lower figure then contradicts an earlier one.</param>
public sealed record Stock(bool RecognitionsOnly = false) : IndicatorKind
{
    /// <inheritdoc/>
    public override HierarchyRule OverHierarchy => HierarchyRule.Sum;

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.Last;

    /// <inheritdoc/>
    public override LocalizedText Text => new("存量", "stock");

    internal override bool NeverFalls => RecognitionsOnly;
}
