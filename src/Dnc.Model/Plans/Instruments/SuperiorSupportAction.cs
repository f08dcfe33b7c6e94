namespace Dnc.Model.Plans.Instruments;

/// <summary>What is done with the support of higher levels.</summary>
public enum SuperiorSupportAction
{
    /// <summary>Take up what they offer (承接).</summary>
    TakeUp,

    /// <summary>Report projects to them (上报).</summary>
    Report,

    /// <summary>Win their support (争取).</summary>
    Win,

    /// <summary>Bring their support to effect (落地).</summary>
    Land,
}
