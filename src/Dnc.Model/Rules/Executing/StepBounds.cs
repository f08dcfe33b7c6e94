using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Executing;

/// <summary>The most steps that the reference takes for nodes, those for each item apart.</summary>
internal sealed class StepBounds(CompiledRules rules)
{
    // Endless: what leads back to itself.
    private const long Most = long.MaxValue / 4;

    // A year, and all that the calendar has before it; each is judged when asked for what was crossed.
    private const int EarlierYears = 2 + Time.ReportingPeriod.MaxYear - Time.ReportingPeriod.MinYear;

    private readonly Dictionary<RuleDefinition, long> _definitions = new(ReferenceEqualityComparer.Instance);

    public long Of(RuleNode node, RuleScope home) => node switch
    {
        Reference r => 2 + Named(r.Key, home),
        Holds h => 1 + Named(h.Key, home),
        Window w => 1 + Times(w.Count, Of(w.Of, home)) + (w.Since is { } since ? Of(since, home) : 0),
        FirstAbove f => 1 + Times(EarlierYears, Of(f.Of, home)) + f.Parts.Skip(1).Aggregate(0L, (sum, part) => Math.Min(sum + Of(part.Node, home), Most)),
        Growth g => 1 + Times(2, Of(g.Of, home)),
        CompoundGrowth g => 1 + Times(2, Of(g.Of, home)),
        _ => node.Parts.Aggregate(1L, (sum, part) => Math.Min(sum + Of(part.Node, home), Most)),
    };

    private static long Times(long count, long steps) => steps > Most / count ? Most : count * steps;

    private long Named(string key, RuleScope from)
    {
        if (rules.Facts.TryGet(key, out _))
        {
            return 0;
        }

        var home = rules.Locate(from, key, out var local);
        if (!home.Definitions.TryGetValue(local, out var definition))
        {
            return 0;
        }

        if (!_definitions.TryGetValue(definition, out var steps))
        {
            _definitions[definition] = Most;
            steps = Math.Min(Of(definition.Node, home), Most);
            _definitions[definition] = steps;
        }

        return steps;
    }
}
