namespace Dnc.Model.Organizations;

/// <summary>What kind of body an organisation is.</summary>
public enum OrganizationKind
{
    /// <summary>The city or county as a whole (市、县).</summary>
    City,

    /// <summary>A party committee (党委).</summary>
    PartyCommittee,

    /// <summary>A people's government (人民政府).</summary>
    Government,

    /// <summary>The leaders of a government, each with a field of work (分管领导).</summary>
    Leaders,

    /// <summary>An office that leads a task across departments, such as the major-projects office (重大办).</summary>
    LeadingOffice,

    /// <summary>A department or bureau of a government (部门).</summary>
    Department,

    /// <summary>A functional zone (功能区).</summary>
    FunctionalZone,

    /// <summary>A town (镇).</summary>
    Town,

    /// <summary>A sub-district (街道).</summary>
    Subdistrict,

    /// <summary>A company that runs an industry (产业运营公司).</summary>
    IndustryOperator,

    /// <summary>A company that runs a park or carrier (园区、载体运营公司).</summary>
    ParkOperator,

    /// <summary>A platform company of a government (平台公司).</summary>
    PlatformCompany,

    /// <summary>A state-owned company (国资公司).</summary>
    StateCompany,

    /// <summary>A fund (基金).</summary>
    Fund,

    /// <summary>A research institute (科研院所).</summary>
    ResearchInstitute,

    /// <summary>A university or college (高校).</summary>
    University,

    /// <summary>A public service centre (服务中心).</summary>
    ServiceCentre,

    /// <summary>An enterprise (企业).</summary>
    Enterprise,

    /// <summary>A class of enterprises or persons without a common body, such as the firms of an industry (企业群体).</summary>
    EnterpriseGroup,

    /// <summary>An alliance or association (联盟、协会).</summary>
    Association,

    /// <summary>A park or carrier as a place with its own figures (园区).</summary>
    Park,

    /// <summary>A government of a higher level (上级政府).</summary>
    Superior,

    /// <summary>The public (公众).</summary>
    Public,
}
