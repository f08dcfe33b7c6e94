namespace Dnc.Model.Enterprises;

/// <summary>A part of an industry chain.</summary>
public enum ChainStage
{
    /// <summary>Materials and parts (上游).</summary>
    Upstream,

    /// <summary>Making and processing (中游).</summary>
    Midstream,

    /// <summary>Final products, sale and service (下游).</summary>
    Downstream,

    /// <summary>What serves every part of the chain (配套).</summary>
    Supporting,
}
