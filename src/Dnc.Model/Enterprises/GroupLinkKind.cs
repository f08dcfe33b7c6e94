namespace Dnc.Model.Enterprises;

/// <summary>How an enterprise is linked to its group.</summary>
public enum GroupLinkKind
{
    /// <summary>The party is its parent company (母公司).</summary>
    Parent,

    /// <summary>The party is its actual controller, an enterprise, a body or a person (实际控制人).</summary>
    ActualController,

    /// <summary>The party is the group of which it is a member (集团成员).</summary>
    Group,
}
