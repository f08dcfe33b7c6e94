using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A range of figures as cells of an axis that is cut at every end of every range.</summary>
/// <remarks>An odd cell is one figure, an even cell the open gap between two neighbours; a range holds a cell wholly or not at all.</remarks>
internal readonly record struct CellRange(int Low, int High)
{
    /// <summary>One figure that all share, so that only the identifier tells them apart.</summary>
    public static CellRange OneFigure => new(1, 1);

    /// <summary>The same range in cells that are all gaps, so that two members in one of them may stand in any order even where it is one figure.</summary>
    public CellRange WithoutOrder => new(2 * Low, 2 * High);

    /// <summary>Whether a cell is a gap, in which two figures may stand in any order.</summary>
    public static bool IsGap(int cell) => (cell & 1) == 0;

    /// <summary>Cuts the axis and tells every range in its cells.</summary>
    public static CellRange[] Of(IReadOnlyList<Interval<Rational>> ranges)
    {
        var cuts = new SortedSet<Rational>();
        foreach (var range in ranges)
        {
            Add(range.Low);
            Add(range.High);
        }

        var numbers = new Dictionary<Rational, int>(cuts.Count);
        foreach (var cut in cuts)
        {
            numbers.Add(cut, (2 * numbers.Count) + 1);
        }

        return [.. ranges.Select(Cells)];

        void Add(Rational? end)
        {
            if (end is { } cut)
            {
                cuts.Add(cut);
            }
        }

        CellRange Cells(Interval<Rational> range) => new(
            range.Low is { } low ? numbers[low] + (range.LowIncluded ? 0 : 1) : 0,
            range.High is { } high ? numbers[high] - (range.HighIncluded ? 0 : 1) : 2 * numbers.Count);
    }
}
