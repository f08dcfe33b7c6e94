using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;

namespace Dnc.Model.Projects;

/// <summary>What is wrong with a portfolio.</summary>
internal static class PortfolioFaults
{
    public static IEnumerable<Issue> Find(ValueList<Project> projects, OrganizationRegister organizations, StageLog stages, LibraryRegister libraries, ProgressLedger progress)
    {
        var byId = new Dictionary<ProjectId, Project>();
        foreach (var (index, project) in projects.Index())
        {
            if (!byId.TryAdd(project.Id, project))
            {
                yield return ErrorMessages.DuplicateProject(project.Id, index);
            }
        }

        foreach (var (index, project) in projects.Index())
        {
            if (project.PartOf is { } whole && !byId.ContainsKey(whole))
            {
                yield return ErrorMessages.UnknownProject(whole, byId.Keys, FormattableString.Invariant($"$.projects[{index}].partOf"));
            }
            else if (CycleFrom(project, byId) is { } cycle && cycle.Min() == project.Id)
            {
                yield return ErrorMessages.CyclicProject(cycle, index);
            }

            foreach (var (unit, member) in Units(project).Where(u => organizations.All.Count > 0 && !organizations.TryGet(u.Unit, out _)))
            {
                yield return ErrorMessages.UnknownUnit(project.Id, unit, organizations, index, member);
            }
        }

        var told = stages.Projects
            .Concat(libraries.History.Entries.Where(e => e.HasValue).Select(e => e.Value.Project))
            .Concat(progress.History.Entries.Where(e => e.HasValue).Select(e => e.Value.Project));
        foreach (var unknown in told.Distinct().Where(p => !byId.ContainsKey(p)).Order())
        {
            yield return ErrorMessages.UnknownProject(unknown, byId.Keys, "$");
        }
    }

    private static IEnumerable<(OrganizationId Unit, string Member)> Units(Project project)
    {
        (OrganizationId? Unit, string Member)[] units =
            [(project.Area, "area"), (project.Owner, "owner"), (project.Operator, "operator"), (project.ResponsibleUnit, "responsibleUnit")];
        return units.Where(u => u.Unit is not null).Select(u => (u.Unit!.Value, u.Member));
    }

    // The circle in which a project is part of itself; null when it is in none.
    private static ValueList<ProjectId>? CycleFrom(Project project, Dictionary<ProjectId, Project> byId)
    {
        var path = new List<ProjectId> { project.Id };
        for (var whole = project.PartOf; whole is { } id && byId.TryGetValue(id, out var next); whole = next.PartOf)
        {
            if (id == project.Id)
            {
                return path.ToValueList();
            }

            if (path.Contains(id))
            {
                return null;
            }

            path.Add(id);
        }

        return null;
    }
}
