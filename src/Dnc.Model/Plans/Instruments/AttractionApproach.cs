namespace Dnc.Model.Plans.Instruments;

/// <summary>How an attraction goes about it.</summary>
public enum AttractionApproach
{
    /// <summary>Without a stated way (一般招引).</summary>
    General,

    /// <summary>Precise attraction by industry chain or list (精准招商).</summary>
    Precise,

    /// <summary>Directed at named partners (定向招商).</summary>
    Directed,

    /// <summary>By planning a project and proposing it (谋划招商).</summary>
    Proposal,

    /// <summary>By stating the fields wanted (明确方向).</summary>
    Direction,

    /// <summary>By supplying land, energy and other factors (要素保障).</summary>
    FactorSupply,

    /// <summary>From preferential terms to services (由政策招商转向服务招商).</summary>
    ServiceTurn,
}
