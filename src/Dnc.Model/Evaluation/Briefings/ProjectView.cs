using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Lights;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What the sections about projects share: each project looked at once.</summary>
internal sealed class ProjectView
{
    private readonly HashSet<ProjectId> _due;

    public ProjectView(BriefingInput input, ReportingPeriod period, AsOf asOf)
    {
        Input = input;
        Period = period;
        AsOf = asOf;
        Portfolio = input.Projects!;
        Month = period.Kind == PeriodKind.Month ? period : period.Parts(PeriodKind.Month)[^1];
        Reports = Portfolio.Progress.KnownAt(asOf.KnownUntil);
        var members = input.Library is { } library ? Portfolio.Libraries.Members(asOf, library).Select(m => m.Project).ToHashSet() : null;
        Projects = Portfolio.Projects.Where(p => members is null || members.Contains(p.Id)).OrderBy(p => p.Id).ToList();
        Progress = Projects.ToDictionary(p => p.Id, p => YearProgress.Of(p, Reports, Month));
        States = Projects.ToDictionary(p => p.Id, p => Portfolio.Stages.StateOf(p.Id, asOf));
        Lights = input.Lights is { } scheme ? Projects.ToDictionary(p => p.Id, p => scheme.Of(Portfolio, p.Id, Month, asOf, Reports)) : [];
        Due = Projects.Where(IsDue).ToList();
        _due = Due.Select(p => p.Id).ToHashSet();
    }

    public BriefingInput Input { get; }

    public ReportingPeriod Period { get; }

    public AsOf AsOf { get; }

    public ReportingPeriod Month { get; }

    public ProjectPortfolio Portfolio { get; }

    public ProgressVintage Reports { get; }

    /// <summary>The projects that the briefing is about, by identifier.</summary>
    public List<Project> Projects { get; }

    /// <summary>Those that have to report: they have a plan for the year, and were not completed before the month.</summary>
    public List<Project> Due { get; }

    public Dictionary<ProjectId, YearProgress> Progress { get; }

    public Dictionary<ProjectId, StageState> States { get; }

    public Dictionary<ProjectId, ProjectLights> Lights { get; }

    /// <summary>Whether a project has to report.</summary>
    public bool HasToReport(ProjectId project) => _due.Contains(project);

    public LocalizedText UnitName(OrganizationId? unit) => unit is not { } id
        ? new LocalizedText("未指定", "nobody named")
        : Portfolio.Organizations.TryGet(id, out var body) ? body.Name : new LocalizedText(id.ToString(), id.ToString());

    private bool IsDue(Project project)
    {
        var stages = Portfolio.Stages.Stages;
        var completed = stages.Of(StageRole.Completed) is { } stage
            ? States[project.Id].Path.FirstOrDefault(m => stages.PlaceOf(m.To) >= stages.PlaceOf(stage.Id))?.On
            : null;
        return project.PlanOf(Month.Year) is not null && !(completed < Month.Start);
    }
}
