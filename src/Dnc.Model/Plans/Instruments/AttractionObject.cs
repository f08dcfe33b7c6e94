namespace Dnc.Model.Plans.Instruments;

/// <summary>Whom or what an attraction is after.</summary>
public enum AttractionObject
{
    /// <summary>Universities and their branches (高校).</summary>
    University,

    /// <summary>Research institutes (院所).</summary>
    ResearchInstitute,

    /// <summary>Bodies that serve incubation (孵化服务机构).</summary>
    IncubationService,

    /// <summary>Teams that run a carrier (运营团队).</summary>
    OperatingTeam,

    /// <summary>Regional headquarters (区域总部).</summary>
    RegionalHeadquarters,

    /// <summary>Research centres of companies (研发中心).</summary>
    ResearchCentre,

    /// <summary>Settlement centres (结算中心).</summary>
    SettlementCentre,

    /// <summary>Companies that run an industry (产业运营商).</summary>
    IndustryOperator,

    /// <summary>Companies that run a part of a city (城市运营商).</summary>
    CityOperator,

    /// <summary>Enterprises (企业).</summary>
    Enterprise,

    /// <summary>Projects (项目).</summary>
    Project,

    /// <summary>Capital (资本).</summary>
    Capital,
}
