using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Scales, branches, tables.</summary>
internal sealed partial class Interpreter
{
    private Value Tier(Bands bands, Frame frame)
    {
        var of = AsFigure(Evaluate(bands.Of, frame)).Range;
        var possible = bands.Tiers.Where(t => Range(t).Intersect(of) is not null).ToList();
        var values = possible.Select(t => Evaluate(t.Value, frame)).ToList();
        if (!Covers(possible, of))
        {
            values.Add(bands.Else is { } other ? Evaluate(other, frame) : Anything.Instance);
        }

        return Value.Hull(values);
    }

    /// <summary>The figures that lie in a tier.</summary>
    public static Interval<Rational> Range(Band band) => Interval<Rational>.FromEnds(band.Low?.Amount, band.LowIncluded, band.High?.Amount, band.HighIncluded);

    // Tiers do not overlap, so that going up from the lower end of the range, each must begin where the last one ended.
    private static bool Covers(List<Band> tiers, Interval<Rational> of)
    {
        if (tiers.Count == 0)
        {
            return false;
        }

        var sorted = tiers.Select(Range).OrderBy(r => r.Low is null ? 0 : 1).ThenBy(r => r.Low ?? default).ThenBy(r => r.LowIncluded ? 0 : 1).ToList();
        var joined = sorted[0];
        foreach (var next in sorted.Skip(1))
        {
            if (joined.High is { } end && (next.Low is not { } start || start > end || (start == end && !joined.HighIncluded && !next.LowIncluded)))
            {
                return false;
            }

            joined = joined.Hull(next);
        }

        return joined.Contains(of);
    }

    private Figure Marginal(MarginalRates scale, Frame frame)
    {
        var of = AsFigure(Evaluate(scale.Of, frame));
        Figure? total = null;
        for (var i = 0; i < scale.Steps.Count; i++)
        {
            var from = scale.Steps[i].From.Amount;
            var part = ExactMath.Greatest(Interval.Subtract(of.Range, Interval<Rational>.Exactly(from)), Interval<Rational>.Exactly(Rational.Zero));
            part = i + 1 < scale.Steps.Count ? ExactMath.Least(part, Interval<Rational>.Exactly(scale.Steps[i + 1].From.Amount - from)) : part;
            var amount = Multiply(of with { Range = part }, AsFigure(Evaluate(scale.Steps[i].Rate, frame)));
            total = total is null ? amount : Add(total, amount);
        }

        return total ?? of with { Range = Interval<Rational>.Exactly(Rational.Zero) };
    }

    private Figure Marginal(MarginalAmounts scale, Frame frame)
    {
        var of = AsFigure(Evaluate(scale.Of, frame)).Range;
        Figure? total = null;
        foreach (var step in scale.Steps)
        {
            var amount = AsFigure(Evaluate(step.Amount, frame));
            var from = Interval<Rational>.Exactly(step.From.Amount);
            var reached = step.FromIncluded ? of.IsAtLeast(from) : of.IsMoreThan(from);
            var nothing = Interval<Rational>.Exactly(Rational.Zero);
            var added = reached switch
            {
                Verdict.True => amount,
                Verdict.False => amount with { Range = nothing },
                _ => amount with { Range = amount.Range.Hull(nothing) },
            };
            total = total is null ? added : Add(total, added);
        }

        return total ?? Number(Interval<Rational>.Exactly(Rational.Zero));
    }

    private Value Choose(Choice choice, Frame frame)
    {
        var values = new List<Value>();
        foreach (var branch in choice.Branches)
        {
            var verdict = Judge(branch.When, frame);
            if (verdict != Verdict.False)
            {
                values.Add(Evaluate(branch.Then, frame));
            }

            if (verdict == Verdict.True)
            {
                return Value.Hull(values);
            }
        }

        values.Add(Evaluate(choice.Else, frame));
        return Value.Hull(values);
    }

    private Value Cell(DecisionTable table, Frame frame)
    {
        var (rows, anyRow) = Possible(Judge(table.Rows, frame));
        var (columns, anyColumn) = Possible(Judge(table.Columns, frame));
        var values = rows.SelectMany(r => columns.Select(c => Evaluate(table.Cells[r][c], frame))).ToList();
        if (!anyRow || !anyColumn)
        {
            values.Add(Evaluate(table.Else, frame));
        }

        return Value.Hull(values);
    }

    /// <summary>The positions up to the first true one that may be the first true one, and whether there surely is one.</summary>
    private static (List<int> Positions, bool Sure) Possible(List<Verdict> verdicts)
    {
        var positions = new List<int>();
        for (var i = 0; i < verdicts.Count; i++)
        {
            if (verdicts[i] != Verdict.False)
            {
                positions.Add(i);
            }

            if (verdicts[i] == Verdict.True)
            {
                return (positions, true);
            }
        }

        return (positions, false);
    }

    private Value LookUp(Lookup lookup, Frame frame)
    {
        var (entries, sure) = Possible(lookup, AsCodes(Evaluate(lookup.Of, frame)));
        var values = entries.Select(i => Evaluate(lookup.Entries[i].Value, frame)).ToList();
        if (!sure)
        {
            values.Add(lookup.Else is { } other ? Evaluate(other, frame) : Anything.Instance);
        }

        return Value.Hull(values);
    }

    /// <summary>The entries that may be the first with the code, in order, and whether there surely is one.</summary>
    private static (IReadOnlyCollection<int> Entries, bool Sure) Possible(Lookup lookup, CodeSet of)
    {
        if (of.Possible is not { } codes)
        {
            return ([.. Enumerable.Range(0, lookup.Entries.Count)], false);
        }

        var each = codes.Select(c => Possible([.. lookup.Entries.Select(e => Verdicts.Any(e.Codes.Select(p => p.Matches(c, of.Hierarchical))))])).ToList();
        return (new SortedSet<int>(each.SelectMany(p => p.Positions)), each.TrueForAll(p => p.Sure));
    }
}
