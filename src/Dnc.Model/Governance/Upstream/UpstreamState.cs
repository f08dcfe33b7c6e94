namespace Dnc.Model.Governance.Upstream;

/// <summary>How far something is that is to be won from a higher level.</summary>
public enum UpstreamState
{
    /// <summary>It is not on the register (未登记).</summary>
    NotRegistered,

    /// <summary>It is sought (争取中).</summary>
    Sought,

    /// <summary>It is applied for (已申报).</summary>
    Applied,

    /// <summary>It is won (已争取到).</summary>
    Won,

    /// <summary>It is being put into effect (落地中).</summary>
    Landing,

    /// <summary>It is in effect (已落地).</summary>
    Landed,

    /// <summary>It was not won, or came to nothing (未成、失效).</summary>
    Lapsed,
}
