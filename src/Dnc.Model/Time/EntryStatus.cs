namespace Dnc.Model.Time;

/// <summary>How firm an entry of a history is. The status is shown; it supersedes nothing by itself.</summary>
public enum EntryStatus
{
    /// <summary>Definitive (终值, 年报); the value of <c>default</c>.</summary>
    Final,

    /// <summary>A first figure that is expected to change (快报, 初步核算数).</summary>
    Provisional,

    /// <summary>Estimated by somebody, not reported (估计数).</summary>
    Estimated,

    /// <summary>A corrected figure (修订数).</summary>
    Revised,
}
