using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Finds the variables of atoms and cuts them into cells.</summary>
internal sealed class AtomBinder(Inquiry inquiry, Readings readings, Assignment assignment, Cutter cutter)
{
    private readonly Dictionary<FactNeed, VariableCuts> _facts = [];
    private readonly Dictionary<(Formula, Frame), SortedSet<Rational>> _terms = [];
    private readonly List<Pending> _pending = [];
    private Dictionary<FactNeed, CellVariable> _variables = [];

    private static readonly Verdict[] Verdicts = [Verdict.False, Verdict.Unknown, Verdict.True];

    /// <summary>The cuts of the facts, once the atoms are known.</summary>
    public IReadOnlyDictionary<FactNeed, VariableCuts> Cuts => _facts;

    public void Add(int number, Criterion node, Frame frame)
    {
        var reads = new NodeReads(inquiry, cutter.Interpreter, readings).Of(node, frame).Where(n => !assignment.Values.ContainsKey(n)).Distinct().OrderBy(n => n.ToString(), StringComparer.Ordinal).ToList();
        if (cutter.CutsOf(node, frame) is { } cuts)
        {
            foreach (var need in reads)
            {
                Remember(need).Add(cuts.GetValueOrDefault(need) ?? new VariableCuts());
            }

            _pending.Add(new Pending(number, node, frame, reads, null, IsExact: true));
            return;
        }

        var term = TermOf(node, frame);
        if (term is { } t)
        {
            _terms.TryAdd((t.Formula, frame), []);
            _terms[(t.Formula, frame)].Add(t.Constant);
        }

        _pending.Add(new Pending(number, node, frame, reads, term));
    }

    /// <summary>The atoms over their variables; null when a fact has too many cells.</summary>
    public Dictionary<int, BoundAtom>? Bind()
    {
        _variables = [];
        foreach (var (need, cuts) in _facts)
        {
            var fact = inquiry.FactOf(need);
            if (FactCells.Of(fact, cuts, inquiry.Context.AsOf.Day) is not { } values)
            {
                return null;
            }

            _variables.Add(need, new CellVariable(need, need.ToString(), values, [], values.Count, CutText.Of(fact, cuts)));
        }

        var terms = _terms.ToDictionary(t => t.Key, t => OfTerm(t.Key.Item1, t.Key.Item2, t.Value));
        return _pending.ToDictionary(p => p.Number, p => p.Term is { } term ? OnTerm(p, term, terms[(term.Formula, p.Frame)]) : p.IsExact ? OnFacts(p) : Free(p));
    }

    private VariableCuts Remember(FactNeed need)
    {
        if (!_facts.TryGetValue(need, out var cuts))
        {
            _facts.Add(need, cuts = new VariableCuts());
        }

        return cuts;
    }

    private BoundAtom OnFacts(Pending pending)
    {
        var variables = pending.Reads.Select(n => _variables[n]).ToList();
        return new BoundAtom(variables, cells =>
        {
            var facts = assignment;
            for (var i = 0; i < variables.Count; i++)
            {
                if (variables[i].Values[cells[i]] is not { } value)
                {
                    return null;
                }

                facts = facts.With(variables[i].Need!, value);
            }

            var interpreter = inquiry.Interpret(readings, facts);
            var verdict = interpreter.Judge(pending.Node, pending.Frame);
            return interpreter.Error is null ? verdict : null;
        });
    }

    private static BoundAtom OnTerm(Pending pending, Term term, CellVariable variable)
    {
        var constant = Interval<Rational>.Exactly(term.Constant);
        return new BoundAtom(
            [variable],
            cells => term.IsLeft ? Interpreter.Compare(variable.Ranges[cells[0]], term.Comparator, constant) : Interpreter.Compare(constant, term.Comparator, variable.Ranges[cells[0]]),
            pending.Reads,
            UndecidedReason.RelatedFacts);
    }

    private static BoundAtom Free(Pending pending)
    {
        var variable = new CellVariable(null, RuleText.Of(pending.Node, null, Language.En), [], [], Verdicts.Length, []);
        var reason = Leaves(pending.Node).ToList() is var leaves && leaves.Exists(l => l is Opaque) ? UndecidedReason.Opaque : leaves.Exists(l => l is ItemTest or ItemTotal) ? UndecidedReason.Items : UndecidedReason.RelatedFacts;
        return new BoundAtom([variable], cells => Verdicts[cells[0]], pending.Reads, reason);
    }

    private static IEnumerable<RuleNode> Leaves(RuleNode node) => node.Parts.SelectMany(p => Leaves(p.Node)).Prepend(node);

    private Term? TermOf(Criterion node, Frame frame)
    {
        if (node is not Comparison { Upper: null } c || cutter.Interpreter.Evaluate(c.Left, frame) is not Figure left || cutter.Interpreter.Evaluate(c.Right, frame) is not Figure right)
        {
            return null;
        }

        return right.Range is { IsExact: true, Low: { } r } ? new Term(Bare(c.Left), c.Comparator, r, true)
            : left.Range is { IsExact: true, Low: { } l } ? new Term(Bare(c.Right), c.Comparator, l, false)
            : new Term(new Difference(Bare(c.Left), Bare(c.Right)), c.Comparator, Rational.Zero, true);
        static Formula Bare(Formula formula) => formula is NotedFormula n ? Bare(n.Inner) : formula;
    }

    // A formula that may be without a value, or have a range, takes any stretch of neighbouring cells.
    private CellVariable OfTerm(Formula formula, Frame frame, SortedSet<Rational> points)
    {
        var bounds = (cutter.Interpreter.Evaluate(formula, frame) as Figure)?.Range ?? default;
        var cells = FactCells.Ranges(points, bounds);
        var ranges = IsTotal(formula, frame) ? cells : [.. cells.SelectMany((a, i) => cells.Skip(i).Select(b => a.Hull(b)))];
        return new CellVariable(null, RuleText.Of(formula, null, Language.En), [], ranges, ranges.Count, [.. points.Select(p => p.ToString())]);
    }

    /// <summary>Whether a formula surely has one value when its facts have.</summary>
    private bool IsTotal(Formula formula, Frame frame) => inquiry.Budget.Spend() && formula switch
    {
        Constant or DateConstant => true,
        Reference r when cutter.Interpreter.FindFact(r.Key, frame) is var (_, fact) => fact.Kind is FactKind.Quantity or FactKind.Date,
        Reference r => cutter.Interpreter.Evaluate(r, frame).IsExact
            || (inquiry.Rules.Locate(frame.Scope, r.Key, out var local) is var home && home.Definitions.TryGetValue(local, out var definition) && IsTotal((Formula)definition.Node, frame with { Scope = home, Item = null })),
        Sum or Difference or Product or Least or Greatest or Absolute or NotedFormula or Window { Since: null } => formula.Parts.All(p => IsTotal((Formula)p.Node, frame)),
        Shift s => IsTotal(s.Of, frame.Later(s.Unit, s.By)),
        Quotient q => IsTotal(q.Left, frame) && IsTotal(q.Right, frame) && cutter.Interpreter.Evaluate(q.Right, frame) is Figure { Range.Low: { } low } figure && (low.Sign > 0 || (low.Sign == 0 && !figure.Range.LowIncluded)),
        _ => false,
    };

    private readonly record struct Term(Formula Formula, Comparator Comparator, Rational Constant, bool IsLeft);

    private sealed record Pending(int Number, Criterion Node, Frame Frame, List<FactNeed> Reads, Term? Term, bool IsExact = false);
}
