namespace Dnc.Model.Indicators;

/// <summary>How figures of shorter periods become the figure of a longer one.</summary>
public enum TimeRule
{
    /// <summary>The last one stands for the whole.</summary>
    Last,

    /// <summary>They are added.</summary>
    Sum,

    /// <summary>Numerators and denominators are added, then divided.</summary>
    RatioOfSums,

    /// <summary>They do not combine.</summary>
    None,
}
