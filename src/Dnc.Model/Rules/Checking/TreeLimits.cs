using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

/// <summary>Measures trees before anything walks them by recursion; nothing here calls itself, and no node is compared or printed.</summary>
internal sealed class TreeLimits
{
    // A hostile document could have as many circles as nodes.
    private const int MaxCircles = 20;

    private readonly NameTable _names;
    private readonly RuleLimits _limits;
    private readonly Findings _findings;
    private readonly List<DefinitionShape> _shapes = [];
    private readonly Dictionary<(string Set, string Name), DefinitionShape> _byName = [];
    private int _circles;

    private TreeLimits(NameTable names, RuleLimits limits, Findings findings) => (_names, _limits, _findings) = (names, limits, findings);

    /// <summary>The definitions of all sets, each after those that it names; null when there are too many nodes to look at.</summary>
    public static IReadOnlyList<DefinitionShape>? Measure(CompiledRules rules, NameTable names, Findings findings)
    {
        var limits = new TreeLimits(names, rules.Limits, findings);
        foreach (var set in rules.Used.Prepend(rules.Rules))
        {
            if (rules.TryFindScope(set.Id, out var scope))
            {
                limits.Collect(scope, "definitions", set.Definitions);
                limits.Collect(scope, "rules", set.Rules);
            }
        }

        var nodes = rules.Used.Prepend(rules.Rules).Sum(s => s.Parameters.Sum(p => (long)p.Values.Entries.Count));
        foreach (var shape in limits._shapes)
        {
            nodes = limits.Walk(shape, nodes);
            if (nodes > rules.Limits.MaxNodes)
            {
                findings.Add(rules.Rules, "$", ErrorMessages.TooManyNodes(rules.Limits.MaxNodes));
                return null;
            }
        }

        return limits.Order();
    }

    private void Collect(RuleScope scope, string list, ValueList<RuleDefinition> definitions)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            var member = definitions[i].Node is Criterion ? "when" : "value";
            var shape = new DefinitionShape(scope, definitions[i], FormattableString.Invariant($"$.{list}[{i}].{member}"), _shapes.Count, list == "definitions");
            _shapes.Add(shape);
            _byName.TryAdd((scope.Rules.Id, definitions[i].Id), shape);
        }
    }

    private long Walk(DefinitionShape shape, long nodes)
    {
        var waiting = new Stack<(RuleNode Node, int Depth, FactDefinition? Items)>();
        waiting.Push((shape.Definition.Node, 1, null));
        while (waiting.TryPop(out var at) && ++nodes <= _limits.MaxNodes)
        {
            shape.Height = Math.Max(shape.Height, at.Depth);
            if (at.Depth > _limits.MaxDepth)
            {
                if (!shape.IsTooDeep)
                {
                    _findings.Add(shape.Scope.Rules, shape.Path, ErrorMessages.TooDeep(shape.Definition.Id, _limits.MaxDepth));
                }

                shape.IsTooDeep = true;
                continue;
            }

            Follow(shape, at.Node, at.Depth, at.Items);
            var items = at.Node switch
            {
                ItemTotal total => _names.Fact(shape.Scope, null, total.Items),
                ItemTest test => _names.Fact(shape.Scope, null, test.Items),
                _ => at.Items,
            };
            foreach (var part in at.Node.Parts)
            {
                waiting.Push((part.Node, at.Depth + 1, items));
            }
        }

        return nodes;
    }

    private void Follow(DefinitionShape shape, RuleNode node, int depth, FactDefinition? items)
    {
        var name = node switch
        {
            Reference reference => reference.Key,
            Holds holds => holds.Key,
            _ => null,
        };
        if (name is not null && _names.Find(shape.Scope, items, name) is { Definition: { } definition } target)
        {
            var key = (target.Scope.Rules.Id, definition.Id);
            shape.Uses[key] = Math.Max(depth, shape.Uses.GetValueOrDefault(key));
        }
    }

    // Depth first: a definition that is met again while it is open is defined by itself.
    private List<DefinitionShape> Order()
    {
        var order = new List<DefinitionShape>();
        var met = new HashSet<DefinitionShape>();
        var closed = new HashSet<DefinitionShape>();
        foreach (var start in _shapes.Where(met.Add))
        {
            var open = new Stack<(DefinitionShape Shape, IEnumerator<(string Set, string Name)> Uses)>();
            open.Push((start, start.Uses.Keys.GetEnumerator()));
            while (open.TryPeek(out var at))
            {
                if (!at.Uses.MoveNext())
                {
                    at.Uses.Dispose();
                    open.Pop();
                    closed.Add(at.Shape);
                    order.Add(at.Shape);
                    Close(at.Shape, closed);
                    continue;
                }

                var next = _byName[at.Uses.Current];
                if (met.Add(next))
                {
                    open.Push((next, next.Uses.Keys.GetEnumerator()));
                }
                else if (!closed.Contains(next) && _circles++ < MaxCircles)
                {
                    ValueList<string> circle = [.. open.Select(o => o.Shape).TakeWhile(s => s != next).Select(s => s.Definition.Id).Append(next.Definition.Id).Reverse(), next.Definition.Id];
                    _findings.Add(at.Shape.Scope.Rules, at.Shape.Path, ErrorMessages.CyclicDefinition(circle));
                }
            }
        }

        return order;
    }

    private void Close(DefinitionShape shape, HashSet<DefinitionShape> closed)
    {
        shape.FollowedHeight = shape.Height;
        foreach (var (name, depth) in shape.Uses)
        {
            var used = _byName[name];
            if (closed.Contains(used))
            {
                shape.FollowedHeight = Math.Max(shape.FollowedHeight, depth + used.FollowedHeight);
            }
        }

        // What names a definition that is too deep is so too; only the first is told.
        if (!shape.IsTooDeep && shape.FollowedHeight > _limits.MaxDepth && shape.Uses.Keys.All(n => _byName[n].FollowedHeight <= _limits.MaxDepth))
        {
            _findings.Add(shape.Scope.Rules, shape.Path, ErrorMessages.TooDeep(shape.Definition.Id, _limits.MaxDepth));
        }
    }
}
