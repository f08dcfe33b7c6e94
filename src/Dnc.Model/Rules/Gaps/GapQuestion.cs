using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Gaps;

/// <summary>A rule for a subject, which can be asked what it would say if facts were otherwise; what asking costs is counted and limited.</summary>
internal sealed class GapQuestion
{
    /// <summary>What every question costs besides the nodes that it judges: binding the facts.</summary>
    private const int CostOfAsking = 20;

    private readonly FactSet _facts;
    private readonly RuleContext _context;
    private readonly IReadOnlyList<Readings> _readings;
    private readonly BoundFacts _surroundings;
    private BoundFacts _bound;
    private ValueList<long>? _days;
    private bool _hasDays;

    public GapQuestion(CompiledRules rules, RuleDefinition definition, RuleScope scope, FactSet facts, RuleContext context)
    {
        Rules = rules;
        Definition = definition;
        Scope = scope;
        _facts = facts;
        _context = context;
        _surroundings = new BoundFacts(context.Surroundings, rules.Facts, context.AsOf);
        _bound = new BoundFacts(facts, rules.Facts, context.AsOf);
        _readings = [.. rules.ReadingsOf(definition, scope, context.AsOf.KnownUntil)];
    }

    public CompiledRules Rules { get; }

    public RuleDefinition Definition { get; }

    public RuleScope Scope { get; }

    public RuleContext Context => _context;

    public Criterion Root => (Criterion)Definition.Node;

    public IReadOnlyList<Readings> AllReadings => _readings;

    /// <summary>The work that is left, in judged nodes.</summary>
    public long Left { get; private set; } = 1_000_000;

    /// <summary>Whether a search stopped before its end.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Work that is kept back for what comes later.</summary>
    public long Reserve { get; set; }

    public bool IsExhausted => Left <= Reserve;

    public void Stop() => IsStopped = true;

    /// <summary>The interpreter on a later day, with the facts as they are.</summary>
    public Interpreter On(WaitingLever lever, long day, Readings readings) => Ask([], lever, day, day, readings);

    /// <summary>The days on which waiting changes anything; every day when that could not be found out.</summary>
    public IEnumerable<long> DaysOf(WaitingLever lever)
    {
        if (!_hasDays)
        {
            (_days, _hasDays) = (WaitingDays.Find(this, lever), true);
        }

        return _days ?? Every(lever.Most);

        static IEnumerable<long> Every(long most)
        {
            for (var day = 1L; day <= most; day++)
            {
                yield return day;
            }
        }
    }

    public Interpreter Ask(ValueList<Change> changes, Readings readings) => Ask(changes, null, 0, 0, readings);

    /// <summary>The frame of the root, under any interpreter.</summary>
    public Frame FrameOf(Interpreter interpreter) => interpreter.Home with { Scope = Scope };

    /// <summary>The conditions that fail when changes are made, under one combination of readings.</summary>
    public IReadOnlyList<FailingCriterion> Failing(ValueList<Change> changes, Readings readings, bool onlyNext)
    {
        var interpreter = Ask(changes, readings);
        var found = FailingCriteria.Below(interpreter, Root, FrameOf(interpreter), Scope.PathOf(Definition), Definition.Clause, onlyNext);
        Pay(interpreter);
        return found;
    }

    /// <summary>The verdict under the reading that is worst for it.</summary>
    public Verdict Worst(ValueList<Change> changes) => Worst(changes, null, 0, 0);

    /// <summary>Whether changes, and a lever at any place of a range, bring the worst verdict to a goal: true for all places, false for none, or unknown.</summary>
    public Verdict Reaches(Verdict goal, ValueList<Change> changes, Lever lever, long first, long last)
    {
        var worst = Worst(changes, lever, first, last);
        return goal == Verdict.Unknown && first == last ? Verdicts.Of(worst != Verdict.False) : worst;
    }

    /// <summary>Whether a condition is as wanted, under all of some readings: true for every place of the lever, false for none, or unknown.</summary>
    public Verdict Mends(FailingCriterion failing, IReadOnlyList<Readings> readings, ValueList<Change> changes, Lever lever, long first, long last) =>
        readings.Select(r =>
        {
            var interpreter = Ask(changes, lever, first, last, r);
            var verdict = interpreter.Judge(failing.Node, failing.Frame);
            Pay(interpreter);
            return interpreter.Error is not null ? Verdict.Unknown : failing.Wanted ? verdict : verdict.Not();
        }).Min();

    private Verdict Worst(ValueList<Change> changes, Lever? lever, long first, long last) => _readings.Select(r =>
    {
        var interpreter = Ask(changes, lever, first, last, r);
        var verdict = interpreter.Judge(Root, FrameOf(interpreter));
        Pay(interpreter);
        return interpreter.Error is null ? verdict : Verdict.Unknown;
    }).Min();

    private Interpreter Ask(ValueList<Change> changes, Lever? lever, long first, long last, Readings readings)
    {
        var (facts, context) = (_facts, _context);
        foreach (var change in changes)
        {
            (facts, context) = (change.Lever.Apply(facts, change.Steps, change.Steps), change.Lever.Apply(context, change.Steps));
        }

        if (lever is not null && last > 0)
        {
            (facts, context) = (lever.Apply(facts, first, last), lever.Apply(context, first));
        }

        // Time that passes changes neither the facts nor what was known of them.
        _bound = ReferenceEquals(_bound.Facts, facts) ? _bound : new BoundFacts(facts, Rules.Facts, context.AsOf);
        return new Interpreter(Rules, _bound, _surroundings, context, readings);
    }

    public void Pay(Interpreter interpreter) => Left -= CostOfAsking + _facts.Claims.Count + interpreter.Steps;
}
