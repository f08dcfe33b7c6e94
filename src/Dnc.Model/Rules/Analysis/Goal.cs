namespace Dnc.Model.Rules.Analysis;

/// <summary>A constraint as a tree over atoms.</summary>
/// <param name="Logic">The tree.</param>
/// <param name="Mask">The verdicts asked for.</param>
internal readonly record struct Goal(Logic Logic, VerdictMask Mask)
{
    /// <summary>The goals that together are the same as some goals; null when one of them cannot be met.</summary>
    public static List<Goal>? Simplified(IEnumerable<Goal> goals, Func<int, Reasoning.Verdict> known)
    {
        var simple = new List<Goal>();
        var open = new Stack<Goal>(goals.Reverse());
        while (open.TryPop(out var goal))
        {
            var verdict = goal.Logic.Judge(known);
            if (verdict != Reasoning.Verdict.Unknown || goal.Logic.Kind == LogicKind.Constant)
            {
                if (!goal.Mask.Has(verdict))
                {
                    return null;
                }
            }
            else if (goal.Mask == VerdictMask.None)
            {
                return null;
            }
            else if (goal.Mask != VerdictMask.Any)
            {
                if (goal.Pieces() is { } pieces)
                {
                    foreach (var piece in pieces)
                    {
                        open.Push(piece);
                    }
                }
                else
                {
                    simple.Add(goal);
                }
            }
        }

        return simple;
    }

    /// <summary>Goals of which one has to be met; null when the goal has no such form.</summary>
    public IEnumerable<Goal>? Ways()
    {
        var (logic, mask) = this;
        return (logic.Kind, mask) is (LogicKind.And, VerdictMask.False or VerdictMask.NotTrue) or (LogicKind.Or, VerdictMask.True or VerdictMask.NotFalse)
            ? logic.Parts.Select(p => new Goal(p, mask))
            : null;
    }

    private IEnumerable<Goal>? Pieces()
    {
        var (logic, mask) = this;
        return (logic.Kind, mask) switch
        {
            (LogicKind.And, VerdictMask.True or VerdictMask.NotFalse) or (LogicKind.Or, VerdictMask.False or VerdictMask.NotTrue) => logic.Parts.Select(p => new Goal(p, mask)),
            (LogicKind.Not, _) => [new Goal(logic.Parts[0], mask.Turned())],
            _ => null,
        };
    }
}
