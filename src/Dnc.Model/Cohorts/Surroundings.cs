namespace Dnc.Model.Cohorts;

/// <summary>How the others can stand around one position.</summary>
/// <param name="Others">How many others take part for certain.</param>
/// <param name="Before">How many of them stand before in every completion.</param>
/// <param name="Around">How many of them may stand on either side.</param>
/// <param name="OpenBefore">How many of unknown qualification stand before if they take part.</param>
/// <param name="OpenBehind">How many of unknown qualification stand behind if they take part.</param>
/// <param name="OpenAround">How many of unknown qualification may stand on either side if they take part.</param>
/// <remarks>
/// Places never fall and rise by at most one with each member who joins. So one who joins in front never helps the member at the position, and one
/// who joins behind never harms it; the worst completion has all who can in front, the best has all who can behind.
/// </remarks>
internal readonly record struct Surroundings(int Others, int Before, int Around, int OpenBefore, int OpenBehind, int OpenAround)
{
    /// <summary>The most that can stand before.</summary>
    public int MostBefore => Before + Around + OpenBefore + OpenAround;

    private int Open => OpenBefore + OpenBehind + OpenAround;

    /// <summary>Whether every completion gives the position one of the places.</summary>
    public bool IsInsideAlways(int[] places) => !CanBeOutside(places);

    /// <summary>Whether some completion gives the position one of the places.</summary>
    public bool CanBeInside(int[] places) => IsInside(places, OpenBehind + OpenAround);

    /// <summary>Whether some completion gives the position none of the places.</summary>
    public bool CanBeOutside(int[] places) => IsOutside(places, OpenBefore + OpenAround);

    /// <summary>Whether some completion gives the position a place of an outer edge and none of an inner one.</summary>
    public bool CanBeBetween(int[] inner, int[] outer)
    {
        // The joiners that allow each of the two are a run around the number that allows it most easily.
        var (outside, inside) = (OpenBefore + OpenAround, OpenBehind + OpenAround);
        if (!IsOutside(inner, outside) || !IsInside(outer, inside))
        {
            return false;
        }

        var self = this;
        var from = Math.Max(First(0, outside, n => self.IsOutside(inner, n)), First(0, inside, n => self.IsInside(outer, n)));
        var to = Math.Min(First(outside, Open + 1, n => !self.IsOutside(inner, n)), First(inside, Open + 1, n => !self.IsInside(outer, n)));
        for (var joining = from; joining < to; joining++)
        {
            if (inner[Others + 1 + joining] < outer[Others + 1 + joining])
            {
                return true;
            }
        }

        return false;
    }

    private static int First(int from, int to, Func<int, bool> holds)
    {
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = holds(middle) ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    // Among completions in which so many of unknown qualification join.
    private bool IsInside(int[] places, int joining) =>
        Before + Math.Max(0, joining - OpenBehind - OpenAround) < places[Others + 1 + joining];

    private bool IsOutside(int[] places, int joining) =>
        Before + Around + Math.Min(joining, OpenBefore + OpenAround) >= places[Others + 1 + joining];
}
