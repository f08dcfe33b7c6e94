using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Gaps;

/// <summary>The missing facts that decide an unknown verdict: those below what is unknown, and no others.</summary>
internal static class MissingFacts
{
    public static ValueList<FactNeed> Of(Judgement judgement)
    {
        var found = new List<FactNeed>();
        foreach (var outcome in judgement.Outcomes)
        {
            Visit(outcome.Interpreter, outcome.Root.Node, outcome.Root.Frame, found, []);
        }

        return found.Distinct().ToValueList();
    }

    private static void Visit(Interpreter interpreter, RuleNode node, Frame frame, List<FactNeed> found, HashSet<(RuleNode, Frame)> seen)
    {
        if (IsKnown(interpreter, node, frame) || !seen.Add((node, frame)))
        {
            return;
        }

        foreach (var key in KeysOf(node))
        {
            if (interpreter.FindFact(key, frame) is var (facts, fact) && interpreter.TimeOf(fact, frame) is { } time && Interpreter.ClaimsOf(facts, fact, time).Count == 0)
            {
                found.Add(new FactNeed(key, time, fact.Scope));
            }
        }

        foreach (var below in interpreter.BelowOf(node, frame).Where(b => b.Item is null))
        {
            Visit(interpreter, below.Node, below.Frame, found, seen);
        }
    }

    private static bool IsKnown(Interpreter interpreter, RuleNode node, Frame frame) =>
        node is Criterion criterion ? interpreter.Judge(criterion, frame) != Verdict.Unknown : interpreter.Evaluate((Formula)node, frame).IsExact;

    private static ValueList<string> KeysOf(RuleNode node) => node switch
    {
        Reference r => [r.Key],
        Holds h => [h.Key],
        HasCodes h => [h.Fact],
        Held h => [h.Label],
        HeldThroughout h => [h.Label],
        EverHeld h => [h.Label],
        LabelDay l => [l.Label],
        ItemTest t => [t.Items],
        ItemTotal t => [t.Items],
        Opaque o => o.Reads,
        _ => [],
    };
}
