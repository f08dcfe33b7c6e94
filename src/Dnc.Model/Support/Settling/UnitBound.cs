using System.Collections.Immutable;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>The most that policies which share groups and caps can come to together, told by what each can come to and by the rules, without trying every way.</summary>
/// <param name="unit">The policies.</param>
/// <param name="most">The most that each can come to by itself, by its index.</param>
/// <param name="rooms">The most that is left of caps.</param>
internal sealed class UnitBound(UnitPlan unit, IReadOnlyDictionary<int, decimal> most, IReadOnlyList<(CapPlan Cap, decimal Room)> rooms)
{
    // Of more caps than these only the first are taken together; a bound that picked them by their rooms could rise when more is known.
    private const int MostCaps = 8;

    private const int MostGroups = 4;

    // Those that shut something out; what is paid whole binds nothing.
    private readonly ImmutableList<GroupPlan> _groups = unit.Groups.Where(g => Paid(g.Group.Combine) < int.MaxValue).OrderBy(g => g.Group.Id, StringComparer.Ordinal).ToImmutableList();

    /// <summary>The most that one comes to.</summary>
    public decimal Of(int policy) => rooms.Where(r => r.Cap.Members.Contains(policy)).Select(r => r.Room).Append(most[policy]).Min();

    /// <summary>The most that some come to together; safe, and not always the least bound that there is.</summary>
    public decimal Of(IEnumerable<int> policies) => UnderCaps(policies.ToHashSet(), 0);

    // With and without each cap: what is under it comes to its room at most.
    private decimal UnderCaps(HashSet<int> left, int from)
    {
        if (from == Math.Min(rooms.Count, MostCaps) || left.Count == 0)
        {
            return UnderGroups(left);
        }

        var (cap, room) = rooms[from];
        var without = UnderCaps(left, from + 1);
        return room >= without || !left.Overlaps(cap.Members) ? without : Math.Min(without, room + UnderCaps(left.Where(p => !cap.Members.Contains(p)).ToHashSet(), from + 1));
    }

    private decimal UnderGroups(HashSet<int> policies) => UnderGroups(policies, _groups);

    // A policy of several groups counts under the first one taken: the least over all orders, or by the identifiers where there are too many.
    private decimal UnderGroups(HashSet<int> left, ImmutableList<GroupPlan> groups)
    {
        if (groups.IsEmpty || left.Count == 0)
        {
            return left.Sum(p => most[p]);
        }

        return groups.Take(groups.Count <= MostGroups ? groups.Count : 1).Min(group =>
        {
            var own = group.Members.Where(left.Contains).ToList();
            var paid = own.Select(m => most[m]).OrderDescending().Take(Paid(group.Group.Combine)).Sum();
            return paid + UnderGroups(left.Except(own).ToHashSet(), groups.Remove(group));
        });
    }

    // How many of a group can be paid.
    private static int Paid(GroupCombination combine) => combine switch
    {
        HighestOnly highest => highest.Most,
        ByPriority or ByElection or BestForEnterprise => 1,
        CombinationByReading reading => reading.Options.Max(o => Paid(o.Combine)),
        _ => int.MaxValue,
    };
}
