using Dnc.Model.Primitives;
using Dnc.Model.Support.Combining;

namespace Dnc.Model.Support.Compiling;

/// <summary>Finds which policies are settled together, and in which order.</summary>
internal static class CatalogOrder
{
    private const int MaxCandidates = 20;

    public static ValueList<ComponentPlan> Find(PolicyCatalog catalog, CatalogNames names, List<Issue> issues)
    {
        var index = catalog.Policies.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var groups = catalog.Groups.Select(g => new GroupPlan(g, g.Of.Select(o => index[o]).ToValueList())).ToList();
        var members = groups.ToDictionary(g => g.Group.Id, g => g.Members, StringComparer.Ordinal);
        foreach (var (id, i) in index)
        {
            members.Add(id, [i]);
        }

        var caps = catalog.Caps.Select(c => Cap(c, c.Of.SelectMany(o => members[o]).Distinct().ToValueList())).ToList();
        var plans = catalog.Policies.Select((p, i) => Plan(p, i, names)).ToList();

        CapPlan Cap(SharedCap cap, ValueList<int> of) =>
            new(cap, of, names.Of($"cap.{cap.Id}.most", $"cap.{cap.Id}.others"), of.Select(m => catalog.Policies[m].Reference).Distinct().Count() == 1);

        // What shares a group or a cap is one unit, named by its first policy.
        var unitOf = Enumerable.Range(0, plans.Count).ToArray();
        foreach (var shared in groups.Select(g => g.Members).Concat(caps.Select(c => c.Members)))
        {
            foreach (var other in shared.Skip(1))
            {
                Join(unitOf, shared[0], other);
            }
        }

        for (var i = 0; i < unitOf.Length; i++)
        {
            unitOf[i] = Root(unitOf, i);
        }

        var units = new Dictionary<int, UnitPlan>();
        foreach (var root in unitOf.Distinct().Order())
        {
            var own = plans.Where(p => unitOf[p.Index] == root).ToList();
            if (InOrder(own, p => p.Needs.Where(n => n.Kind is GeneratedKind.Gross or GeneratedKind.Capped).SelectMany(n => members[n.Id]), p => p.Index) is not { } ordered)
            {
                issues.Add(ErrorMessages.Cyclic(CatalogParts.Path("policies", root), own.Select(p => p.Policy.Id)));
                continue;
            }

            units.Add(root, new UnitPlan(
                [.. ordered],
                [.. groups.Where(g => g.Members.Count > 0 && unitOf[g.Members[0]] == root)],
                [.. caps.Where(c => c.Members.Count > 0 && unitOf[c.Members[0]] == root)]));
        }

        CheckWithin(catalog, units, unitOf, members, issues);
        if (issues.Any(i => i.Severity == IssueSeverity.Error))
        {
            return [];
        }

        return Components(units, unitOf, members, issues);
    }

    private static PolicyPlan Plan(SupportPolicy policy, int index, CatalogNames names)
    {
        var plan = new PolicyPlan(policy, index);
        var needs = names.Of(plan.When, plan.Award, plan.Cap, plan.Event, plan.Rank, plan.Then, plan.Within);
        return plan with
        {
            Needs = needs,
            OneWay = names.OneWay(plan, needs).ToHashSet(StringComparer.Ordinal),
            Gaining = names.Gaining(plan, needs).ToHashSet(StringComparer.Ordinal),
            LaterNeeds = names.Of([.. policy.Instalments.Select(plan.InstalmentName), .. policy.Clawbacks.Select(plan.ClawbackName), .. policy.Clawbacks.Select(plan.ClawbackShareName)]),
        };
    }

    // Within a unit an award cannot rest on what another one finally comes to, because that is settled for all at once.
    private static void CheckWithin(PolicyCatalog catalog, Dictionary<int, UnitPlan> units, int[] unitOf, Dictionary<string, ValueList<int>> members, List<Issue> issues)
    {
        foreach (var (root, unit) in units)
        {
            foreach (var plan in unit.Policies)
            {
                foreach (var name in plan.Needs.Where(n => n.Kind == GeneratedKind.Net && members[n.Id].Any(m => unitOf[m] == root)))
                {
                    issues.Add(ErrorMessages.NetWithinUnit(CatalogParts.Path("policies", plan.Index), name.Key, plan.Policy.Id, isGroup: catalog.Groups.Any(g => g.Id == name.Id)));
                }
            }

            foreach (var cap in unit.Caps.Where(c => c.Needs.Any(n => n.Kind == GeneratedKind.Net && members[n.Id].Any(m => unitOf[m] == root))))
            {
                issues.Add(ErrorMessages.NetWithinUnit(
                    CatalogParts.Path("caps", catalog.Caps.Select((c, i) => (c, i)).First(c => c.c.Id == cap.Cap.Id).i), cap.Needs.First(n => n.Kind == GeneratedKind.Net).Key, cap.Cap.Id, isGroup: false));
            }

            var choice = unit.Groups.Where(g => CompiledCatalog.OfReadings(g.Group.Combine).OfType<BestForEnterprise>().Any()).SelectMany(g => g.Members).Distinct().Count();
            if (choice > MaxCandidates)
            {
                issues.Add(ErrorMessages.TooManyCandidates(CatalogParts.Path("policies", root), choice, MaxCandidates));
            }
        }
    }

    private static ValueList<ComponentPlan> Components(Dictionary<int, UnitPlan> units, int[] unitOf, Dictionary<string, ValueList<int>> members, List<Issue> issues)
    {
        var needs = units.ToDictionary(
            u => u.Key,
            u => u.Value.Policies.SelectMany(p => p.Needs).Concat(u.Value.Caps.SelectMany(c => c.Needs)).Where(n => n.IsAward)
                .SelectMany(n => members[n.Id]).Select(m => unitOf[m]).Where(r => r != u.Key).Distinct().ToList());
        var componentOf = Enumerable.Range(0, unitOf.Length).ToArray();
        foreach (var (root, others) in needs)
        {
            foreach (var other in others)
            {
                Join(componentOf, root, other);
            }
        }

        var components = new List<ComponentPlan>();
        foreach (var component in units.Keys.Order().GroupBy(r => Root(componentOf, r)))
        {
            if (InOrder([.. component], r => needs[r], r => r) is { } ordered)
            {
                components.Add(new ComponentPlan(ordered.Select(r => units[r]).ToValueList()));
            }
            else
            {
                issues.Add(ErrorMessages.Cyclic(CatalogParts.Path("policies", component.First()), component.SelectMany(r => units[r].Policies).Select(p => p.Policy.Id)));
            }
        }

        return [.. components];
    }

    /// <summary>The things, each after those that it needs and otherwise in their order; null when they need each other.</summary>
    private static List<T>? InOrder<T>(List<T> things, Func<T, IEnumerable<int>> needs, Func<T, int> key)
    {
        var left = new List<T>(things);
        var ordered = new List<T>();
        var keys = things.Select(key).ToHashSet();
        while (left.Count > 0)
        {
            var next = left.FindIndex(t => needs(t).All(n => !keys.Contains(n)));
            if (next < 0)
            {
                return null;
            }

            keys.Remove(key(left[next]));
            ordered.Add(left[next]);
            left.RemoveAt(next);
        }

        return ordered;
    }

    private static int Root(int[] parents, int of)
    {
        while (parents[of] != of)
        {
            of = parents[of];
        }

        return of;
    }

    private static void Join(int[] parents, int a, int b)
    {
        var (first, second) = (Root(parents, a), Root(parents, b));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
