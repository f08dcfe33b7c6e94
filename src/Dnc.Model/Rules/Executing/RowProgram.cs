using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>
/// A criterion made ready to be judged for one subject after another. Answers what the reference answers, or leaves the subject to it: where a number needs more than
/// 64 bits, a claim is of the wrong kind, or something cannot be computed.
/// </summary>
internal sealed class RowProgram
{
    private const int MaxOnStack = 1024;

    private readonly CompiledRules _rules;
    private readonly CriterionNode _root;
    private readonly FactSlot[] _slots;
    private readonly (Formula Node, Frame Frame)[] _numbers;
    private readonly (Criterion Node, Frame Frame)[] _criteria;
    private readonly CriterionNode[] _asked;
    private readonly int _kept;
    private readonly long _steps;

    // The last as-of question. It rests on nothing but the question, so that it does not matter which of two threads writes last.
    private RowContext? _context;

    public RowProgram(
        CompiledRules rules, CriterionNode root, RuleNode[] nodes, FactSlot[] slots, (Formula, Frame)[] numbers, (Criterion, Frame)[] criteria, CriterionNode[] asked, int kept, long steps)
    {
        _rules = rules;
        _root = root;
        Nodes = nodes;
        _slots = slots;
        _numbers = numbers;
        _criteria = criteria;
        _asked = asked;
        _kept = kept;
        _steps = steps;
    }

    /// <summary>The criteria by the places of their verdicts in a trace.</summary>
    public RuleNode[] Nodes { get; }

    /// <summary>How many criteria are left to the reference.</summary>
    public int Asked => _asked.Length;

    /// <summary>The verdict; null when only the reference can tell.</summary>
    /// <param name="facts">The facts of the subject.</param>
    /// <param name="question">The as-of question.</param>
    /// <param name="trace">Where the verdict of each criterion is written; empty when nobody asks.</param>
    public Verdict? Run(FactSet facts, RuleContext question, Span<sbyte> trace)
    {
        var context = _context;
        if (context is null || !context.Settles(question))
        {
            _context = context = RowContext.Of(_rules, question, _slots, _numbers, _criteria);
        }

        var row = facts.RowOf(_rules.Facts, question.AsOf.KnownUntil);
        if (context.IsHard || row.IsTroubled)
        {
            return null;
        }

        var state = new RowState { Row = row, Context = context, Trace = trace };
        return _kept == 0 ? Verdict(ref state) : RunKeeping(ref state, facts, question);
    }

    private Verdict? Verdict(ref RowState state)
    {
        var verdict = _root.Judge(ref state);
        return state.IsHard ? null : verdict;
    }

    private Verdict? RunKeeping(ref RowState outer, FactSet facts, RuleContext question)
    {
        Span<sbyte> kept = _kept <= MaxOnStack ? stackalloc sbyte[_kept] : new sbyte[_kept];
        kept.Fill(RowState.None);
        var state = new RowState { Row = outer.Row, Context = outer.Context, Trace = outer.Trace, Shared = kept };
        if (_asked.Length > 0)
        {
            // What may err is judged whatever the others come to: an error fails the subject.
            var reference = new Interpreter(_rules, facts, question, Readings.AllOpen);
            state.Reference = reference;
            foreach (var node in _asked)
            {
                node.Judge(ref state);
            }

            if (reference.Error is not null || reference.Steps + _steps > _rules.Limits.MaxSteps)
            {
                return null;
            }
        }

        return Verdict(ref state);
    }
}
