using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Finds the first place of a lever that does, exactly and for every kind of formula.</summary>
/// <remarks>
/// A whole range of places is judged at once, because the interpreter judges ranges: where its answer is sure, the range is done; otherwise it is halved,
/// down to single places, which are judged as they are. So nothing has to be known about the formula, and a place that is found is the first one.
/// </remarks>
internal sealed class SmallestStep
{
    private const int MostQuestions = 600;

    private readonly GapQuestion _question;
    private readonly Func<long, long, Verdict> _judge;
    private int _left = MostQuestions;

    private SmallestStep(GapQuestion question, Func<long, long, Verdict> judge) => (_question, _judge) = (question, judge);

    /// <summary>The first place from one to another that does; null when there is none, or when the search stopped, which the question tells.</summary>
    public static long? Find(GapQuestion question, Lever lever, long from, long to, Func<long, long, Verdict> judge)
    {
        var search = new SmallestStep(question, judge);
        return from > to ? null : lever.HasRanges ? search.InRanges(from, to)
            : search.OneByOne(lever is WaitingLever waiting ? question.DaysOf(waiting).Where(d => d >= from && d <= to) : Places(from, to));
    }

    private static IEnumerable<long> Places(long from, long to)
    {
        for (var at = from; at <= to; at++)
        {
            yield return at;
        }
    }

    private long? OneByOne(IEnumerable<long> places)
    {
        foreach (var at in places)
        {
            if (_question.IsExhausted)
            {
                _question.Stop();
                return null;
            }

            if (_judge(at, at) == Verdict.True)
            {
                return at;
            }
        }

        return null;
    }

    private long? InRanges(long from, long to)
    {
        if (_judge(from, to) == Verdict.False)
        {
            return null;
        }

        // Ranges twice as long each time, so that a near place is found at a cost that does not depend on the far end.
        long width = 1;
        for (var first = from; first <= to; width *= 2)
        {
            var last = to - first < width ? to : first + width - 1;
            if (First(first, last) is { } found)
            {
                return found;
            }

            first = last + 1;
        }

        return null;
    }

    private long? First(long first, long last)
    {
        if (_left == 0 || _question.IsExhausted)
        {
            _question.Stop();
            return null;
        }

        _left--;
        var verdict = _judge(first, last);
        if (verdict != Verdict.Unknown || first == last)
        {
            return verdict == Verdict.True ? first : null;
        }

        var middle = first + ((last - first) / 2);
        return First(first, middle) ?? First(middle + 1, last);
    }
}
