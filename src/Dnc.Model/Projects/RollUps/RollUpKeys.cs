using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Projects.RollUps;

/// <summary>Under which line each project stands.</summary>
internal sealed class RollUpKeys(ProjectPortfolio portfolio, RollUpBy by, AsOf asOf)
{
    private static readonly LocalizedText Unknown = new("未知", "not known");

    private readonly Lazy<Dictionary<ProjectId, AdministrativeLevel>> _levels = new(() =>
        portfolio.Libraries.Members(asOf).GroupBy(m => m.Project).ToDictionary(g => g.Key, g => g.Min(m => m.Library.Level)));

    public (string? Key, int Order, LocalizedText Name) Of(Project project) => by switch
    {
        RollUpBy.Area => Unit(project.Area),
        RollUpBy.ResponsibleUnit => Unit(project.ResponsibleUnit),
        RollUpBy.Industry => project.Industry is { } industry ? (industry, 0, new LocalizedText(industry, industry)) : (null, 0, Unknown),
        RollUpBy.Level => _levels.Value.TryGetValue(project.Id, out var level) ? (level.ToString(), (int)level, ProjectWords.Of(level)) : (null, 0, new LocalizedText("未入库", "in no library")),
        RollUpBy.Kind => project.Kind is { } kind ? (kind.ToString(), (int)kind, ProjectWords.Of(kind)) : (null, 0, Unknown),
        RollUpBy.Stage => portfolio.Stages.StateOf(project.Id, asOf).Stage is { } stage ? (stage.Id, portfolio.Stages.Stages.PlaceOf(stage.Id), stage.Name) : (null, 0, Unknown),
        _ => ("all", 0, new LocalizedText("合计", "all")),
    };

    private (string? Key, int Order, LocalizedText Name) Unit(OrganizationId? id) =>
        id is not { } unit ? (null, 0, Unknown) : (unit.ToString(), 0, portfolio.Organizations.TryGet(unit, out var body) ? body.Name : new LocalizedText(unit.ToString(), unit.ToString()));
}
