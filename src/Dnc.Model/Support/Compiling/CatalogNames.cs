using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Support.Compiling;

/// <summary>The names that the parts of a catalogue refer to, definitions followed.</summary>
internal sealed class CatalogNames
{
    private readonly Dictionary<string, RuleDefinition> _definitions;
    private readonly Dictionary<string, ValueList<GeneratedName>> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _scores;

    public CatalogNames(PolicyCatalog catalog, CatalogParts parts)
    {
        _ids = catalog.Policies.Select(p => p.Id).Concat(catalog.Groups.Select(g => g.Id)).ToHashSet(StringComparer.Ordinal);
        _scores = catalog.Scores.Select(GeneratedName.OfScore).ToHashSet(StringComparer.Ordinal);
        _definitions = catalog.Rules.Definitions.Concat(catalog.Rules.Rules).Concat(parts.All.Select(p => p.Definition))
            .DistinctBy(d => d.Id, StringComparer.Ordinal).ToDictionary(d => d.Id, StringComparer.Ordinal);
    }

    /// <summary>Every name of an award that stands anywhere in the catalogue.</summary>
    public IEnumerable<GeneratedName> All => _definitions.Keys.SelectMany(d => Of(d)).Distinct();

    /// <summary>The awards, by name, with which a policy moves one way only, so that its extremes are at theirs.</summary>
    public IEnumerable<string> OneWay(PolicyPlan plan, IEnumerable<GeneratedName> needs) =>
        needs.Where(n => n.IsAward && Moves(plan, new Directions(n.Key, _definitions)) != Direction.Any).Select(n => n.Key);

    /// <summary>The awards, by name, which a policy follows, or to which it loses no more than they gain, so that both together only rise with them.</summary>
    public IEnumerable<string> Gaining(PolicyPlan plan, IEnumerable<GeneratedName> needs)
    {
        foreach (var award in needs.Where(n => n.IsAward))
        {
            var directions = new Directions(award.Key, _definitions);
            var moves = Moves(plan, directions);
            var isGentle = plan.Policy.Rounding is null && Nodes(plan.When).All(n => directions.Of(n) == Direction.None) && Nodes(plan.Award, plan.Cap).All(directions.IsGentle);
            if (moves is Direction.None or Direction.Up || (moves == Direction.Down && isGentle))
            {
                yield return award.Key;
            }
        }
    }

    // How its amount moves with an award; nothing is known where the award decides which law, rank or group it is judged by.
    private Direction Moves(PolicyPlan plan, Directions directions) =>
        Nodes(plan.Event, plan.Rank, plan.Then, plan.Within).Any(n => directions.Of(n) != Direction.None)
            ? Direction.Any
            : Nodes(plan.When, plan.Award, plan.Cap).Select(directions.Of).Aggregate(Direction.None, Directions.With);

    private IEnumerable<RuleNode> Nodes(params IEnumerable<string?> parts) => parts.OfType<string>().Select(p => _definitions[p].Node);

    /// <summary>The keys of scores beneath a definition.</summary>
    public IEnumerable<string> ScoresOf(string definition) =>
        _definitions.ContainsKey(definition) ? Below(definition).Where(n => n.Kind == GeneratedKind.Score).Select(n => n.Key) : [];

    /// <summary>The names of awards and of what was had earlier beneath definitions; those that are null or unknown have none.</summary>
    public ValueList<GeneratedName> Of(params ReadOnlySpan<string?> definitions)
    {
        var found = new List<GeneratedName>();
        foreach (var definition in definitions)
        {
            if (definition is not null && _definitions.ContainsKey(definition))
            {
                found.AddRange(Below(definition).Where(n => n.Kind != GeneratedKind.Score));
            }
        }

        return found.Distinct().ToValueList();
    }

    private ValueList<GeneratedName> Below(string definition)
    {
        if (_found.TryGetValue(definition, out var known))
        {
            return known;
        }

        var found = new List<GeneratedName>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { definition };
        var waiting = new Stack<RuleNode>([_definitions[definition].Node]);
        while (waiting.TryPop(out var node))
        {
            if ((node switch { Reference r => r.Key, Holds h => h.Key, _ => null }) is { } key)
            {
                if (_definitions.TryGetValue(key, out var next))
                {
                    if (seen.Add(key))
                    {
                        waiting.Push(next.Node);
                    }
                }
                else if (GeneratedName.Find(key, _ids) is { } name)
                {
                    found.Add(name);
                }
                else if (_scores.Contains(key))
                {
                    found.Add(new GeneratedName(key, GeneratedKind.Score, key));
                }
            }

            foreach (var part in node.Parts)
            {
                waiting.Push(part.Node);
            }
        }

        return _found[definition] = found.Distinct().ToValueList();
    }
}
