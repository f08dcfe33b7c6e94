using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects.Progress;

/// <summary>The monthly reports as known at one instant (某时点可知的月报). Immutable; safe to be read by many threads.</summary>
public sealed class ProgressVintage
{
    private readonly Dictionary<string, ProjectReport[]> _byProject;

    internal ProgressVintage(Vintage<ProjectReport> reports)
    {
        KnownUntil = reports.KnownUntil;
        _byProject = reports.Entries.GroupBy(e => e.Subject, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(e => e.Value).OrderBy(r => r.Month).ThenBy(r => r.Source.Id, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The instant; null when everything recorded is known.</summary>
    public Instant? KnownUntil { get; }

    /// <summary>The reports about a project.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The reports by month, then by source.</returns>
    public ValueList<ProjectReport> Of(ProjectId project) => Reports(project).ToValueList();

    /// <summary>The reports about a project and a month; several when sources differ, none when nobody reported.</summary>
    /// <param name="project">The project.</param>
    /// <param name="month">The month.</param>
    /// <returns>The reports by source.</returns>
    public ValueList<ProjectReport> Of(ProjectId project, ReportingPeriod month) => Reports(project).Where(r => r.Month == month).ToValueList();

    internal ProjectReport[] Reports(ProjectId project) => _byProject.GetValueOrDefault(project.ToString()) ?? [];
}
