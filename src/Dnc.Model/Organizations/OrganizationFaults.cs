using Dnc.Model.Primitives;

namespace Dnc.Model.Organizations;

/// <summary>What keeps a list of organisations from being a register.</summary>
internal static class OrganizationFaults
{
    public static ValueList<Issue> Find(ValueList<Organization> organizations)
    {
        var issues = new List<Issue>();
        var byId = new Dictionary<OrganizationId, Organization>();
        for (var i = 0; i < organizations.Count; i++)
        {
            if (!byId.TryAdd(organizations[i].Id, organizations[i]))
            {
                issues.Add(ErrorMessages.DuplicateOrganization(organizations[i].Id, i));
            }
        }

        for (var i = 0; i < organizations.Count; i++)
        {
            var organization = organizations[i];
            if (organization.Parent is not { } parent)
            {
                continue;
            }

            if (!byId.ContainsKey(parent))
            {
                issues.Add(ErrorMessages.UnknownParent(organization.Id, parent, i));
            }
            else if (CycleThrough(organization, byId) is { } cycle)
            {
                issues.Add(ErrorMessages.CyclicOrganization(cycle, i));
            }
        }

        return issues.ToValueList();
    }

    // Reported once a cycle: at the member whose identifier sorts first.
    private static ValueList<OrganizationId>? CycleThrough(Organization start, Dictionary<OrganizationId, Organization> byId)
    {
        var path = new List<OrganizationId> { start.Id };
        for (var at = start.Parent; at is { } id && byId.TryGetValue(id, out var next) && path.Count <= byId.Count; at = next.Parent)
        {
            if (id == start.Id)
            {
                return path.Min() == start.Id ? path.ToValueList() : null;
            }

            path.Add(id);
        }

        return null;
    }
}
