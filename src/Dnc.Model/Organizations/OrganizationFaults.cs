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

        var cycles = Cycles(organizations, byId);
        for (var i = 0; i < organizations.Count; i++)
        {
            var organization = organizations[i];
            if (organization.Parent is { } parent && !byId.ContainsKey(parent))
            {
                issues.Add(ErrorMessages.UnknownParent(organization.Id, parent, i));
            }
            else if (cycles.Remove(organization.Id, out var cycle))
            {
                issues.Add(ErrorMessages.CyclicOrganization(cycle, i));
            }
        }

        return issues.ToValueList();
    }

    // Every cycle once, by its member whose identifier sorts first and beginning there. Each organisation is passed once, so that
    // a long chain in a hostile document costs no more than a short one for each of its members.
    private static Dictionary<OrganizationId, ValueList<OrganizationId>> Cycles(ValueList<Organization> organizations, Dictionary<OrganizationId, Organization> byId)
    {
        var cycles = new Dictionary<OrganizationId, ValueList<OrganizationId>>();
        var places = new Dictionary<OrganizationId, int>();
        foreach (var organization in organizations)
        {
            var path = new List<OrganizationId>();
            var first = places.Count;
            OrganizationId? at = organization.Id;
            while (at is { } id && byId.TryGetValue(id, out var next) && places.TryAdd(id, first + path.Count))
            {
                path.Add(id);
                at = next.Parent;
            }

            // Back on this very path: what lies between is a cycle.
            if (path.Count > 0 && at is { } met && places.TryGetValue(met, out var place) && place >= first)
            {
                var members = path[(place - first)..];
                var lowest = members.IndexOf(members.Min());
                cycles.Add(members[lowest], [.. members[lowest..], .. members[..lowest]]);
            }
        }

        return cycles;
    }
}
