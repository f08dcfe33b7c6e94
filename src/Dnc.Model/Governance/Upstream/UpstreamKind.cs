namespace Dnc.Model.Governance.Upstream;

/// <summary>What is won from a higher level.</summary>
public enum UpstreamKind
{
    /// <summary>A policy that favours the place (政策).</summary>
    Policy,

    /// <summary>A pilot or demonstration (试点、示范).</summary>
    Pilot,

    /// <summary>A recognition or designation, such as an open port (批复、认定).</summary>
    Designation,

    /// <summary>Money of a budget or fund (资金).</summary>
    Funding,

    /// <summary>A place of projects in a list of the higher level (项目入库).</summary>
    ProjectListing,

    /// <summary>An institution that settles in the place (机构落户).</summary>
    Institution,

    /// <summary>Something else (其他).</summary>
    Other,
}
