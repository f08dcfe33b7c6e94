using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Seeks sets of changes that turn a verdict: mends what fails, looks what fails then, and makes every change as small as it can be in the end.</summary>
/// <param name="question">The rule for the subject.</param>
/// <param name="leversOf">The levers below a failing condition.</param>
internal sealed class WaySearch(GapQuestion question, Func<FailingCriterion, Readings, ValueList<Lever>> leversOf)
{
    /// <summary>The most ways that are told.</summary>
    private const int MostWays = 5;

    private const int MostChanges = 4;

    private const int MostRounds = 10;

    /// <summary>The most sets of changes that are pursued in one round.</summary>
    private const int Beam = 64;

    private readonly HashSet<ValueList<Change>> _seen = [];
    private readonly List<(ValueList<Change> Changes, bool IsProved)> _found = [];
    private readonly Dictionary<(string Path, Frame Frame, bool Wanted, Readings Readings), long?> _waits = [];

    // Work kept back so that what is found can still be made small.
    private readonly long _reserve = question.Left / 3;

    /// <summary>The ways to a true verdict; when there is none, those that leave nothing false.</summary>
    public ValueList<GapWay> Find()
    {
        var stuck = new List<ValueList<Change>>();
        List<ValueList<Change>> round = [[]];
        for (var i = 0; i < MostRounds && round.Count > 0 && _found.Count < MostWays; i++)
        {
            var next = new List<ValueList<Change>>();
            foreach (var changes in round.SelectMany(Further).Where(c => _seen.Add(c) && !_found.Exists(f => Contains(c, f.Changes))).ToList())
            {
                switch (question.Worst(changes))
                {
                    case Verdict.True:
                        Keep(changes, Verdict.True);
                        continue;
                    case Verdict.Unknown:
                        stuck.Add(changes);
                        break;
                }

                next.Add(changes);
            }

            round = [.. next.OrderBy(c => c.Count).ThenBy(Size).Take(Beam)];
        }

        var goal = Verdict.True;
        if (_found.Count == 0)
        {
            goal = Verdict.Unknown;
            stuck.OrderBy(c => c.Count).ThenBy(Size).Take(MostWays).ToList().ForEach(c => Keep(c, goal));
        }

        return _found
            .OrderBy(f => f.Changes.Count).ThenBy(f => Size(f.Changes)).Take(MostWays)
            .Select(f => new GapWay(f.Changes.Select(c => c.Lever.ToAdjustment(c.Steps)).ToValueList(), goal, f.IsProved))
            .ToValueList();
    }

    /// <summary>The sets of changes that mend one more condition, or go as far as they can where no single change mends it.</summary>
    private IEnumerable<ValueList<Change>> Further(ValueList<Change> changes)
    {
        if (question.Left < _reserve)
        {
            question.Stop();
            yield break;
        }

        foreach (var readings in question.AllReadings)
        {
            var failing = question.Failing(changes, readings, onlyNext: true);
            foreach (var criterion in failing)
            {
                var levers = leversOf(criterion, readings).Where(l => IsFree(l, changes)).ToList();
                var mending = levers
                    .Select(l => (Lever: l, Steps: StepsThatMend(criterion, readings, l, changes)))
                    .Where(m => m.Steps is not null)
                    .Select(m => new Change(m.Lever, m.Steps!.Value))
                    .ToList();
                var pulled = mending.Count > 0 ? mending : levers.Where(l => l is not WaitingLever && StepsOf(l, changes) < l.Most).Select(l => new Change(l, l.Most));
                foreach (var change in pulled)
                {
                    yield return With(changes, change);
                }
            }

            // Conditions that fail under one combination of readings are mended before the next is looked at.
            if (failing.Count > 0)
            {
                yield break;
            }
        }
    }

    private long? StepsThatMend(FailingCriterion criterion, Readings readings, Lever lever, ValueList<Change> changes)
    {
        var now = StepsOf(lever, changes);
        if (lever.HasRanges || lever.Most == 1)
        {
            return SmallestStep.Find(question, lever, now + 1, lever.Most, (first, last) => question.Mends(criterion, [readings], Without(changes, lever), lever, first, last));
        }

        // The days are those on which something turns with the facts as they are, so that a condition is asked once.
        if (!_waits.TryGetValue((criterion.Path, criterion.Frame, criterion.Wanted, readings), out var wait))
        {
            wait = SmallestStep.Find(question, lever, 1, lever.Most, (first, last) => question.Mends(criterion, [readings], [], lever, first, last));
            _waits.Add((criterion.Path, criterion.Frame, criterion.Wanted, readings), wait);
        }

        return wait > now ? wait : null;
    }

    private static bool IsFree(Lever lever, ValueList<Change> changes) =>
        changes.FirstOrDefault(c => c.Lever.Fact == lever.Fact) is { Lever: { } other } ? other == lever : changes.Count < MostChanges;

    private static long StepsOf(Lever lever, ValueList<Change> changes) => changes.FirstOrDefault(c => c.Lever == lever).Steps;

    private static ValueList<Change> Without(ValueList<Change> changes, Lever lever) => changes.Where(c => c.Lever != lever).ToValueList();

    private static ValueList<Change> With(ValueList<Change> changes, Change change) =>
        Without(changes, change.Lever).Append(change).OrderBy(c => c.Lever.Fact.ToString(), StringComparer.Ordinal).ToValueList();

    private static bool Contains(ValueList<Change> changes, ValueList<Change> others) => others.All(o => StepsOf(o.Lever, changes) >= o.Steps);

    private static Rational Size(ValueList<Change> changes) => changes.Aggregate(Rational.Zero, (sum, c) => sum + c.Lever.Size(c.Steps));

    private void Keep(ValueList<Change> changes, Verdict goal)
    {
        var (shrunk, proved) = Shrink(changes, goal);

        // What could not be made small beside a way that changes the same facts tells nobody anything.
        var facts = shrunk.Select(c => c.Lever).ToHashSet();
        if (shrunk.Count > 0 && !_found.Exists(f => f.Changes == shrunk || (!proved && facts.SetEquals(f.Changes.Select(c => c.Lever)))))
        {
            _found.RemoveAll(f => Contains(f.Changes, shrunk));
            _found.Add((shrunk, proved));
        }
    }

    // Each change becomes the first one that does beside the others, until none becomes smaller: then one step less of any is too little.
    private (ValueList<Change> Changes, bool IsProved) Shrink(ValueList<Change> changes, Verdict goal)
    {
        var shrinks = true;
        while (shrinks && !question.IsExhausted)
        {
            shrinks = false;
            foreach (var change in changes.OrderByDescending(c => c.Lever.Size(c.Steps)).ToList())
            {
                var others = Without(changes, change.Lever);
                if (Smaller(change, others, goal) is { } steps)
                {
                    changes = steps == 0 ? others : With(others, change with { Steps = steps });
                    shrinks = true;
                }
                else if (Lesser(change, others, goal) is { } lesser)
                {
                    changes = With(others, lesser);
                    shrinks = true;
                }
            }
        }

        // The proof is a re-evaluation of what is told and of every change one step smaller.
        var proved = !question.IsExhausted && changes.All(c => question.Reaches(goal, Without(changes, c.Lever), c.Lever, c.Steps - 1, c.Steps - 1) != Verdict.True);
        return (changes, proved && !question.IsExhausted);
    }

    // Of codes that come and go at once, beside other changes fewer may do.
    private Change? Lesser(Change change, ValueList<Change> others, Verdict goal)
    {
        if (change.Lever is not ValueLever { From: FactCodes { Codes: var from }, To: FactCodes { Codes: var to }, Weight: > 1 } lever)
        {
            return null;
        }

        return to.Except(from).Select(code => to.Where(c => c != code)).Concat(from.Except(to).Select(code => to.Append(code)))
            .Select(codes => new Change(lever with { To = new FactCodes(codes.ToValueList()), Weight = lever.Weight - 1 }, 1))
            .Where(c => question.Reaches(goal, others, c.Lever, 1, 1) == Verdict.True)
            .Select(c => (Change?)c).FirstOrDefault();
    }

    private long? Smaller(Change change, ValueList<Change> others, Verdict goal)
    {
        Verdict Judge(long first, long last) => question.Reaches(goal, others, change.Lever, first, last);
        if (change.Lever.HasRanges)
        {
            return SmallestStep.Find(question, change.Lever, 0, change.Steps - 1, Judge);
        }

        // Day by day from the last one back, in longer strides while they do.
        var (at, stride) = (change.Steps, 1L);
        while (at > 0 && !question.IsExhausted)
        {
            if (stride <= at && Judge(at - stride, at - stride) == Verdict.True)
            {
                (at, stride) = (at - stride, stride * 2);
            }
            else if (stride == 1)
            {
                break;
            }
            else
            {
                stride /= 2;
            }
        }

        return at < change.Steps ? at : null;
    }
}
