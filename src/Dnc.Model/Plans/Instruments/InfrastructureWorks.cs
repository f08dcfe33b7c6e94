namespace Dnc.Model.Plans.Instruments;

/// <summary>What is built.</summary>
public enum InfrastructureWorks
{
    /// <summary>Airports (机场).</summary>
    Airport,

    /// <summary>Railways (铁路).</summary>
    Rail,

    /// <summary>Roads (公路).</summary>
    Road,

    /// <summary>Ports (港口).</summary>
    Port,

    /// <summary>Logistics centres (物流).</summary>
    Logistics,

    /// <summary>Other works (其他).</summary>
    Other,
}
