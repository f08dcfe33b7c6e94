using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>
/// Finds facts that meet constraints, or proves that there are none: constraints without a fact in common are met on their own, and for the rest every
/// combination of cells is looked at.
/// </summary>
internal sealed class Solver
{
    // Up to this many cells looking at all of them is quicker than taking codes one by one.
    private const int FewCells = 2_000;
    private const int CellsOfASplit = 20;
    private readonly Inquiry _inquiry;
    private readonly Readings _readings;
    private readonly LogicBuilder _logic;

    public Solver(Inquiry inquiry, Readings readings)
    {
        _inquiry = inquiry;
        _readings = readings;
        _logic = new LogicBuilder(inquiry, inquiry.Interpret(readings, Assignment.Empty), readings);
    }

    /// <summary>Facts for constraints; those given are confirmed by the reference interpreter.</summary>
    public Solution Solve(IReadOnlyCollection<Constraint> constraints)
    {
        var solution = Solve([.. constraints.Select(c => new Goal(_logic.Of(c.Node, c.Frame), c.Mask))], Assignment.Empty);
        if (solution.Facts is not { } facts)
        {
            return solution;
        }

        var interpreter = _inquiry.Interpret(_readings, facts);
        return constraints.All(c => c.Mask.Has(interpreter.Judge(c.Node, c.Frame))) && interpreter.Error is null
            ? solution with { Readings = _readings.Choices.Select(c => $"{c.Key}={c.Value}").ToValueList() }
            : Solution.Undecided(UndecidedReason.Error);
    }

    private Solution Solve(List<Goal> goals, Assignment assignment)
    {
        var cutter = new Cutter(_inquiry, _readings, assignment);
        var known = new Dictionary<int, Verdict>();
        var simple = Goal.Simplified(goals, Known);
        if (cutter.Interpreter.Error is not null)
        {
            return Solution.Undecided(UndecidedReason.Error);
        }

        if (simple is null)
        {
            return Solution.Impossible(0, []);
        }

        var binder = new AtomBinder(_inquiry, _readings, assignment, cutter);
        foreach (var number in AtomsOf(simple))
        {
            binder.Add(number, _logic.Atoms[number].Node, _logic.Atoms[number].Frame);
        }

        if (cutter.Failed || binder.Bind() is not { } atoms)
        {
            return Solution.Undecided(cutter.Interpreter.Error is null ? UndecidedReason.TooManyCells : UndecidedReason.Error);
        }

        var (facts, undecided) = (Assignment.Empty, (Solution?)null);
        foreach (var group in Groups(simple, atoms))
        {
            var part = new GoalGroup(group, assignment, atoms, binder.Cuts);
            var solution = Solve(part);
            if (solution.Proof is not null)
            {
                return solution;
            }

            facts = solution.Facts is { } found ? facts.With(found) : facts;
            undecided ??= solution.Facts is null ? solution : null;
        }

        return undecided ?? Solution.Met(facts);
        Verdict Known(int number)
        {
            if (!known.TryGetValue(number, out var verdict))
            {
                verdict = cutter.Interpreter.Judge(_logic.Atoms[number].Node, _logic.Atoms[number].Frame);
                known.Add(number, verdict);
            }

            return verdict;
        }
    }

    private Solution Solve(GoalGroup group)
    {
        var cells = group.Cells;
        if (cells == 0)
        {
            return Solution.Impossible(0, group.Variables.Select(v => v.ToCuts()));
        }

        var code = group.Variables.Where(v => v.Need is { } need && _inquiry.FactOf(need).Kind == FactKind.Code && v.Count > 1).MaxBy(v => v.Count);
        if (cells > FewCells && code is not null && _inquiry.Budget.Spend(CellsOfASplit * (long)code.Count))
        {
            return Each(group, code);
        }

        if (_inquiry.Budget.Spend(cells, group.Atoms.Count))
        {
            return Enumerate(group);
        }

        if (group.Goals.FindIndex(g => g.Ways() is not null) is var at && at >= 0 && _inquiry.Budget.Spend(CellsOfASplit * (long)group.Goals[at].Logic.Parts.Length))
        {
            return Solution.Any(group.Goals[at].Ways()!.Select(w => Solve([w, .. group.Goals.Where((_, i) => i != at)], group.Assignment)));
        }

        var flag = group.Variables.FirstOrDefault(v => v.Need is { } need && _inquiry.FactOf(need).Kind == FactKind.Flag);
        return flag is not null && _inquiry.Budget.Spend(CellsOfASplit) ? Each(group, flag) : Solution.Undecided(UndecidedReason.TooManyCells);
    }

    /// <summary>Takes the cells of a variable one by one, so that the other facts are cut only where that one lets them be.</summary>
    private Solution Each(GoalGroup group, CellVariable variable)
    {
        var solution = Solution.Any(variable.Values.Select(v => Solve(group.Goals, group.Assignment.With(variable.Need!, v!)) is var s && s.Facts is { } facts ? Solution.Met(facts.With(variable.Need!, v!)) : s));
        return solution.Proof is { } proof ? Solution.Impossible(Math.Max(proof.Cells, variable.Count), proof.Facts.Append(variable.ToCuts())) : solution;
    }

    private Solution Enumerate(GoalGroup group)
    {
        var cells = group.Variables.ToDictionary(v => v, _ => 0);
        var isHidden = false;
        do
        {
            var unknown = false;
            var met = group.Goals.TrueForAll(g => g.Mask.Has(g.Logic.Judge(n =>
            {
                var verdict = group.All[n].At(cells);
                unknown |= verdict is null;
                return verdict ?? Verdict.Unknown;
            })));
            isHidden |= unknown;
            if (met && !unknown)
            {
                return group.Uncut is { Count: > 0 } ? Try(group) : Solution.Met(group.FactsAt(cells));
            }
        }
        while (group.Next(cells));

        return isHidden ? Solution.Undecided(UndecidedReason.NoDecimal) : Solution.Impossible(group.Cells, group.Variables.Select(v => v.ToCuts()));
    }

    /// <summary>Fixes facts that are compared with each other one after the other, until what is left can be cut exactly.</summary>
    private Solution Try(GoalGroup group)
    {
        var reason = Solution.Undecided(group.Uncut[0].Reason);
        if (group.Uncut.SelectMany(a => a.Reads!).OrderBy(n => n.ToString(), StringComparer.Ordinal).FirstOrDefault() is not { } need)
        {
            return reason;
        }

        foreach (var value in Trials.Of(_inquiry.FactOf(need), group.Cuts.GetValueOrDefault(need), _inquiry.Context.AsOf.Day))
        {
            if (!_inquiry.Budget.Try())
            {
                break;
            }

            if (Solve(group.Goals, group.Assignment.With(need, value)).Facts is { } facts)
            {
                return Solution.Met(facts.With(need, value));
            }
        }

        return reason;
    }

    private static IEnumerable<int> AtomsOf(IEnumerable<Goal> goals)
    {
        var (atoms, seen) = (new HashSet<int>(), new HashSet<Logic>());
        foreach (var goal in goals)
        {
            goal.Logic.Collect(atoms, seen);
        }

        return atoms.Order();
    }

    /// <summary>Goals that rest on a fact in common, directly or through others.</summary>
    private static List<List<Goal>> Groups(List<Goal> goals, Dictionary<int, BoundAtom> atoms)
    {
        // Each fact points at a goal that rests on it, each goal at another one of its group, the first at itself.
        var (owners, leaders) = (new Dictionary<object, int>(), new int[goals.Count]);
        for (var i = 0; i < goals.Count; i++)
        {
            leaders[i] = i;
            foreach (var fact in AtomsOf([goals[i]]).SelectMany(n => atoms[n].RestsOn))
            {
                if (owners.TryAdd(fact, i))
                {
                    continue;
                }

                var (one, other) = (Leader(owners[fact]), Leader(i));
                leaders[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        return [.. goals.Select((goal, i) => (Goal: goal, Leader: Leader(i))).GroupBy(g => g.Leader, g => g.Goal).Select(g => g.ToList())];
        int Leader(int goal)
        {
            while (leaders[goal] != goal)
            {
                goal = leaders[goal] = leaders[leaders[goal]];
            }

            return goal;
        }
    }
}
