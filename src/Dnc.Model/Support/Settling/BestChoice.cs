using Dnc.Model.Quantities;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>The best choice among awards of which groups allow at most one each.</summary>
internal static class BestChoice
{
    /// <summary>The policies to keep: those whose sum, with all others of the unit and after its caps, is greatest; of equal ones the choice that keeps awards listed earlier.</summary>
    public static HashSet<int> Find(UnitPlan unit, IReadOnlyList<GroupPlan> groups, IReadOnlyList<CapChoice> caps, Dictionary<int, decimal> net, Currency currency)
    {
        var candidates = groups.SelectMany(g => g.Members).Distinct().Where(m => net[m] > 0).Order().ToList();
        var best = (Total: -1m, Kept: new HashSet<int>());
        Visit(0, []);
        return best.Kept;

        void Visit(int at, HashSet<int> kept)
        {
            if (at == candidates.Count)
            {
                var total = Total(kept);
                best = total > best.Total ? (total, [.. kept]) : best;
                return;
            }

            var candidate = candidates[at];
            if (groups.All(g => !g.Members.Contains(candidate) || !g.Members.Any(kept.Contains)))
            {
                kept.Add(candidate);
                Visit(at + 1, kept);
                kept.Remove(candidate);
            }

            Visit(at + 1, kept);
        }

        decimal Total(HashSet<int> kept)
        {
            var after = net.ToDictionary(n => n.Key, n => candidates.Contains(n.Key) && !kept.Contains(n.Key) ? 0 : n.Value);
            for (var i = 0; i < caps.Count; i++)
            {
                foreach (var (member, cut) in CapCuts.Of(unit.Caps[i], caps[i].Room, after, currency))
                {
                    after[member] -= cut;
                }
            }

            return after.Values.Sum();
        }
    }
}
