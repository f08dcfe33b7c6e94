using Dnc.Model.Quantities;

namespace Dnc.Model.Cohorts;

/// <summary>The least and the greatest of some ends of ranges, one left out; a missing end is beyond every number.</summary>
internal sealed class Extremes
{
    private readonly (Rational? End, int Index)[] _sorted;

    public Extremes(IEnumerable<Rational?> ends, bool isMissingGreatest)
    {
        _sorted = [.. ends.Select((e, i) => (e, i))];
        Array.Sort(_sorted, (a, b) => (a.End, b.End) switch
        {
            ({ } x, { } y) => x.CompareTo(y),
            (null, null) => 0,
            (null, _) => isMissingGreatest ? 1 : -1,
            _ => isMissingGreatest ? -1 : 1,
        });
    }

    /// <summary>The least end but that of one; null when it is missing.</summary>
    public Rational? LeastBut(int index) => (_sorted[0].Index == index ? _sorted[1] : _sorted[0]).End;

    /// <summary>The greatest end but that of one; null when it is missing.</summary>
    public Rational? GreatestBut(int index) => (_sorted[^1].Index == index ? _sorted[^2] : _sorted[^1]).End;
}
