using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Facts that meet constraints, a proof that none do, or why neither is known.</summary>
/// <param name="Facts">The facts; null when there are none.</param>
/// <param name="Proof">The proof; null when there is none.</param>
/// <param name="Reason">Why neither is known.</param>
/// <param name="Readings">The readings of open questions under which the facts meet the constraints.</param>
internal sealed record Solution(Assignment? Facts, CellProof? Proof, UndecidedReason Reason = default, ValueList<string>? Readings = null)
{
    public static Solution Met(Assignment facts) => new(facts, null);

    public static Solution Impossible(long cells, IEnumerable<FactCuts> cuts) =>
        new(null, new CellProof(cells, cuts.GroupBy(c => c.Fact, StringComparer.Ordinal).Select(g => g.MaxBy(c => c.Cells)!).OrderBy(c => c.Fact, StringComparer.Ordinal).ToValueList()));

    public static Solution Undecided(UndecidedReason reason) => new(null, null, reason);

    /// <summary>The answer when any of several ways will do.</summary>
    public static Solution Any(IEnumerable<Solution> ways)
    {
        var (cells, cuts, undecided) = (0L, new List<FactCuts>(), (Solution?)null);
        foreach (var way in ways)
        {
            if (way.Facts is not null)
            {
                return way;
            }

            if (way.Proof is { } proof)
            {
                cells += proof.Cells;
                cuts.AddRange(proof.Facts);
            }
            else
            {
                undecided ??= way;
            }
        }

        return undecided ?? Impossible(cells, cuts);
    }
}
