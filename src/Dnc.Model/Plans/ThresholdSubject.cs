namespace Dnc.Model.Plans;

/// <summary>What is to reach a threshold.</summary>
public enum ThresholdSubject
{
    /// <summary>Industries (产业).</summary>
    Industry,

    /// <summary>Enterprises (企业).</summary>
    Enterprise,

    /// <summary>Projects (项目).</summary>
    Project,

    /// <summary>Areas, such as zones and towns (区域).</summary>
    Area,
}
