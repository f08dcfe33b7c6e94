using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A member as cells: a higher score stands first, then a higher second key, then a smaller number.</summary>
/// <param name="Score">The cells of its score.</param>
/// <param name="Second">The cells of its second key.</param>
/// <param name="Number">Its place in the order of identifiers.</param>
internal readonly record struct Entrant(CellRange Score, CellRange Second, int Number)
{
    /// <summary>Members as cells, numbered as they come, under a tie rule; a higher figure stands first.</summary>
    public static Entrant[] Of(IReadOnlyList<Interval<Rational>> scores, IReadOnlyList<Interval<Rational>> seconds, TieRule ties)
    {
        var first = CellRange.Of(scores);
        CellRange[] second = ties switch
        {
            TieRule.BySecondKey => [.. CellRange.Of(seconds).Select(c => c.WithoutOrder)],
            TieRule.ByIdentifier => [.. first.Select(_ => CellRange.OneFigure)],
            _ => new CellRange[first.Length],
        };
        return [.. first.Select((cells, i) => new Entrant(cells, second[i], i))];
    }

    /// <summary>The best position that it can take.</summary>
    public Position Best => new(Score.High, Second.High, Number);

    /// <summary>The worst position that it can take.</summary>
    public Position Worst => new(Score.Low, Second.Low, Number);

    /// <summary>Orders by the best that each can be, the best first.</summary>
    public static int CompareBest(Entrant left, Entrant right) => First(
        right.Score.High.CompareTo(left.Score.High),
        right.Second.High.CompareTo(left.Second.High),
        left.Number.CompareTo(right.Number));

    /// <summary>Orders by the worst that each can be, the worst first.</summary>
    public static int CompareWorst(Entrant left, Entrant right) => First(
        left.Score.Low.CompareTo(right.Score.Low),
        left.Second.Low.CompareTo(right.Second.Low),
        right.Number.CompareTo(left.Number));

    private static int First(int score, int second, int number) => score != 0 ? score : second != 0 ? second : number;
}
