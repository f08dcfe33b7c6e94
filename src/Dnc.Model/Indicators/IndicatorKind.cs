using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>What kind of figure an indicator is; the kind fixes how figures add up over time and over the hierarchy (指标类型).</summary>
public abstract record IndicatorKind
{
    /// <summary>How figures of parts become the figure of the whole, unless the indicator says that its parts do not add up.</summary>
    public abstract HierarchyRule OverHierarchy { get; }

    /// <summary>How figures of shorter periods become the figure of a longer one.</summary>
    public abstract TimeRule OverTime { get; }

    /// <summary>The kind in words.</summary>
    public abstract LocalizedText Text { get; }

    // INVARIANT: an internal abstract member closes the family.
    internal abstract bool NeverFalls { get; }
}
