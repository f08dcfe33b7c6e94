using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Building;

/// <summary>Circles and loose ends among sections and goals.</summary>
internal static class StructureChecks
{
    public static IEnumerable<Issue> Find(PlanPieces pieces) => [.. Sections(pieces), .. Goals(pieces)];

    private static IEnumerable<Issue> Sections(PlanPieces pieces)
    {
        var parents = FirstOf(pieces.Sections, s => s.Id, s => s.Parent);
        foreach (var circle in Circles.Find(parents.Keys, id => parents.GetValueOrDefault(id).Value is { } parent ? [parent] : []))
        {
            yield return ErrorMessages.CyclicSection(pieces.Sections.PathOf(parents[circle[0]].Index, "parent"), [.. circle.Select(s => s.ToString())]);
        }

        var used = new HashSet<SectionId>();
        foreach (var (_, commitment) in pieces.Commitments.Sound)
        {
            for (SectionId? at = commitment.Section; at is { } id && used.Add(id); at = parents.GetValueOrDefault(id).Value)
            {
            }
        }

        foreach (var (index, section) in pieces.Sections.Sound.Where(s => !used.Contains(s.Value.Id)))
        {
            yield return ErrorMessages.EmptySection(pieces.Sections.PathOf(index), section.Id);
        }
    }

    private static IEnumerable<Issue> Goals(PlanPieces pieces)
    {
        var goals = FirstOf(pieces.Commitments, c => c.Id, c => (c as Goal)?.ServedBy).Where(g => g.Value.Value is not null).ToDictionary();
        var circles = Circles.Find(goals.Keys, id => goals.TryGetValue(id, out var goal) ? goal.Value! : []);
        foreach (var circle in circles)
        {
            yield return ErrorMessages.CyclicGoal(pieces.Commitments.PathOf(goals[circle[0]].Index, "servedBy"), [.. circle.Select(c => c.ToString())]);
        }

        // A goal in no circle leads to its end by itself, so only circles can leave a goal without anything that serves it.
        var served = Served(goals.ToDictionary(g => g.Key, g => g.Value.Value!));
        var circling = circles.SelectMany(c => c).ToHashSet();
        foreach (var (id, goal) in goals.Where(g => !served.Contains(g.Key) && !circling.Contains(g.Key)))
        {
            yield return ErrorMessages.GoalNotServed(pieces.Commitments.PathOf(goal.Index, "servedBy"), id);
        }
    }

    /// <summary>The goals from which something leads to a commitment that is no goal; an unknown one counts, since it is reported by itself.</summary>
    private static HashSet<CommitmentId> Served(Dictionary<CommitmentId, ValueList<CommitmentId>> goals)
    {
        var servers = goals.SelectMany(g => g.Value.Select(by => (By: by, Goal: g.Key))).ToLookup(p => p.By, p => p.Goal);
        var served = new HashSet<CommitmentId>();
        var queue = new Queue<CommitmentId>(servers.Select(s => s.Key).Where(id => !goals.ContainsKey(id)));
        while (queue.TryDequeue(out var at))
        {
            foreach (var goal in servers[at].Where(served.Add))
            {
                queue.Enqueue(goal);
            }
        }

        return served;
    }

    private static Dictionary<TId, (int Index, TValue Value)> FirstOf<T, TId, TValue>(PieceList<T> list, Func<T, TId> id, Func<T, TValue> value)
        where T : class
        where TId : struct
    {
        var first = new Dictionary<TId, (int, TValue)>();
        foreach (var (index, piece) in list.Sound)
        {
            first.TryAdd(id(piece), (index, value(piece)));
        }

        return first;
    }
}
