namespace Dnc.Model.Plans;

/// <summary>What part an actor has in a commitment (责任角色).</summary>
public enum ActorRole
{
    /// <summary>Leads and answers for it (牵头).</summary>
    Lead,

    /// <summary>Takes part and supports (配合).</summary>
    Support,

    /// <summary>Does it, without answering for others (实施).</summary>
    Doer,

    /// <summary>It is done for them (受益).</summary>
    Beneficiary,
}
