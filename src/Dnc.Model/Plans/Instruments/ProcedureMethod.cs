namespace Dnc.Model.Plans.Instruments;

/// <summary>How a procedure is made easier.</summary>
public enum ProcedureMethod
{
    /// <summary>Fewer steps or papers (简化).</summary>
    Simplify,

    /// <summary>Steps in parallel (并联).</summary>
    Parallel,

    /// <summary>Limits of time (限时).</summary>
    TimeLimited,

    /// <summary>Handling online (网上办理).</summary>
    Online,

    /// <summary>Better service (强化服务).</summary>
    StrengthenService,
}
