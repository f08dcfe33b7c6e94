namespace Dnc.Model.Indicators;

/// <summary>How figures of parts become the figure of the whole.</summary>
public enum HierarchyRule
{
    /// <summary>They are added.</summary>
    Sum,

    /// <summary>Numerators and denominators are added, then divided.</summary>
    RatioOfSums,

    /// <summary>They do not combine.</summary>
    None,
}
