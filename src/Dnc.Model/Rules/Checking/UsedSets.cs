using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Checking;

/// <summary>The rule sets that a rule set uses, directly or through others.</summary>
internal sealed class UsedSets
{
    private readonly Dictionary<string, RuleSet> _sets = new(StringComparer.Ordinal);
    private readonly Findings _findings;

    private UsedSets(Findings findings) => _findings = findings;

    /// <summary>The sets that are used, each before those that it uses.</summary>
    public static ValueList<RuleSet> Resolve(RuleSet rules, ValueList<RuleSet> given, Findings findings)
    {
        var sets = new UsedSets(findings);
        sets._sets.Add(rules.Id, rules);
        foreach (var set in given)
        {
            // The same set twice is no fault; different ones under one name are, wherever they come from.
            if (!sets._sets.TryAdd(set.Id, set) && !ReferenceEquals(sets._sets[set.Id], set))
            {
                findings.Add(rules, "$.uses", ErrorMessages.DuplicateRuleSet(set.Id));
            }
        }

        return sets.Reachable(rules);
    }

    /// <summary>For each set, the keys of the facts that it may name: its own, and those of the sets that it uses.</summary>
    public static Dictionary<string, HashSet<string>> VisibleFacts(CompiledRules rules)
    {
        var sets = rules.Used.Prepend(rules.Rules).ToDictionary(s => s.Id, StringComparer.Ordinal);
        return sets.Values.ToDictionary(
            s => s.Id, s => Within(s, sets).SelectMany(u => u.Facts).Select(f => f.Key).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static HashSet<RuleSet> Within(RuleSet start, Dictionary<string, RuleSet> sets)
    {
        var found = new HashSet<RuleSet>(ReferenceEqualityComparer.Instance) { start };
        var waiting = new Stack<RuleSet>([start]);
        while (waiting.TryPop(out var set))
        {
            foreach (var id in set.Uses)
            {
                if (sets.TryGetValue(id, out var used) && found.Add(used))
                {
                    waiting.Push(used);
                }
            }
        }

        return found;
    }

    // Depth first, without recursion: a set that is met again while it is open is used in a circle.
    private ValueList<RuleSet> Reachable(RuleSet rules)
    {
        var order = new List<RuleSet>();
        var open = new List<(RuleSet Set, int Next)> { (rules, 0) };
        var met = new HashSet<string>(StringComparer.Ordinal) { rules.Id };
        var closed = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var (set, next) = open[^1];
            if (next == set.Uses.Count)
            {
                closed.Add(set.Id);
                open.RemoveAt(open.Count - 1);
                continue;
            }

            open[^1] = (set, next + 1);
            var path = FormattableString.Invariant($"$.uses[{next}]");
            var id = set.Uses[next];
            if (!_sets.TryGetValue(id, out var used))
            {
                _findings.Add(set, path, ErrorMessages.MissingRuleSet(id));
            }
            else if (met.Add(id))
            {
                order.Add(used);
                open.Add((used, 0));
            }
            else if (!closed.Contains(id))
            {
                _findings.Add(set, path, ErrorMessages.CyclicUses([.. open.Select(o => o.Set.Id).SkipWhile(o => o != id), id]));
            }
        }

        return order.ToValueList();
    }
}
