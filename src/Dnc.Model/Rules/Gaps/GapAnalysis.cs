using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Computes gaps. All work is bounded, and everything that is told has been evaluated.</summary>
internal sealed class GapAnalysis
{
    private readonly GapQuestion _question;
    private readonly Dictionary<(Criterion, Frame), ValueList<Lever>> _levers = [];
    private readonly List<FactNeed> _untried = [];
    private readonly HashSet<string> _opaque;

    private GapAnalysis(GapQuestion question)
    {
        _question = question;
        var interpreter = question.Ask([], question.AllReadings[0]);
        var everything = new LeverFinder(interpreter, question.Context);
        everything.Find(question.Root, question.FrameOf(interpreter), new HashSet<string>());
        _opaque = everything.OpaqueReads;
    }

    /// <summary>The gap of a verdict that is false.</summary>
    public static RuleGap OfFalse(GapQuestion question) => new GapAnalysis(question).Analyse();

    /// <summary>The gap of a verdict that is unknown.</summary>
    public static RuleGap OfUnknown(GapQuestion question, ValueList<FactNeed> missing) => new(Verdict.Unknown)
    {
        Missing = missing,
        MissingNames = missing.Select(m => GapText.NameOf(m, question.Rules, question.Scope)).ToValueList(),
        Readings = question.AllReadings.Count,
    };

    private RuleGap Analyse()
    {
        _question.Reserve = _question.Left / 2;
        var clauses = Failing().Select(f => ToGap(f.Criterion, f.Readings)).ToValueList();
        _question.Reserve = 0;
        var ways = new WaySearch(_question, LeversOf).Find();
        var untried = _untried.Distinct().ToValueList();
        return new RuleGap(Verdict.False)
        {
            Clauses = clauses,
            Ways = ways,
            Untried = untried,
            UntriedNames = untried.Select(u => GapText.NameOf(u, _question.Rules, _question.Scope)).ToValueList(),
            IsExhaustive = untried.Count == 0 && !_question.IsStopped,
            Readings = _question.AllReadings.Count,
        };
    }

    /// <summary>The conditions that surely fail, each with the readings under which it does.</summary>
    private IEnumerable<(FailingCriterion Criterion, IReadOnlyList<Readings> Readings)> Failing() => _question.AllReadings
        .SelectMany(r => _question.Failing([], r, onlyNext: false).Where(f => f.IsDecisive).Select(f => (Criterion: f, Readings: r)))
        .GroupBy(f => (f.Criterion.Path, f.Criterion.Frame, f.Criterion.Wanted))
        .Select(g => (g.First().Criterion, (IReadOnlyList<Readings>)[.. g.Select(f => f.Readings)]));

    private ClauseGap ToGap(FailingCriterion failing, IReadOnlyList<Readings> readings)
    {
        var alternatives = LeversOf(failing, readings[0])
            .Select(l => (Lever: l, Steps: SmallestStep.Find(_question, l, 1, l.Most, (first, last) => _question.Mends(failing, readings, [], l, first, last))))
            .Where(a => a.Steps is not null)
            .Select(a => a.Lever.ToAdjustment(a.Steps!.Value))
            .OrderBy(a => a.RelativeSize);
        var names = new RuleNames(_question.Rules, failing.Frame.Scope);
        var text = failing.Name ?? new LocalizedText(RuleText.Of(failing.Node, names, Language.Zh), RuleText.Of(failing.Node, names, Language.En));
        return new ClauseGap(failing.Path, failing.Node, text, failing.Clause, failing.Wanted, alternatives.ToValueList());
    }

    private ValueList<Lever> LeversOf(FailingCriterion failing, Readings readings)
    {
        if (!_levers.TryGetValue((failing.Node, failing.Frame), out var levers))
        {
            var finder = new LeverFinder(_question.Ask([], readings), _question.Context);
            (levers, var untried) = finder.Find(failing.Node, failing.Frame, _opaque);
            _untried.AddRange(untried);
            _levers.Add((failing.Node, failing.Frame), levers);
            if (!finder.IsComplete)
            {
                _question.Stop();
            }
        }

        return levers;
    }
}
