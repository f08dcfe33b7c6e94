namespace Dnc.Model.Governance.Attraction;

/// <summary>Which sum of a project of investment attraction is meant.</summary>
public enum AttractionAmountKind
{
    /// <summary>The sum of the contract (合同额).</summary>
    ContractSum,

    /// <summary>The registered capital (注册资本).</summary>
    RegisteredCapital,

    /// <summary>The funds that have come in (到账资金).</summary>
    PaidIn,

    /// <summary>The fixed assets that were formed (形成固定资产).</summary>
    FixedAssets,

    /// <summary>The contracted foreign capital (合同外资).</summary>
    ForeignContracted,

    /// <summary>The foreign capital that has come in (到账外资).</summary>
    ForeignPaidIn,
}
