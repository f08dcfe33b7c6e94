namespace Dnc.Model.Projects;

/// <summary>What kind of project it is in the plan of the year (项目类别).</summary>
public enum ProjectKind
{
    /// <summary>It is to start in the year (新建项目).</summary>
    NewConstruction,

    /// <summary>It was started in an earlier year and goes on (续建项目).</summary>
    ContinuedConstruction,

    /// <summary>It is listed and prepared, and cannot start in the year (准备类项目).</summary>
    Preparation,

    /// <summary>It is kept in reserve (储备项目).</summary>
    Reserve,
}
