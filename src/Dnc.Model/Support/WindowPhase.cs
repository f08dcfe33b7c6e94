namespace Dnc.Model.Support;

/// <summary>States of an application window.</summary>
public enum WindowPhase
{
    /// <summary>The award is paid without application (免申即享).</summary>
    Automatic,

    /// <summary>Applications are taken (申报中).</summary>
    Open,

    /// <summary>Applications will be taken (尚未开始).</summary>
    NotYetOpen,

    /// <summary>Applications are no longer taken (已截止).</summary>
    Closed,
}
