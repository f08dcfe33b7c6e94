namespace Dnc.Model.Projects.RollUps;

/// <summary>By what projects are put together (汇总口径).</summary>
public enum RollUpBy
{
    /// <summary>All in one (合计).</summary>
    All,

    /// <summary>By zone or town (功能区、镇街).</summary>
    Area,

    /// <summary>By field of industry (产业领域).</summary>
    Industry,

    /// <summary>By the level of the library: each project at the highest of those that it is in (项目库层级).</summary>
    Level,

    /// <summary>By kind in the plan of the year (项目类别).</summary>
    Kind,

    /// <summary>By stage (阶段).</summary>
    Stage,

    /// <summary>By the unit that answers for it (责任单位).</summary>
    ResponsibleUnit,
}
