using Dnc.Model.Organizations;
using Dnc.Model.Primitives;

namespace Dnc.Model.Projects;

/// <summary>Levels and kinds in words.</summary>
internal static class ProjectWords
{
    public static LocalizedText Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => new("国家级", "national"),
        AdministrativeLevel.Provincial => new("省级", "provincial"),
        AdministrativeLevel.Municipal => new("市级", "municipal"),
        AdministrativeLevel.District => new("区县级", "district"),
        AdministrativeLevel.Zone => new("功能区", "zone"),
        _ => new("镇街", "town"),
    };

    public static LocalizedText Of(ProjectKind kind) => kind switch
    {
        ProjectKind.NewConstruction => new("新建项目", "new construction"),
        ProjectKind.ContinuedConstruction => new("续建项目", "continued construction"),
        ProjectKind.Preparation => new("准备类项目", "preparation"),
        _ => new("储备项目", "reserve"),
    };
}
