using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>How many steps of a first crossing the latest year crosses, and how many the years before it did.</summary>
/// <param name="Reads">The facts that its formula may read.</param>
/// <param name="Low">How many steps the latest year surely crosses.</param>
/// <param name="High">How many steps it may cross.</param>
/// <param name="Years">The years before, from the latest back, as far as any may count.</param>
/// <param name="Least">How many of them surely count by the day since which years count; of the others it is not known.</param>
internal sealed record Crossings(SeriesReads Reads, int Low, int High, IReadOnlyList<EarlierYear> Years, int Least)
{
    /// <summary>The steps crossed now and the most crossed in one year before, for everything that is possible.</summary>
    public IEnumerable<(int Now, int Before)> Possible => from before in Before() from now in Enumerable.Range(Low, High - Low + 1) select (now, before);

    /// <summary>A year that surely crossed every step that the latest year may cross, the highest of them; null when none did.</summary>
    public EarlierYear? Deciding => Sure().Where(y => y.Low >= High).MaxBy(y => y.Value.Range.Low ?? default);

    /// <summary>The years of which figures are needed: those that may have crossed more steps than another year surely did.</summary>
    public IEnumerable<EarlierYear> Decisive => Years.Where(y => y.Counts != Verdict.False && y.High > Surely(Least));

    /// <summary>The year with the highest figure known, of those that may count; null when there is none.</summary>
    public EarlierYear? Highest => Years.Where(y => y.Counts != Verdict.False && !y.IsOpen && y.Value.Range.Low is not null).MaxBy(y => y.Value.Range.Low!.Value);

    private int Surely(int taken) => Years.Take(taken).Where(y => y.Counts == Verdict.True).Select(y => y.Low).DefaultIfEmpty(0).Max();

    private IEnumerable<EarlierYear> Sure() => Years.Take(Least).Where(y => y.Counts == Verdict.True);

    // Each number of years that may be taken by itself: a year counts only together with those after it.
    private SortedSet<int> Before()
    {
        var possible = new SortedSet<int>();
        for (var taken = Least; taken <= Years.Count; taken++)
        {
            var floor = Surely(taken);
            if (floor == 0)
            {
                possible.Add(0);
            }

            foreach (var year in Years.Take(taken).Where(y => y.Counts != Verdict.False))
            {
                var first = Math.Max(year.Low, floor);
                possible.UnionWith(Enumerable.Range(first, Math.Max(0, year.High - first + 1)));
            }
        }

        return possible;
    }
}
