namespace Dnc.Model.Plans.Instruments;

/// <summary>What is done with a platform.</summary>
public enum PlatformAction
{
    /// <summary>Build a new one (建设).</summary>
    Build,

    /// <summary>Make an existing one larger or better (壮大).</summary>
    Expand,

    /// <summary>Join existing ones or bring them online (融合).</summary>
    Connect,

    /// <summary>Find out whether and how to build one (探索).</summary>
    Explore,

    /// <summary>Work on one that exists (用好).</summary>
    Use,
}
