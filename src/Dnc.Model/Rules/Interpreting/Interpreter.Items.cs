using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Items of a subject: its projects, loans, contracts.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<FactSet, BoundFacts> _items = new(ReferenceEqualityComparer.Instance);

    /// <summary>The lists of items that sources give, each with the frames of its items and whether there may be others; null when none does.</summary>
    public IReadOnlyList<(IReadOnlyList<Frame> Items, bool IsComplete)>? ItemsOf(RuleNode node, string key, Frame frame)
    {
        if (FindFact(key, frame) is not var (facts, fact) || Claims(node, facts, fact, frame) is not { Count: > 0 } claims)
        {
            return null;
        }

        var lists = claims.Select(c => (FactItems)c.Value).ToList();
        if (lists.Max(l => l.Items.Count) is var count && count > _rules.Limits.MaxPeriods)
        {
            Fail(node, ErrorMessages.TooManyItems(count, _rules.Limits.MaxPeriods), frame);
            return null;
        }

        var catalog = new FactCatalog(fact.Items);
        return [.. lists.Select(l => ((IReadOnlyList<Frame>)[.. l.Items.Select(i => frame with { Item = Bind(i, catalog) })], l.IsComplete))];
    }

    private BoundFacts Bind(FactSet item, FactCatalog catalog)
    {
        if (!_items.TryGetValue(item, out var bound))
        {
            bound = new BoundFacts(item, catalog, _context.AsOf);
            _items.Add(item, bound);
        }

        return bound;
    }

    private Verdict TestItems(ItemTest test, Frame frame)
    {
        if (ItemsOf(test, test.Items, frame) is not { } lists)
        {
            return Verdict.Unknown;
        }

        return Verdicts.Agreement(lists.Select(list =>
        {
            var verdicts = list.Items.Select(i => Judge(test.Where, i)).ToList();
            var others = list.IsComplete ? [] : new[] { Verdict.Unknown };
            return test.Quantifier == ItemQuantifier.SomeItem ? Verdicts.Any([.. verdicts, .. others]) : Verdicts.All([.. verdicts, .. others]);
        }).ToList());
    }

    private Value TotalOfItems(ItemTotal total, Frame frame)
    {
        // An item of which nothing is known shows what the formula measures, and what an item that is not told may add.
        var (_, fact) = FindFact(total.Items, frame)!.Value;
        var nobody = frame with { Item = Bind(FactSet.Empty, new FactCatalog(fact.Items)) };
        var unknown = total.Of is { } of ? AsFigure(Evaluate(of, nobody)) : Number(Interval<Rational>.Exactly(Rational.One));
        if (ItemsOf(total, total.Items, frame) is not { } lists)
        {
            return unknown with { Range = new ItemRanges([], total.Top, false, unknown.Range).Of(total.Aggregate) };
        }

        return Value.Hull(lists.Select(list => unknown with { Range = Ranges(total, list.Items, list.IsComplete, unknown.Range).Of(total.Aggregate) }).ToList());
    }

    private ItemRanges Ranges(ItemTotal total, IReadOnlyList<Frame> items, bool complete, Interval<Rational> unknown)
    {
        var rows = new List<ItemRow>();
        foreach (var item in items)
        {
            var counts = total.Where is { } where ? Judge(where, item) : Verdict.True;
            if (counts != Verdict.False)
            {
                var value = total.Of is { } of ? AsFigure(Evaluate(of, item)).Range : Interval<Rational>.Exactly(Rational.One);
                rows.Add(new ItemRow(counts == Verdict.True, value, total.By is { } by ? AsFigure(Evaluate(by, item)).Range : value));
            }
        }

        return new ItemRanges(rows, total.Top, complete, unknown);
    }
}
