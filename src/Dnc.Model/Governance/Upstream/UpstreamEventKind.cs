namespace Dnc.Model.Governance.Upstream;

/// <summary>What happens to something that is to be won from a higher level, in the order in which it happens.</summary>
public enum UpstreamEventKind
{
    /// <summary>It is put on the register, because somebody seeks it or it was granted unasked (登记争取).</summary>
    Registration,

    /// <summary>It is applied for (申报).</summary>
    Application,

    /// <summary>The higher level grants it (获批).</summary>
    Grant,

    /// <summary>A unit takes it on with a plan to put it into effect, or changes that plan (落地方案).</summary>
    LandingPlan,

    /// <summary>It takes effect (落地).</summary>
    Landing,

    /// <summary>It is not won, or comes to nothing (未成、失效).</summary>
    Lapse,
}
