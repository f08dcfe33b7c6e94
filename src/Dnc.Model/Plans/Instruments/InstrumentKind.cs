namespace Dnc.Model.Plans.Instruments;

/// <summary>What a measure works with, as one word for counting and grouping.</summary>
public enum InstrumentKind
{
    /// <summary>A platform: research, incubation, service or trade under one roof (平台).</summary>
    Platform,

    /// <summary>Bringing bodies, projects or capital from outside (招商引资引智).</summary>
    Attraction,

    /// <summary>Winning or forming people (人才).</summary>
    Talent,

    /// <summary>Developing an industry or a form of the economy (产业发展).</summary>
    SectorDevelopment,

    /// <summary>A duty laid on named bodies (责任分工).</summary>
    Responsibility,

    /// <summary>Assessment of the work of bodies (考核督查).</summary>
    Assessment,

    /// <summary>A document to be made (文件).</summary>
    Document,

    /// <summary>A library of projects (项目库).</summary>
    ProjectLibrary,

    /// <summary>A place that carries an industry (空间载体).</summary>
    SpatialCarrier,

    /// <summary>Cooperation with others (合作).</summary>
    Cooperation,

    /// <summary>Growing enterprises or places into a status (培育).</summary>
    Cultivation,

    /// <summary>Improving what enterprises are and do (企业提升).</summary>
    EnterpriseUpgrading,

    /// <summary>Bringing money together (投融资).</summary>
    Financing,

    /// <summary>Support worked out enterprise by enterprise (一企一策).</summary>
    PerEnterpriseSupport,

    /// <summary>Making a procedure easier (流程改革).</summary>
    ProcedureReform,

    /// <summary>Bringing technology into use (技术转移).</summary>
    TechnologyTransfer,

    /// <summary>Making and raising brands (品牌).</summary>
    Brand,

    /// <summary>Money or recognition that moves somebody to act (激励).</summary>
    Incentive,

    /// <summary>Working on an industry chain (产业链).</summary>
    IndustryChain,

    /// <summary>A register or list to be kept (名录).</summary>
    Register,

    /// <summary>Using the policies and money of higher levels (争取上级支持).</summary>
    SuperiorSupport,

    /// <summary>An association of firms (联盟).</summary>
    Alliance,

    /// <summary>Services for enterprises (企业服务).</summary>
    EnterpriseService,

    /// <summary>A fund (基金).</summary>
    Fund,

    /// <summary>A system of indicators to be made (指标体系).</summary>
    IndicatorSystem,

    /// <summary>Policy worked out industry by industry (一业一策).</summary>
    PerIndustryPolicy,

    /// <summary>Taking part in standards (标准).</summary>
    Standard,

    /// <summary>Works of infrastructure (基础设施).</summary>
    Infrastructure,
}
