using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>Makes definitions ready to be judged often: names are resolved, equal criteria shared, everything that no subject changes is set apart.</summary>
internal sealed partial class RowCompiler
{
    private const int MaxNodes = 4096;

    // Above this a formula is left to the reference: its parts are not shared.
    private const long MaxFormulaSteps = 512;

    // Small numbers and what is reckoned with them never have more bits.
    private const int LeastBits = 256;

    private readonly CompiledRules _rules;
    private readonly StepBounds _steps;
    private readonly Dictionary<(Criterion, Frame), CriterionNode> _known = [];
    private readonly List<RuleNode> _nodes = [];
    private readonly List<FactSlot> _slots = [];
    private readonly List<(Formula, Frame)> _numbers = [];
    private readonly List<(Criterion, Frame)> _criteria = [];
    private readonly List<CriterionNode> _asked = [];
    private int _kept;

    private RowCompiler(CompiledRules rules)
    {
        _rules = rules;
        _steps = new StepBounds(rules);
    }

    /// <summary>The program of a definition; null when it is left to the reference.</summary>
    public static RowProgram? Compile(CompiledRules rules, RuleDefinition definition, RuleScope scope)
    {
        if (definition.Node is not Criterion criterion || rules.Limits.MaxBits < LeastBits || rules.HasQuestions(definition, scope))
        {
            return null;
        }

        var compiler = new RowCompiler(rules);
        var steps = compiler._steps.Of(criterion, scope);
        if (steps > rules.Limits.MaxSteps)
        {
            return null;
        }

        var root = compiler.Criterion(criterion, new Frame(scope));
        return compiler._nodes.Count > MaxNodes ? null
            : new(rules, root, [.. compiler._nodes], [.. compiler._slots], [.. compiler._numbers], [.. compiler._criteria], [.. compiler._asked], compiler._kept, steps);
    }

    private CriterionNode Criterion(Criterion criterion, Frame frame)
    {
        while (criterion is NotedCriterion noted)
        {
            criterion = noted.Inner;
        }

        if (_known.TryGetValue((criterion, frame), out var known))
        {
            if (known.Kept < 0 && known is not (Tests.Threshold or Tests.Flag or Tests.Fixed or Tests.Settled))
            {
                known.Kept = _kept++;
            }

            return known;
        }

        // Beyond the limit the program is thrown away.
        var node = (_nodes.Count > MaxNodes ? null : Native(criterion, frame)) ?? Asked(criterion, frame);
        if (node.Id == 0)
        {
            Add(node, criterion);
        }

        return _known[(criterion, frame)] = node;
    }

    private CriterionNode? Native(Criterion criterion, Frame frame) => criterion switch
    {
        Comparison c => Compare(c, frame),
        Within w => Within(w, frame),
        Holds h => Holds(h, frame),
        InCodes { Of: Reference { Key: var key } } i => Slot(key, frame, FactKind.Code) is { } slot ? new Tests.CodeIn(slot, [.. i.Codes]) : OfSurroundings(key, FactKind.Code, i, frame),
        HasCodes h => Slot(h.Fact, frame, FactKind.Codes) is { } slot ? new Tests.Codes(slot, h.Match, h.Codes) : OfSurroundings(h.Fact, FactKind.Codes, h, frame),
        Held h => Slot(h.Label, frame, FactKind.Label) is { } slot && Number(h.At ?? new Reference(Interpreter.AsOfName), frame) is { } day ? new Tests.LabelOn(slot, day) : null,
        AllOf a => new Junctions.All(Criteria(a.Of, frame)),
        AnyOf a => new Junctions.Any(Criteria(a.Of, frame)),
        AtLeastOf a => new Junctions.AtLeast(a.Count, Criteria(a.Of, frame)),
        Negation n => new Junctions.Not(Criterion(n.Of, frame)),
        Always a => new Tests.Fixed(Verdicts.Of(a.Value)),
        SilentCriterion => new Tests.Fixed(Verdict.Unknown),
        _ => null,
    };

    private CriterionNode[] Criteria(ValueList<Criterion> criteria, Frame frame) => [.. criteria.Select(c => Criterion(c, frame))];

    private CriterionNode? Compare(Comparison comparison, Frame frame)
    {
        if (comparison is { Comparator: Comparator.Exactly, Left: Reference { Key: var key }, Right: CodeConstant { Value: var code }, Upper: null })
        {
            return Slot(key, frame, FactKind.Code) is { } slot ? new Tests.CodeIs(slot, code) : OfSurroundings(key, FactKind.Code, comparison, frame);
        }

        if (Number(comparison.Left, frame) is not { } left || Number(comparison.Right, frame) is not { } right)
        {
            return null;
        }

        return comparison.Upper is not { } upper ? Compare(left, comparison.Comparator, right)
            : Number(upper, frame) is { } high ? Both(comparison, Compare(left, Comparator.AtLeast, right), Compare(left, Comparator.AtMost, high))
            : null;
    }

    private static CriterionNode Compare(NumberNode left, Comparator comparator, NumberNode right) =>
        left is Numbers.Fact { Slot: var slot } && right is Numbers.Fixed { Cell: { IsExact: true, Exact: var bound } }
            ? new Tests.Threshold(slot, comparator, bound)
            : new Tests.Comparing(left, comparator, right);

    private CriterionNode? Within(Within within, Frame frame)
    {
        if (Number(within.Of, frame) is not { } of)
        {
            return null;
        }

        var from = within.From is { } first ? Number(first, frame) : null;
        var to = within.To is { } last ? Number(last, frame) : null;
        if ((from is null && within.From is not null) || (to is null && within.To is not null))
        {
            return null;
        }

        var low = from is null ? null : Compare(of, Comparator.AtLeast, from);
        var high = to is null ? null : Compare(of, Comparator.AtMost, to);
        return low is not null && high is not null ? Both(within, low, high) : low ?? high ?? new Tests.Fixed(Verdict.True);
    }

    private Junctions.All Both(Criterion criterion, CriterionNode first, CriterionNode second) => new([Add(first, criterion), Add(second, criterion)]);

    private CriterionNode? Holds(Holds holds, Frame frame)
    {
        if (_rules.Facts.TryGet(holds.Key, out _))
        {
            return Slot(holds.Key, frame, FactKind.Flag) is { } slot ? new Tests.Flag(slot) : OfSurroundings(holds.Key, FactKind.Flag, holds, frame);
        }

        var home = _rules.Locate(frame.Scope, holds.Key, out var local);
        return home.Definitions.TryGetValue(local, out var definition) && definition.Node is Criterion criterion ? Criterion(criterion, frame with { Scope = home }) : null;
    }

    private Tests.Settled? OfSurroundings(string key, FactKind kind, Criterion criterion, Frame frame)
    {
        if (!_rules.Facts.TryGet(key, out var fact) || fact.Kind != kind || fact.Scope != FactScope.Context)
        {
            return null;
        }

        _criteria.Add((criterion, frame));
        return new Tests.Settled(_criteria.Count - 1);
    }

    private Tests.Asked Asked(Criterion criterion, Frame frame)
    {
        var node = new Tests.Asked(criterion, frame) { Kept = _kept++ };
        _asked.Add(node);
        return node;
    }

    /// <summary>The fact of the subject that a name means; null when it is none of that kind.</summary>
    private FactSlot? Slot(string key, Frame frame, params ReadOnlySpan<FactKind> kinds)
    {
        if (!_rules.Facts.TryGet(key, out var fact) || !kinds.Contains(fact.Kind) || fact.Scope != FactScope.Subject)
        {
            return null;
        }

        var place = frame with { Scope = _rules.Home };
        if (_slots.Find(s => ReferenceEquals(s.Fact, fact) && s.Frame == place) is not { } slot)
        {
            slot = new FactSlot(fact, place, _rules.Facts.OrdinalOf(key), _slots.Count);
            _slots.Add(slot);
        }

        return slot;
    }

    // A place of 0 marks what has not been added: the first one belongs to nobody.
    private CriterionNode Add(CriterionNode node, Criterion criterion)
    {
        if (_nodes.Count == 0)
        {
            _nodes.Add(criterion);
        }

        node.Id = _nodes.Count;
        _nodes.Add(criterion);
        return node;
    }
}
