using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Support.Compiling;

/// <summary>The facts that a definition asks for, definitions of the same rules followed.</summary>
internal static class FactKeys
{
    public static IEnumerable<string> Below(CompiledRules rules, string name)
    {
        if (rules.Find(name) is not { } start)
        {
            yield break;
        }

        var seen = new HashSet<RuleNode>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(RuleNode Node, RuleScope Scope)>([(start.Definition.Node, start.Scope)]);
        while (waiting.TryPop(out var at))
        {
            if (!seen.Add(at.Node))
            {
                continue;
            }

            if ((at.Node switch { Reference r => r.Key, Holds h => h.Key, _ => null }) is { } key)
            {
                var scope = rules.Locate(at.Scope, key, out var local);
                if (scope.Definitions.TryGetValue(local, out var next))
                {
                    waiting.Push((next.Node, scope));
                }
                else
                {
                    yield return key;
                }
            }

            foreach (var part in at.Node.Parts)
            {
                waiting.Push((part.Node, at.Scope));
            }
        }
    }
}
