namespace Dnc.Model.Plans.Building;

/// <summary>Finds circles in a graph, in time linear in its size.</summary>
internal static class Circles
{
    private const int Most = 20;

    /// <summary>Some circle through every knot of circles, each beginning with its member that sorts first; at most twenty.</summary>
    public static List<List<T>> Find<T>(IEnumerable<T> nodes, Func<T, IReadOnlyList<T>> next)
        where T : struct, IComparable<T>
    {
        var circles = new List<List<T>>();
        var done = new HashSet<T>();
        foreach (var root in nodes)
        {
            // INVARIANT: path and place hold the nodes from the root to the one looked at, so a step to one of them closes a circle.
            var path = new List<(T Node, int Step)>();
            var place = new Dictionary<T, int>();
            Enter(root);
            while (path.Count > 0 && circles.Count < Most)
            {
                var (node, step) = path[^1];
                var targets = next(node);
                if (step == targets.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    place.Remove(node);
                    done.Add(node);
                    continue;
                }

                path[^1] = (node, step + 1);
                if (place.TryGetValue(targets[step], out var start))
                {
                    circles.Add(FromFirst([.. path.Skip(start).Select(p => p.Node)]));
                }
                else
                {
                    Enter(targets[step]);
                }
            }

            void Enter(T node)
            {
                if (!done.Contains(node))
                {
                    place.Add(node, path.Count);
                    path.Add((node, 0));
                }
            }
        }

        return circles;
    }

    private static List<T> FromFirst<T>(List<T> circle)
        where T : struct, IComparable<T>
    {
        var first = circle.IndexOf(circle.Min());
        return [.. circle.Skip(first), .. circle.Take(first)];
    }
}
