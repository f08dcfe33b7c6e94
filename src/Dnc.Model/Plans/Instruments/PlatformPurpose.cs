namespace Dnc.Model.Plans.Instruments;

/// <summary>What a platform is for.</summary>
public enum PlatformPurpose
{
    /// <summary>Research and development (研发).</summary>
    ResearchAndDevelopment,

    /// <summary>Transfer of scientific results (成果转化).</summary>
    ResultsTransfer,

    /// <summary>Sharing of scientific instruments (仪器共享).</summary>
    InstrumentSharing,

    /// <summary>Making and starting up (众创).</summary>
    MakerSpace,

    /// <summary>Incubation of young firms (孵化).</summary>
    Incubation,

    /// <summary>Public services for industry (公共服务).</summary>
    PublicService,

    /// <summary>Commerce (商务).</summary>
    Commerce,

    /// <summary>Foreign trade and going out (外贸、走出去).</summary>
    Trade,

    /// <summary>Services for enterprises (企业服务).</summary>
    EnterpriseService,

    /// <summary>Cooperation between bodies (合作).</summary>
    Cooperation,
}
