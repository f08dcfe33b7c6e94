using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Analysis;

/// <summary>
/// Finds where criteria cut facts: going back from each comparison to the values of single facts at which its verdict may change. What relates several
/// facts to each other cannot be cut and is refused.
/// </summary>
internal sealed partial class Cutter
{
    private const int MaxPeriods = 60;
    private readonly Inquiry _inquiry;
    private readonly Assignment _assignment;
    private readonly Interpreter _interpreter;
    private readonly Readings _readings;
    private readonly Dictionary<(Formula, Frame), Shape?> _shapes = [];
    private readonly Dictionary<(RuleDefinition, Frame), bool> _criteria = [];
    private readonly Dictionary<FactNeed, VariableCuts> _cuts = [];

    /// <summary>Starts with facts that are fixed.</summary>
    public Cutter(Inquiry inquiry, Readings readings, Assignment assignment)
    {
        _inquiry = inquiry;
        _readings = readings;
        _assignment = assignment;
        _interpreter = inquiry.Interpret(readings, assignment);
    }

    /// <summary>Whether something could not be evaluated, or cost too much.</summary>
    public bool Failed => _interpreter.Error is not null || _inquiry.Budget.IsSpent;

    public Interpreter Interpreter => _interpreter;

    /// <summary>The cuts of a criterion; null when it has none that are exact.</summary>
    public Dictionary<FactNeed, VariableCuts>? CutsOf(Criterion criterion, Frame frame)
    {
        _cuts.Clear();
        _shapes.Clear();
        _criteria.Clear();
        return Cut(criterion, frame) && !Failed ? new(_cuts) : null;
    }

    private VariableCuts CutsAt(FactNeed need)
    {
        if (!_cuts.TryGetValue(need, out var cuts))
        {
            _cuts.Add(need, cuts = new VariableCuts());
        }

        return cuts;
    }

    private bool Cut(Criterion criterion, Frame frame) => _inquiry.Budget.Spend() && criterion switch
    {
        Comparison { Upper: { } upper } c => Compare(c.Left, c.Right, frame) && Compare(c.Left, upper, frame),
        Comparison c => Compare(c.Left, c.Right, frame),
        Within w => (w.From is null || Compare(w.Of, w.From, frame)) && (w.To is null || Compare(w.Of, w.To, frame)),
        Nearness { Tolerance: null } => true,
        Nearness n => Near(n, frame),
        InCodes i => CutCodes(i.Of, frame, i.Codes, exact: false),
        HasCodes h => NeedOf(h.Fact, frame) is { } need && CutSet(need, h.Codes),
        Holds h => CutName(h, frame),
        AllOf a => a.Of.All(c => Cut(c, frame)),
        AnyOf a => a.Of.All(c => Cut(c, frame)),
        AtLeastOf a => a.Of.All(c => Cut(c, frame)),
        Negation n => Cut(n.Of, frame),
        NotedCriterion n => Cut(n.Inner, frame),
        ScorePasses s => CutScore(s, frame),
        Held h => CutLabel(h.Label, h.At, h.At, frame),
        EverHeld h => CutLabel(h.Label, h.From, h.To, frame, fromStart: true),
        HeldThroughout h => CutLabel(h.Label, h.From, h.To, frame),
        CriterionByReading r => Chosen(r.Question, frame, r.Options, o => o.Option).All(o => Cut(o.Then, frame)),
        Opaque o => o.Reads.All(k => NeedOf(k, frame) is { } need && _assignment.Values.ContainsKey(need)),
        Always or SilentCriterion => true,
        _ => false,
    };

    private IEnumerable<T> Chosen<T>(string question, Frame frame, Primitives.ValueList<T> options, Func<T, string> idOf) =>
        _readings.Chosen(frame.Scope, question) is { } chosen ? options.Where(o => idOf(o) == chosen) : options;

    private FactNeed? NeedOf(string key, Frame frame) =>
        frame.Item is null && _interpreter.FindFact(key, frame) is var (_, fact) && _interpreter.TimeOf(fact, frame) is { } time ? new FactNeed(key, time, fact.Scope) : null;

    private bool CutName(Holds holds, Frame frame)
    {
        if (_interpreter.FindFact(holds.Key, frame) is not null)
        {
            return NeedOf(holds.Key, frame) is not null;
        }

        var home = _inquiry.Rules.Locate(frame.Scope, holds.Key, out var local);
        var definition = home.Definitions[local];
        var place = frame with { Scope = home, Item = null };
        if (!_criteria.TryGetValue((definition, place), out var done))
        {
            done = Cut((Criterion)definition.Node, place);
            _criteria.Add((definition, place), done);
        }

        return done;
    }

    private bool Compare(Formula left, Formula right, Frame frame)
    {
        if (_interpreter.Evaluate(left, frame) is CodeSet || _interpreter.Evaluate(right, frame) is CodeSet)
        {
            return CodesOf(right, frame) is { } known ? CutCodes(left, frame, Exactly(known), exact: true)
                : CodesOf(left, frame) is { } others && CutCodes(right, frame, Exactly(others), exact: true);
        }

        return Shaped(left, frame) is { } a && Shaped(right, frame) is { } b && Compare(a, b);
        static IEnumerable<CodePattern> Exactly(IEnumerable<string> codes) => codes.Select(CodePattern.Of);
    }

    private static bool Compare(Shape left, Shape right) => (left.Values, right.Values) switch
    {
        (not null, not null) => true,
        (null, { } values) => left.Back(values),
        ({ } values, null) => right.Back(values),
        _ => Shape.Add(left, right.Negated()) is { } difference && difference.Back([Rational.Zero]),
    };

    private bool Near(Nearness nearness, Frame frame)
    {
        if (Shaped(nearness.Of, frame) is not { } of || Shaped(nearness.Figure, frame) is not { Values: { } middles })
        {
            return false;
        }

        var tolerance = nearness.Tolerance!;
        return of.Back([.. middles.SelectMany(m => Reach(m) is var reach ? new[] { m - reach, m, m + reach } : [])]);
        Rational Reach(Rational middle) => tolerance.Relative is { } share ? (middle.Sign < 0 ? -middle : middle) * share.Exact : tolerance.Absolute!.Value.Amount;
    }

    private bool CutScore(ScorePasses passes, Frame frame)
    {
        var (score, place) = _interpreter.ScoreOf(passes.Score, frame);
        return Shaped(score, place) is { } total && Shaped(passes.Mark, frame) is { } mark && Compare(total, mark)
            && passes.Minimums.All(m => Points(score.Of.First(p => p.Id == m.Part), place) is { } points && Compare(points, Shape.Finite([m.Points.Amount])))
            && (passes.Direct is null || Cut(passes.Direct, frame));
    }

    private bool CutLabel(string label, Formula? from, Formula? to, Frame frame, bool fromStart = false)
    {
        var first = DayOf(from, fromStart ? Dates.Min : _inquiry.Context.AsOf.Day);
        var last = DayOf(to, _inquiry.Context.AsOf.Day);
        if (NeedOf(label, frame) is not { } need || first is null || last is null)
        {
            return false;
        }

        CutsAt(need).Points.UnionWith([first.Value, last.Value + 1]);
        return true;
        Rational? DayOf(Formula? day, NodaTime.LocalDate other) =>
            day is null ? Days.Number(other) : _interpreter.Evaluate(day, frame) is Figure { Range: { IsExact: true, Low: { } number } } ? number : null;
    }

    private bool CutSet(FactNeed need, IEnumerable<string> codes)
    {
        CutsAt(need).Codes.UnionWith(codes);
        return true;
    }
}
