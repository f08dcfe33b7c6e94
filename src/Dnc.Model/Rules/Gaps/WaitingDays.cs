using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Gaps;

/// <summary>The days on which the passing of time changes something: on every other day the rule says what it said the day before.</summary>
/// <remarks>
/// Time reaches a verdict only through the innermost criteria that read it. Each of them is judged day by day by itself, which costs little; the rule is
/// then asked on the days only on which one of them turns.
/// </remarks>
internal sealed class WaitingDays
{
    private readonly Interpreter _interpreter;
    private readonly Dictionary<(RuleNode, Frame), bool> _seen = [];
    private readonly List<(Criterion Node, Frame Frame)> _turning = [];

    private WaitingDays(Interpreter interpreter) => _interpreter = interpreter;

    /// <summary>The days, counted from the as-of date, in order; null when the search stopped.</summary>
    public static ValueList<long>? Find(GapQuestion question, WaitingLever lever)
    {
        var days = new SortedSet<long>();
        foreach (var readings in question.AllReadings)
        {
            var now = question.Ask([], readings);
            var found = new WaitingDays(now);
            found.Reads(question.Root, question.FrameOf(now));
            var before = found._turning.Select(t => now.Judge(t.Node, t.Frame)).ToList();
            for (var day = 1L; day <= lever.Most && before.Count > 0; day++)
            {
                if (question.IsExhausted)
                {
                    return null;
                }

                var then = question.On(lever, day, readings);
                for (var i = 0; i < before.Count; i++)
                {
                    var (node, frame) = found._turning[i];
                    if (then.Judge(node, frame) is var verdict && verdict != before[i])
                    {
                        before[i] = verdict;
                        days.Add(day);
                    }
                }

                question.Pay(then);
            }
        }

        return days.ToValueList();
    }

    /// <summary>Whether the value of a node depends on the day by itself, and not only through a criterion inside it.</summary>
    private bool Reads(RuleNode node, Frame frame)
    {
        if (_seen.TryGetValue((node, frame), out var known))
        {
            return known;
        }

        _seen[(node, frame)] = false;
        var reads = node switch
        {
            PeriodDay or LabelDay => true,
            Reference { Key: Interpreter.AsOfName } => true,
            Reference r when IsDated(r, frame) => true,
            Held { At: null } or EverHeld { To: null } => true,
            _ => false,
        };

        // Branches that are not taken now may be taken later.
        var below = node is Choice or Bands or Lookup or DecisionTable ? node.Parts.Select(p => new Below(p.Node, frame, p.Step)) : _interpreter.BelowOf(node, frame);
        foreach (var next in below.ToList())
        {
            reads |= Reads(next.Node, next.Frame);
        }

        if (node is Criterion criterion)
        {
            if (reads)
            {
                _turning.Add((criterion, frame));
            }

            return false;
        }

        return _seen[(node, frame)] = reads;
    }

    private bool IsDated(Reference reference, Frame frame)
    {
        if (_interpreter.FindFact(reference.Key, frame) is not null)
        {
            return false;
        }

        var home = _interpreter.Rules.Locate(frame.Scope, reference.Key, out var local);
        return home.Parameters.TryGetValue(local, out var parameter) && parameter.Values.Entries.Count > 1;
    }
}
