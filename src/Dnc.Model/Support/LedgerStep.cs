namespace Dnc.Model.Support;

/// <summary>The steps in which an award is computed, in their order (计算步骤).</summary>
public enum LedgerStep
{
    /// <summary>The amount before caps (测算金额).</summary>
    Gross,

    /// <summary>The cap of the policy (封顶).</summary>
    Cap,

    /// <summary>Rounding (取整).</summary>
    Rounding,

    /// <summary>What the rules on fair competition review bar (公平竞争审查).</summary>
    Compliance,

    /// <summary>The firm applied outside the window (申报期外).</summary>
    Window,

    /// <summary>What was had earlier (已享受).</summary>
    Earlier,

    /// <summary>Another award for the same matter is paid (择优、不重复).</summary>
    Exclusion,

    /// <summary>A cap that awards share (合计封顶).</summary>
    SharedCap,

    /// <summary>The firm is not among those chosen (名额).</summary>
    Quota,

    /// <summary>The budget is not enough (预算).</summary>
    Budget,
}
