using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Pairs of rules.</summary>
internal sealed partial class Questions
{
    /// <summary>Which rules imply or exclude each other, apart from those that never or always hold.</summary>
    public List<AnalysisFinding> AboutPairs(IReadOnlyCollection<AnalysisFinding> findings)
    {
        var home = inquiry.Rules.Home;
        var degenerate = findings.Where(f => f is { Outcome: FindingOutcome.Found, Kind: FindingKind.Contradictory or FindingKind.AlwaysTrue }).Select(f => f.Paths[0]).ToHashSet(StringComparer.Ordinal);
        var rules = inquiry.Rules.Rules.Rules.Where(r => r.Node is Criterion && !degenerate.Contains(home.PathOf(r))).ToList();
        var pairs = new List<AnalysisFinding>();
        if (rules.Count > inquiry.Budget.Limits.MaxPairs)
        {
            return pairs;
        }

        for (var i = 0; i < rules.Count; i++)
        {
            for (var j = i + 1; j < rules.Count; j++)
            {
                _readings = ReadingsOf(rules[i], rules[j]);
                pairs.AddRange([Pair(FindingKind.ImpliedRule, rules[i], rules[j], VerdictMask.NotTrue), Pair(FindingKind.ImpliedRule, rules[j], rules[i], VerdictMask.NotTrue), Pair(FindingKind.ExclusiveRules, rules[i], rules[j], VerdictMask.True)]);
            }
        }

        return pairs;
    }

    private AnalysisFinding Pair(FindingKind kind, RuleDefinition one, RuleDefinition other, VerdictMask mask)
    {
        var frame = new Frame(inquiry.Rules.Home);
        var solution = Exists(() => [new((Criterion)one.Node, frame, VerdictMask.True), new((Criterion)other.Node, frame, mask)]);
        var outcome = solution.Proof is not null ? FindingOutcome.Found : solution.Facts is not null ? FindingOutcome.Excluded : FindingOutcome.Undecided;
        return Answer(kind, outcome, [inquiry.Rules.Home.PathOf(one), inquiry.Rules.Home.PathOf(other)], one.Name, other.Name, solution);
    }

    /// <summary>The readings of the questions that either rule touches.</summary>
    private List<Readings> ReadingsOf(RuleDefinition one, RuleDefinition other)
    {
        var known = inquiry.Context.AsOf.KnownUntil;
        var joined =
            from a in inquiry.Rules.ReadingsOf(one, inquiry.Rules.Home, known)
            from b in inquiry.Rules.ReadingsOf(other, inquiry.Rules.Home, known)
            where a.Choices.All(c => !b.Choices.TryGetValue(c.Key, out var option) || option == c.Value)
            select new Readings(a.Choices.SetItems(b.Choices));
        return [.. joined.DistinctBy(r => string.Join('\n', r.Choices.Select(c => $"{c.Key}={c.Value}")))];
    }
}
