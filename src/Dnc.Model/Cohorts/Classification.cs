using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>One population under one scheme.</summary>
internal sealed class Classification
{
    private readonly PercentileScheme _scheme;
    private readonly Dictionary<string, ClassCandidate> _candidates = new(StringComparer.Ordinal);
    private readonly Contest _contest;
    private readonly int[][] _edges;

    public Classification(PercentileScheme scheme, ValueList<ClassCandidate> candidates)
    {
        _scheme = scheme;
        _contest = new Contest(candidates.Select(Ranked), scheme.Order, scheme.Ties, scheme.SecondOrder);
        _edges = [.. scheme.Classes.Select(c => QuotaSize.Share(c.UpTo, scheme.Rounding).Table(_contest.Most))];
        foreach (var candidate in candidates)
        {
            _candidates.Add(candidate.Member.Id, candidate);
        }
    }

    public ValueList<ClassResult> Results() =>
        [.. _contest.InOrder().Select(r => Result(_candidates[_contest.Members[r.Member].Id], r.Member, r.Ranks))];

    // A member of which a forced class takes the rank takes part only while nothing forces it.
    private CohortMember Ranked(ClassCandidate candidate) =>
        _scheme.Forced == ForcedPlace.Kept
            ? candidate.Member
            : candidate.Member with { Qualifies = candidate.Member.Qualifies.And(IsForced(candidate).Not()) };

    private static Verdict IsForced(ClassCandidate candidate) =>
        Verdicts.Any(candidate.Changes.Where(c => c.Kind == ClassChangeKind.Forced).Select(c => c.Applies));

    private ClassResult Result(ClassCandidate candidate, int index, RankRange? ranks)
    {
        var possible = new SortedSet<int>();
        var ranked = _contest.Members[index].Qualifies == Verdict.False ? [] : ClassesByRank(index);
        if (_scheme.Forced == ForcedPlace.Kept)
        {
            possible.UnionWith(Changed(ranked, candidate.Changes));
        }
        else
        {
            possible.UnionWith(Changed(ranked, candidate.Changes.Where(c => c.Kind != ClassChangeKind.Forced)));
            if (candidate.Member.Qualifies != Verdict.False)
            {
                possible.UnionWith(Forced(candidate.Changes));
            }
        }

        var codes = possible.Select(c => _scheme.Classes[c].Code);
        if (candidate.Member.Qualifies != Verdict.True)
        {
            codes = codes.Append(candidate.ExcludedClass ?? _scheme.ExcludedClass).Distinct(StringComparer.Ordinal);
        }

        return new ClassResult(candidate.Member, InOrder(codes), candidate.Member.Qualifies.Not(), ranks);
    }

    private ValueList<string> InOrder(IEnumerable<string> codes)
    {
        var found = codes.ToHashSet(StringComparer.Ordinal);
        var own = _scheme.Classes.Select(c => c.Code).ToList();
        return [.. own.Where(found.Contains), .. found.Except(own, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    // The classes that a ranked member can have before any change.
    private HashSet<int> ClassesByRank(int index)
    {
        var (atBest, atWorst) = (_contest.AtBest(index), _contest.AtWorst(index));
        var best = Array.FindIndex(_edges, atBest.CanBeInside);
        var worst = Array.FindIndex(_edges, atWorst.IsInsideAlways);
        var found = new HashSet<int> { best, worst };
        for (var c = best + 1; c < worst; c++)
        {
            if (CanBeIn(index, c))
            {
                found.Add(c);
            }
        }

        return found;
    }

    // From the best position to the worst, "inside the lower edge" is possible first and "outside the upper edge" last.
    private bool CanBeIn(int index, int c)
    {
        var from = First(p => _contest.At(index, p).CanBeOutside(_edges[c - 1]));
        var to = First(p => !_contest.At(index, p).CanBeInside(_edges[c]));
        for (var position = from; position < to; position++)
        {
            if (_contest.At(index, position).CanBeBetween(_edges[c - 1], _edges[c]))
            {
                return true;
            }
        }

        return false;

        long First(Func<long, bool> holds)
        {
            var (low, high) = (0L, _contest.Positions(index));
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
            }

            return low;
        }
    }

    private HashSet<int> Changed(IEnumerable<int> classes, IEnumerable<ClassChange> changes) =>
        changes.Aggregate(classes.ToHashSet(), (now, change) => Apply(now, change));

    private HashSet<int> Apply(HashSet<int> classes, ClassChange change) => change.Applies switch
    {
        Verdict.False => classes,
        Verdict.True => [.. classes.Select(c => After(c, change))],
        _ => [.. classes, .. classes.Select(c => After(c, change))],
    };

    // The classes when something forces the class, which then rests on no rank.
    private HashSet<int> Forced(ValueList<ClassChange> changes)
    {
        var classes = new HashSet<int>();
        foreach (var change in changes)
        {
            // Nothing need have forced it before, so that a change that is not certain may be the first.
            classes = (change.Kind, change.Applies) switch
            {
                (ClassChangeKind.Forced, Verdict.True) => [IndexOf(change.Code)],
                (ClassChangeKind.Forced, Verdict.Unknown) => [.. classes, IndexOf(change.Code)],
                _ => Apply(classes, change),
            };
        }

        return classes;
    }

    private int After(int index, ClassChange change) => change.Kind switch
    {
        ClassChangeKind.NotBelow => Math.Min(index, IndexOf(change.Code)),
        ClassChangeKind.NotAbove => Math.Max(index, IndexOf(change.Code)),
        _ => IndexOf(change.Code),
    };

    private int IndexOf(string code)
    {
        var index = 0;
        while (_scheme.Classes[index].Code != code)
        {
            index++;
        }

        return index;
    }
}
