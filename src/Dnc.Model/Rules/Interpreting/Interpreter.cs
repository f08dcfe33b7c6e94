using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>
/// The reference interpreter: judges criteria and evaluates formulas over exact ranges, node by node, without short cuts. What other executors answer is
/// right when it is what this one answers.
/// </summary>
/// <remarks>
/// Total for rules that have been checked. What cannot be computed sets <see cref="Error"/>, and the rest of the answer means nothing.
/// </remarks>
internal sealed partial class Interpreter
{
    private readonly CompiledRules _rules;
    private readonly RuleContext _context;
    private readonly Readings _readings;
    private readonly BoundFacts _subject;
    private readonly BoundFacts _surroundings;
    private readonly Dictionary<(RuleDefinition, Frame), Verdict> _verdicts = [];
    private readonly Dictionary<(RuleDefinition, Frame), Value> _values = [];
    private readonly Dictionary<RuleScope, RuleNames> _names = [];
    private int _steps;

    public Interpreter(CompiledRules rules, FactSet facts, RuleContext context, Readings readings)
    {
        _rules = rules;
        _context = context;
        _readings = readings;
        _subject = facts.BoundTo(rules.Facts, context.AsOf);
        _surroundings = context.Surroundings.BoundTo(rules.Facts, context.AsOf);
    }

    /// <summary>What could not be computed first; null when everything could.</summary>
    public RuleError? Error { get; private set; }

    /// <summary>How many nodes have been judged.</summary>
    public int Steps => _steps;

    public CompiledRules Rules => _rules;

    /// <summary>Whether predicates of the host are asked only when something is claimed about every fact that they read.</summary>
    public bool IsCarefulWithPredicates { get; init; }

    public Frame Home => new(_rules.Home);

    /// <summary>The verdict of a criterion.</summary>
    public Verdict Judge(Criterion criterion, Frame frame)
    {
        if (!Step(criterion, frame))
        {
            return Verdict.Unknown;
        }

        return criterion switch
        {
            Comparison c => Compare(c, frame),
            Nearness n => Near(n, frame),
            InCodes i => AsCodes(Evaluate(i.Of, frame)).IsIn(i.Codes),
            HasCodes h => HasCodes(h, frame),
            Within w => Within(w, frame),
            Holds h => Holds(h, frame),
            AllOf a => Verdicts.All(Judge(a.Of, frame)),
            AnyOf a => Verdicts.Any(Judge(a.Of, frame)),
            AtLeastOf a => Verdicts.AtLeast(a.Count, Judge(a.Of, frame)),
            Negation n => Judge(n.Of, frame).Not(),
            ScorePasses s => Passes(s, frame),
            Held h => Held(h, frame),
            HeldThroughout h => HeldThroughout(h, frame),
            EverHeld h => EverHeld(h, frame),
            ItemTest t => TestItems(t, frame),
            Opaque o => Ask(o, frame),
            CriterionByReading r => Verdicts.Agreement(Open(r.Question, frame, r.Options, o => o.Option).Select(o => Judge(o.Then, frame)).ToList()),
            Always a => Verdicts.Of(a.Value),
            SilentCriterion => Verdict.Unknown,
            NotedCriterion n => Judge(n.Inner, frame),
            _ => throw new InvalidOperationException($"The criterion {criterion.GetType().Name} is not known to the interpreter."),
        };
    }

    /// <summary>The value of a formula.</summary>
    public Value Evaluate(Formula formula, Frame frame)
    {
        if (!Step(formula, frame))
        {
            return Anything.Instance;
        }

        var value = formula switch
        {
            Constant c => new Figure(Interval<Quantities.Rational>.Exactly(c.Value.Amount), Measure.Of(c.Value.Unit), c.Value.Unit),
            DateConstant d => Day(d.Value),
            CodeConstant c => CodeSet.Of([c.Value], false, []),
            Reference r => Resolve(r, frame),
            Shift s => Evaluate(s.Of, frame.Later(s.Unit, s.By)),
            Sum s => Total(s.Of, frame),
            Difference d => Subtract(AsFigure(Evaluate(d.Left, frame)), AsFigure(Evaluate(d.Right, frame))),
            Product p => Multiply(p.Of, frame),
            Quotient q => Divide(AsFigure(Evaluate(q.Left, frame)), AsFigure(Evaluate(q.Right, frame))),
            Least l => Choose(l.Of, frame, ExactMath.Least),
            Greatest g => Choose(g.Of, frame, ExactMath.Greatest),
            Absolute a => AsFigure(Evaluate(a.Of, frame)) is var of ? of with { Range = ExactMath.Absolute(of.Range) } : of,
            Window w => Aggregate(w, frame),
            Growth g => Grow(g, frame),
            CompoundGrowth g => CompoundRate(g, frame),
            WholeUnits w => CountWhole(w, frame),
            Rounded r => Round(r, frame),
            Bands b => Tier(b, frame),
            MarginalRates m => Marginal(m, frame),
            MarginalAmounts m => Marginal(m, frame),
            FirstAbove f => AmountOf(f, frame),
            Choice c => Choose(c, frame),
            DecisionTable t => Cell(t, frame),
            Lookup l => LookUp(l, frame),
            Silent => Anything.Instance,
            FormulaByReading r => Value.Hull(Open(r.Question, frame, r.Options, o => o.Option).Select(o => Evaluate(o.Then, frame)).ToList()),
            Interest i => InterestOf(i, frame),
            DatePlus d => Later(d, frame),
            TimeBetween t => Between(t, frame),
            PeriodDay p => DayOf(p, frame),
            LabelDay l => DayOf(l, frame),
            ItemTotal t => TotalOfItems(t, frame),
            Score s => Points(s, frame),
            CountTrue c => CountTrue(c.Of, frame),
            NotedFormula n => Evaluate(n.Inner, frame),
            _ => throw new InvalidOperationException($"The formula {formula.GetType().Name} is not known to the interpreter."),
        };
        return Bounded(value, formula, frame);
    }

    public Time.AsOf AsOf => _context.AsOf;

    /// <summary>The names that count in a frame.</summary>
    public RuleNames NamesOf(Frame frame)
    {
        if (!_names.TryGetValue(frame.Scope, out var names))
        {
            names = new RuleNames(_rules, frame.Scope);
            _names.Add(frame.Scope, names);
        }

        return names;
    }

    /// <summary>Whether a reading of a question has been taken.</summary>
    public bool IsChosen(string question, Frame frame) => _readings.Chosen(frame.Scope, question) is not null;

    private List<Verdict> Judge(ValueList<Criterion> criteria, Frame frame) => [.. criteria.Select(c => Judge(c, frame))];

    /// <summary>Records what cannot be computed; the first is kept.</summary>
    private void Fail(RuleNode node, LocalizedText text, Frame frame)
    {
        var names = NamesOf(frame);
        Error ??= new RuleError(text, new LocalizedText(RuleText.Of(node, names, Language.Zh), RuleText.Of(node, names, Language.En)), NodePaths.Find(_rules, node));
    }

    private bool Step(RuleNode node, Frame frame)
    {
        if (Error is not null)
        {
            return false;
        }

        if (++_steps > _rules.Limits.MaxSteps)
        {
            Fail(node, ErrorMessages.TooManySteps(_rules.Limits.MaxSteps), frame);
            return false;
        }

        return true;
    }

    private Value Bounded(Value value, Formula formula, Frame frame)
    {
        if (value is Figure { Range: var range } && (Bits(range.Low) > _rules.Limits.MaxBits || Bits(range.High) > _rules.Limits.MaxBits))
        {
            Fail(formula, ErrorMessages.TooManyDigits(_rules.Limits.MaxBits), frame);
            return Anything.Instance;
        }

        return value;

        static long Bits(Quantities.Rational? end) => end is { } e ? e.Numerator.GetBitLength() + e.Denominator.GetBitLength() : 0;
    }

    /// <summary>The readings of a question that are open here.</summary>
    private IEnumerable<T> Open<T>(string question, Frame frame, ValueList<T> options, Func<T, string> idOf) =>
        _readings.Chosen(frame.Scope, question) is { } chosen ? options.Where(o => idOf(o) == chosen) : options;

    private static Figure AsFigure(Value value) => value as Figure ?? new Figure(default, Measure.Number);

    private static CodeSet AsCodes(Value value) => value as CodeSet ?? new CodeSet(null, false, []);

    private static Figure Number(Interval<Quantities.Rational> range) => new(range, Measure.Number);

    private static Figure Day(NodaTime.LocalDate day) => new(Interval<Quantities.Rational>.Exactly(Days.Number(day)), Measure.Date);
}
