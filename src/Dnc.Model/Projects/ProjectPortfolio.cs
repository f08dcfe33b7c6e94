using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;

namespace Dnc.Model.Projects;

/// <summary>All projects of a place with everything that happened to them (项目总库): files, stages, libraries and monthly reports.</summary>
/// <remarks>Immutable. Two portfolios are equal when everything in them is.</remarks>
public sealed record ProjectPortfolio
{
    private readonly Dictionary<ProjectId, Project> _byId;

    private ProjectPortfolio(ValueList<Project> projects, OrganizationRegister organizations, StageLog stages, LibraryRegister libraries, ProgressLedger progress)
    {
        Projects = projects;
        Organizations = organizations;
        Stages = stages;
        Libraries = libraries;
        Progress = progress;
        _byId = projects.ToDictionary(p => p.Id);
    }

    /// <summary>The portfolio without projects.</summary>
    public static ProjectPortfolio Empty { get; } = new([], OrganizationRegister.Empty, new StageLog(StageSet.Standard), LibraryRegister.Empty, ProgressLedger.Empty);

    /// <summary>The projects, in the order given.</summary>
    public ValueList<Project> Projects { get; }

    /// <summary>The bodies that the projects name; empty when nobody listed them.</summary>
    public OrganizationRegister Organizations { get; }

    /// <summary>Which stage each project is in.</summary>
    public StageLog Stages { get; }

    /// <summary>Which libraries each project is in.</summary>
    public LibraryRegister Libraries { get; }

    /// <summary>The monthly reports.</summary>
    public ProgressLedger Progress { get; }

    /// <summary>The project with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Project this[ProjectId id] => _byId[id];

    /// <summary>Creates a portfolio.</summary>
    /// <param name="projects">The projects, with distinct identifiers; what they are parts of is among them, and nothing is part of itself.</param>
    /// <param name="organizations">The bodies that they name, all of them; null when nobody listed them.</param>
    /// <param name="stages">Their stages; null for none on the usual list of stages.</param>
    /// <param name="libraries">Their libraries; null for none.</param>
    /// <param name="progress">Their reports; null for none.</param>
    /// <returns>The portfolio, or an issue for each fault: also for stages, library events and reports of projects that there are not.</returns>
    public static Result<ProjectPortfolio> Create(
        ValueList<Project> projects, OrganizationRegister? organizations = null, StageLog? stages = null, LibraryRegister? libraries = null, ProgressLedger? progress = null)
    {
        organizations ??= OrganizationRegister.Empty;
        stages ??= Empty.Stages;
        libraries ??= LibraryRegister.Empty;
        progress ??= ProgressLedger.Empty;
        var issues = PortfolioFaults.Find(Guard.NotNull(projects), organizations, stages, libraries, progress).ToValueList();
        return issues.Count > 0 ? Result.Failed<ProjectPortfolio>(issues) : Result.Of(new ProjectPortfolio(projects, organizations, stages, libraries, progress));
    }

    /// <summary>Gives the project with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="project">The project, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ProjectId id, [NotNullWhen(true)] out Project? project) => _byId.TryGetValue(id, out project);

    /// <summary>The project that a project is part of, the one that this is part of, and so on.</summary>
    /// <param name="id">The project.</param>
    /// <returns>The wholes, the nearest first.</returns>
    /// <exception cref="KeyNotFoundException">There is no such project.</exception>
    public IEnumerable<ProjectId> WholesOf(ProjectId id)
    {
        for (var whole = this[id].PartOf; whole is { } next; whole = this[next].PartOf)
        {
            yield return next;
        }
    }

    /// <summary>The same with other stages.</summary>
    /// <param name="stages">The stages.</param>
    /// <returns>The portfolio, or an issue for each project that there is not.</returns>
    public Result<ProjectPortfolio> With(StageLog stages) => Create(Projects, Organizations, Guard.NotNull(stages), Libraries, Progress);

    /// <summary>The same with other libraries.</summary>
    /// <param name="libraries">The libraries.</param>
    /// <returns>The portfolio, or an issue for each project that there is not.</returns>
    public Result<ProjectPortfolio> With(LibraryRegister libraries) => Create(Projects, Organizations, Stages, Guard.NotNull(libraries), Progress);

    /// <summary>The same with other reports.</summary>
    /// <param name="progress">The reports.</param>
    /// <returns>The portfolio, or an issue for each project that there is not.</returns>
    public Result<ProjectPortfolio> With(ProgressLedger progress) => Create(Projects, Organizations, Stages, Libraries, Guard.NotNull(progress));

    /// <inheritdoc/>
    public bool Equals(ProjectPortfolio? other) => other is not null && Projects == other.Projects && Organizations == other.Organizations
        && Stages == other.Stages && Libraries == other.Libraries && Progress == other.Progress;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Projects, Stages, Libraries, Progress);
}
