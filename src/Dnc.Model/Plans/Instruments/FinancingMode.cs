namespace Dnc.Model.Plans.Instruments;

/// <summary>Where money comes from.</summary>
public enum FinancingMode
{
    /// <summary>Bonds (债券).</summary>
    Bond,

    /// <summary>Investment funds (投资基金).</summary>
    InvestmentFund,

    /// <summary>Equity (股权).</summary>
    Equity,

    /// <summary>Debt (债权).</summary>
    Debt,

    /// <summary>Project loans (项目贷款).</summary>
    ProjectLoan,

    /// <summary>Partnership of government and private capital (PPP).</summary>
    PublicPrivatePartnership,

    /// <summary>The budget (财政预算).</summary>
    Budget,

    /// <summary>Private capital (社会资本).</summary>
    SocialCapital,

    /// <summary>Financing in the market (市场化融资).</summary>
    MarketFinancing,
}
