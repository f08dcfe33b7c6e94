namespace Dnc.Model.Rules.Analysis;

/// <summary>Goals that are met or not together.</summary>
internal sealed class GoalGroup
{
    public GoalGroup(List<Goal> goals, Assignment assignment, Dictionary<int, BoundAtom> atoms, IReadOnlyDictionary<FactNeed, VariableCuts> cuts)
    {
        Goals = goals;
        Assignment = assignment;
        All = atoms;
        Cuts = cuts;
        var (numbers, seen) = (new HashSet<int>(), new HashSet<Logic>());
        foreach (var goal in goals)
        {
            goal.Logic.Collect(numbers, seen);
        }

        Atoms = [.. numbers.Order().Select(n => atoms[n])];
        Variables = [.. Atoms.SelectMany(a => a.Variables).Distinct()];
        Uncut = [.. Atoms.Where(a => a.Reads is not null)];
        Cells = Variables.Aggregate(1L, (product, v) => Math.Min(product * v.Count, int.MaxValue));
    }

    public List<Goal> Goals { get; }

    public Assignment Assignment { get; }

    /// <summary>The atoms of this and other groups by their numbers.</summary>
    public Dictionary<int, BoundAtom> All { get; }

    public IReadOnlyDictionary<FactNeed, VariableCuts> Cuts { get; }

    public List<BoundAtom> Atoms { get; }

    public List<CellVariable> Variables { get; }

    /// <summary>The atoms that were not cut exactly.</summary>
    public List<BoundAtom> Uncut { get; }

    public long Cells { get; }

    /// <summary>Goes on to the next combination of cells; false after the last, or when there is none.</summary>
    public bool Next(Dictionary<CellVariable, int> cells)
    {
        foreach (var variable in Variables)
        {
            if (++cells[variable] < variable.Count)
            {
                return true;
            }

            cells[variable] = 0;
        }

        return false;
    }

    public Assignment FactsAt(Dictionary<CellVariable, int> cells) =>
        Variables.Where(v => v.Need is not null).Aggregate(Assignment.Empty, (facts, v) => v.Values[cells[v]] is { } value ? facts.With(v.Need!, value) : facts);
}
