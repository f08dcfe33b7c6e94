namespace Dnc.Model.Projects.Lifecycle;

/// <summary>The mechanism of project management under which a stage falls (项目管理机制), in the order of a project's life.</summary>
/// <remarks>The plan of Jiaozhou, section F2.1, names these five.</remarks>
public enum ProjectMechanism
{
    /// <summary>Screening and appraisal (筛选、评审).</summary>
    Screening,

    /// <summary>Decision (决策).</summary>
    Decision,

    /// <summary>Funding (资金保障).</summary>
    Funding,

    /// <summary>Management of construction (建设管理).</summary>
    Construction,

    /// <summary>Dynamic adjustment (动态调整).</summary>
    Adjustment,
}
