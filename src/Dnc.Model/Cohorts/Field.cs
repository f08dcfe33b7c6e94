namespace Dnc.Model.Cohorts;

/// <summary>A group of entrants, sorted so that counting those before or behind a position takes a binary search.</summary>
internal sealed class Field
{
    private readonly Entrant[] _bestFirst;
    private readonly Entrant[] _worstFirst;

    public Field(IEnumerable<Entrant> entrants)
    {
        _bestFirst = [.. entrants];
        _worstFirst = [.. _bestFirst];
        Array.Sort(_bestFirst, Entrant.CompareBest);
        Array.Sort(_worstFirst, Entrant.CompareWorst);
    }

    /// <summary>The entrants, the best that each can be first.</summary>
    public IReadOnlyList<Entrant> BestFirst => _bestFirst;

    /// <summary>The entrants, the worst that each can be first.</summary>
    public IReadOnlyList<Entrant> WorstFirst => _worstFirst;

    public int Count => _bestFirst.Length;

    /// <summary>How many can stand before a position.</summary>
    public int CanPrecede(Position position)
    {
        var (low, high) = (0, _bestFirst.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = position.CanBePrecededBy(_bestFirst[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>How many can stand behind a position.</summary>
    public int CanFollow(Position position)
    {
        var (low, high) = (0, _worstFirst.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = position.CanBeFollowedBy(_worstFirst[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
