using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>What an answer rests on: the nodes that were asked, each in its frame.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The nodes that a node rests on here, in reading order; branches that were not taken are left out.</summary>
    public IEnumerable<Below> BelowOf(RuleNode node, Frame frame) => node switch
    {
        Shift s => [new(s.Of, frame.Later(s.Unit, s.By), ".shift.of")],
        Window w => [.. Enumerable.Range(0, w.Count).Reverse().Select(k => new Below(w.Of, frame.Later(w.Unit, w.Ending - k), $".{w.Aggregate.Word()}.of")), .. Parts(w, frame).Skip(1)],
        Growth g => [new(g.Of, frame.Later(g.Unit, -g.By), ".growth.of"), new(g.Of, frame, ".growth.of")],
        CompoundGrowth g => [new(g.Of, frame.Later(PeriodKind.Year, -g.Years), ".compoundGrowth.of"), new(g.Of, frame, ".compoundGrowth.of")],
        FirstAbove f => CountedYears(f, frame),
        Reference r => NamedNode(r.Key, frame),
        Holds h => NamedNode(h.Key, frame),
        Choice c => Taken(c, frame),
        Bands b => TakenTiers(b, frame),
        Lookup l => TakenEntries(l, frame),
        DecisionTable t => TakenCells(t, frame),
        FormulaByReading r => Open(r.Question, frame, r.Options, o => o.Option).Select(o => new Below(o.Then, frame, $".reading.options.{o.Option}")),
        CriterionByReading r => Open(r.Question, frame, r.Options, o => o.Option).Select(o => new Below(o.Then, frame, $".reading.options.{o.Option}")),
        ItemTotal t => OfItems(t, t.Items, frame),
        ItemTest t => OfItems(t, t.Items, frame),
        _ => Parts(node, frame),
    };

    private static IEnumerable<Below> Parts(RuleNode node, Frame frame) => node.Parts.Select(p => new Below(p.Node, frame, p.Step));

    private IEnumerable<Below> NamedNode(string key, Frame frame)
    {
        if (key == AsOfName || FindFact(key, frame) is not null)
        {
            return [];
        }

        var home = _rules.Locate(frame.Scope, key, out var local);
        return home.Definitions.TryGetValue(local, out var definition) ? [new(definition.Node, frame with { Scope = home, Item = null }, null)] : [];
    }

    private IEnumerable<Below> Taken(Choice choice, Frame frame)
    {
        for (var i = 0; i < choice.Branches.Count; i++)
        {
            var branch = choice.Branches[i];
            yield return new(branch.When, frame, $".case.branches[{i}].when");
            var verdict = Judge(branch.When, frame);
            if (verdict != Verdict.False)
            {
                yield return new(branch.Then, frame, $".case.branches[{i}].then");
            }

            if (verdict == Verdict.True)
            {
                yield break;
            }
        }

        yield return new(choice.Else, frame, ".case.else");
    }

    private IEnumerable<Below> TakenTiers(Bands bands, Frame frame)
    {
        yield return new(bands.Of, frame, ".bands.of");
        var of = AsFigure(Evaluate(bands.Of, frame)).Range;
        var possible = new List<Band>();
        for (var i = 0; i < bands.Tiers.Count; i++)
        {
            if (Range(bands.Tiers[i]).Intersect(of) is not null)
            {
                possible.Add(bands.Tiers[i]);
                yield return new(bands.Tiers[i].Value, frame, $".bands.tiers[{i}].value");
            }
        }

        if (bands.Else is { } other && !Covers(possible, of))
        {
            yield return new(other, frame, ".bands.else");
        }
    }

    private IEnumerable<Below> TakenEntries(Lookup lookup, Frame frame)
    {
        yield return new(lookup.Of, frame, ".lookup.of");
        var of = AsCodes(Evaluate(lookup.Of, frame));
        var (entries, sure) = Possible(lookup, of);
        foreach (var i in entries)
        {
            yield return new(lookup.Entries[i].Value, frame, $".lookup.values[{i}].value");
        }

        if (lookup.Else is { } other && !sure)
        {
            yield return new(other, frame, ".lookup.else");
        }
    }

    private IEnumerable<Below> TakenCells(DecisionTable table, Frame frame)
    {
        var (rows, anyRow) = Possible(Judge(table.Rows, frame));
        var (columns, anyColumn) = Possible(Judge(table.Columns, frame));
        foreach (var part in table.Parts.Where(p => p.Node is Criterion))
        {
            yield return new(part.Node, frame, part.Step);
        }

        foreach (var (r, c) in rows.SelectMany(r => columns.Select(c => (r, c))))
        {
            yield return new(table.Cells[r][c], frame, $".table.cells[{r}][{c}]");
        }

        if (!anyRow || !anyColumn)
        {
            yield return new(table.Else, frame, ".table.else");
        }
    }

    private IEnumerable<Below> OfItems(RuleNode node, string key, Frame frame) =>
        from list in ItemsOf(node, key, frame) ?? []
        from item in list.Items.Select((f, i) => (Frame: f, Index: i))
        from part in node.Parts
        select new Below(part.Node, item.Frame, part.Step, (key, item.Index));
}
