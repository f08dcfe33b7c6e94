using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Enterprises;

/// <summary>Finds why the criterion of a tier changed its verdict: what they read at both times, place by place.</summary>
internal static class TierCauses
{
    private const string AsOf = "asOf";

    public static ValueList<TierCause> Of(RuleEvaluation before, RuleEvaluation after)
    {
        if (before.Error is not null || after.Error is not null)
        {
            return [];
        }

        var earlier = Places(before);
        var causes = Places(after)
            .Where(p => earlier.TryGetValue(p.Key, out var was) && (was.Verdict != p.Value.Verdict || was.Value != p.Value.Value))
            .Select(p => KeyOf(p.Value.Node) is { } key && NameOf(after.Rules, key) is { } name ? new TierCause(key, name, earlier[p.Key], p.Value) : null)
            .OfType<TierCause>()
            .DistinctBy(c => (c.Key, c.Before.Verdict, c.Before.Value, c.After.Verdict, c.After.Value))
            .ToList();

        // That time has passed is a reason where nothing else is.
        return causes.Exists(c => c.Key != AsOf) ? causes.Where(c => c.Key != AsOf).ToValueList() : causes.ToValueList();
    }

    // A node that is asked for several periods stands at its path several times, in the same order.
    private static Dictionary<(string Path, int Turn), NodeResult> Places(RuleEvaluation evaluation) =>
        evaluation.Nodes.GroupBy(n => n.Path, StringComparer.Ordinal)
            .SelectMany(g => g.Select((n, turn) => (Place: (g.Key, turn), Node: n)))
            .ToDictionary(p => p.Place, p => p.Node);

    private static string? KeyOf(RuleNode node) => node switch
    {
        Reference r => r.Key,
        Holds h => h.Key,
        Held h => h.Label,
        HeldThroughout h => h.Label,
        EverHeld h => h.Label,
        LabelDay l => l.Label,
        HasCodes h => h.Fact,
        ItemTest i => i.Items,
        ItemTotal i => i.Items,
        _ => null,
    };

    // Definitions are no causes: what stands in them is.
    private static LocalizedText? NameOf(CompiledRules rules, string key)
    {
        if (key == AsOf)
        {
            return new LocalizedText("时间", "time");
        }

        return rules.Facts.TryGet(key, out var fact)
            ? fact.Name
            : rules.Used.Prepend(rules.Rules).SelectMany(s => s.Parameters).FirstOrDefault(p => p.Key == key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..])?.Name;
    }
}
