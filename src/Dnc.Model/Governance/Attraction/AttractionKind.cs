namespace Dnc.Model.Governance.Attraction;

/// <summary>What a project of investment attraction is.</summary>
public enum AttractionKind
{
    /// <summary>A plant or business of industry (产业项目).</summary>
    Industry,

    /// <summary>A business of services or trade (服务业项目).</summary>
    Services,

    /// <summary>The headquarters of a firm for a region, a functional body (区域总部).</summary>
    RegionalHeadquarters,

    /// <summary>A centre of research and development, a functional body (研发中心).</summary>
    ResearchCentre,

    /// <summary>A centre that settles the payments of a firm, a functional body (结算中心).</summary>
    SettlementCentre,

    /// <summary>Something else (其他).</summary>
    Other,
}
