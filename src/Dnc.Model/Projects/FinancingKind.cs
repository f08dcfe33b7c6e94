namespace Dnc.Model.Projects;

/// <summary>Where money for a project comes from (资金来源).</summary>
public enum FinancingKind
{
    /// <summary>Funds of the state, the province or the municipality (上级资金).</summary>
    SuperiorFunds,

    /// <summary>The budget of the city itself (本级财政资金).</summary>
    LocalBudget,

    /// <summary>Government bonds (政府债券).</summary>
    Bonds,

    /// <summary>Loans of banks and other lenders (贷款).</summary>
    Loans,

    /// <summary>The owner's own money (自有资金).</summary>
    OwnFunds,

    /// <summary>Money from abroad (外资).</summary>
    ForeignCapital,

    /// <summary>Private and other social capital (社会资本).</summary>
    SocialCapital,

    /// <summary>Anything else (其他).</summary>
    Other,
}
