using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Analysis;

/// <summary>An atom over the variables that it depends on.</summary>
/// <param name="Variables">The variables.</param>
/// <param name="Judge">Its verdict in a cell, by the numbers of the cells of its variables; null when it cannot be evaluated there.</param>
/// <param name="Reads">For an atom that was not cut exactly, the facts that it reads; otherwise null.</param>
/// <param name="Reason">For an atom that was not cut exactly, why a question about it may stay undecided.</param>
internal sealed record BoundAtom(List<CellVariable> Variables, Func<int[], Verdict?> Judge, IReadOnlyList<FactNeed>? Reads = null, UndecidedReason Reason = default)
{
    private readonly Dictionary<long, Verdict?> _known = [];

    /// <summary>The facts behind it, and the variables that are no facts.</summary>
    public IEnumerable<object> RestsOn => Variables.Select(v => (object?)v.Need ?? v).Concat(Reads ?? []);

    public Verdict? At(Dictionary<CellVariable, int> cells)
    {
        var key = 0L;
        foreach (var variable in Variables)
        {
            key = (key * variable.Count) + cells[variable];
        }

        if (!_known.TryGetValue(key, out var verdict))
        {
            verdict = Judge([.. Variables.Select(v => cells[v])]);
            _known.Add(key, verdict);
        }

        return verdict;
    }
}
