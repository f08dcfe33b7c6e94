using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Formulas whose value is a code.</summary>
internal sealed partial class Cutter
{
    /// <summary>Cuts the facts behind a code where it passes into or out of one of some patterns.</summary>
    private bool CutCodes(Formula formula, Frame frame, IEnumerable<CodePattern> patterns, bool exact)
    {
        if (!_inquiry.Budget.Spend())
        {
            return false;
        }

        switch (formula)
        {
            case CodeConstant or Silent:
                return true;
            case NotedFormula n:
                return CutCodes(n.Inner, frame, patterns, exact);
            case Shift s:
                return CutCodes(s.Of, frame.Later(s.Unit, s.By), patterns, exact);
            case Reference r when _interpreter.FindFact(r.Key, frame) is not null:
                if (NeedOf(r.Key, frame) is not { } need)
                {
                    return false;
                }

                var cuts = CutsAt(need);
                cuts.Patterns.UnionWith(patterns);
                cuts.Codes.UnionWith(exact ? patterns.Select(p => p.Low) : []);
                return true;
            default:
                return Branches(formula, frame) is { } branches && branches.All(b => CutCodes(b.Formula, b.Frame, patterns, exact));
        }
    }

    /// <summary>The codes that a formula names; null when a fact decides which it is.</summary>
    private HashSet<string>? CodesOf(Formula formula, Frame frame)
    {
        switch (formula)
        {
            case CodeConstant c:
                return [c.Value];
            case NotedFormula n:
                return CodesOf(n.Inner, frame);
            case Shift s:
                return CodesOf(s.Of, frame.Later(s.Unit, s.By));
            case Reference r when _interpreter.FindFact(r.Key, frame) is var (facts, fact):
                if (NeedOf(r.Key, frame) is not { } need)
                {
                    return null;
                }

                if (Interpreter.ClaimsOf(facts, fact, need.Time) is [{ Value: FactCode { Code: var code } }])
                {
                    return [code];
                }

                if (fact.IsHierarchical || fact.Codes.Count == 0)
                {
                    return null;
                }

                // Which of its codes it has decides as well.
                HashSet<string> listed = [.. fact.Codes.Select(c => c.Code)];
                CutsAt(need).Codes.UnionWith(listed);
                return listed;
            default:
                if (!_inquiry.Budget.Spend() || Branches(formula, frame) is not { } branches)
                {
                    return null;
                }

                var found = branches.Select(b => CodesOf(b.Formula, b.Frame)).ToList();
                return found.TrueForAll(f => f is not null) ? [.. found.SelectMany(f => f!)] : null;
        }
    }

    /// <summary>The formulas of which one is taken, with the facts cut where another one is; null when that cannot be done exactly.</summary>
    private List<(Formula Formula, Frame Frame)>? Branches(Formula formula, Frame frame)
    {
        switch (formula)
        {
            case Reference { Key: not Interpreter.AsOfName } r when _interpreter.FindFact(r.Key, frame) is null:
                var home = _inquiry.Rules.Locate(frame.Scope, r.Key, out var local);
                return home.Definitions.TryGetValue(local, out var definition) ? [((Formula)definition.Node, frame with { Scope = home, Item = null })]
                    : home.Parameters.TryGetValue(local, out var parameter) && _interpreter.DayOf(parameter, frame) is { } day && parameter.Values.TryGetValue(day, out var constant) ? [(constant, frame)]
                    : [];
            case Choice c:
                return Taken(c, frame);
            case DecisionTable t:
                return t.Rows.Concat(t.Columns).All(c => Cut(c, frame))
                    ? [.. t.Cells.Where((_, i) => _interpreter.Judge(t.Rows[i], frame) != Reasoning.Verdict.False).SelectMany(c => c).Append(t.Else).Select(f => (f, frame))]
                    : null;
            case Lookup l:
                var of = _interpreter.Evaluate(l.Of, frame) as CodeSet;
                return CutCodes(l.Of, frame, l.Entries.SelectMany(e => e.Codes), exact: false)
                    ? [.. l.Entries.Where(e => of is null || of.IsIn(e.Codes) != Reasoning.Verdict.False).Select(e => (e.Value, frame)), (l.Else ?? NoElse, frame)]
                    : null;
            case FormulaByReading r:
                return [.. Chosen(r.Question, frame, r.Options, o => o.Option).Select(o => (o.Then, frame))];
            case Bands b:
                return Tiers(b, frame);
            default:
                return null;
        }
    }

    private static Silent NoElse { get; } = new(new Primitives.LocalizedText("未规定", "not stated"));

    private List<(Formula Formula, Frame Frame)>? Taken(Choice choice, Frame frame)
    {
        var taken = new List<(Formula, Frame)>();
        foreach (var branch in choice.Branches)
        {
            var verdict = _interpreter.Judge(branch.When, frame);
            if (verdict == Reasoning.Verdict.False)
            {
                continue;
            }

            if (verdict != Reasoning.Verdict.True && !Cut(branch.When, frame))
            {
                return null;
            }

            taken.Add((branch.Then, frame));
            if (verdict == Reasoning.Verdict.True)
            {
                return taken;
            }
        }

        return [.. taken, (choice.Else, frame)];
    }

    private List<(Formula Formula, Frame Frame)>? Tiers(Bands bands, Frame frame)
    {
        var range = (_interpreter.Evaluate(bands.Of, frame) as Figure)?.Range ?? default;
        var possible = bands.Tiers.Where(t => Interpreter.Range(t).Intersect(range) is not null).ToList();
        return Shaped(bands.Of, frame) is { } of
            && of.Back([.. possible.SelectMany(t => new[] { t.Low?.Amount, t.High?.Amount }).OfType<Quantities.Rational>()])
            ? [.. possible.Select(t => (t.Value, frame)), (bands.Else ?? NoElse, frame)]
            : null;
    }
}
