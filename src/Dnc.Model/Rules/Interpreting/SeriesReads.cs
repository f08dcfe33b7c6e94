using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>The facts that a formula may read, whatever they are, so that years before all of them can be told.</summary>
internal sealed class SeriesReads
{
    private readonly Interpreter _interpreter;
    private readonly HashSet<(RuleNode, Frame)> _seen = [];
    private readonly HashSet<(BoundFacts Facts, FactDefinition Fact, Frame Frame)> _facts = [];
    private readonly HashSet<(PeriodKind Kind, Frame Frame, int By)> _periods = [];
    private readonly List<(BoundFacts Facts, FactDefinition Fact, Frame Frame)> _series;

    public SeriesReads(Interpreter interpreter, Formula of, Frame frame)
    {
        _interpreter = interpreter;
        Visit(of, frame, null);
        _series = [.. _facts.Where(r => r.Fact is { Kind: FactKind.Quantity, Periodicity: not (FactPeriodicity.Fixed or FactPeriodicity.AtDate) })];
    }

    /// <summary>Whether nobody says of some figure by period where its history begins.</summary>
    public bool IsOpen => _series.Exists(r => r.Facts.Beginnings(r.Fact.Key).Count == 0);

    /// <summary>The figures by period of which nobody says where their history begins, with their times some years earlier.</summary>
    public IEnumerable<(FactDefinition Fact, FactTime Time)> OpenAt(int back) =>
        _series.Where(r => r.Facts.Beginnings(r.Fact.Key).Count == 0).Select(r => (r.Fact, (FactTime)TimeOf(r.Fact, r.Frame, back))).DistinctBy(r => r.Fact.Key);

    /// <summary>Whether everything lies within the calendar, some years earlier.</summary>
    public bool IsWithinCalendar(int back) =>
        _facts.All(r => _interpreter.TimeOf(r.Fact, Earlier(r.Frame, back)) is not null) && _periods.All(p => _interpreter.PeriodOf(p.Kind, Earlier(p.Frame, back), p.By) is not null);

    /// <summary>Whether the formula has a value some years earlier: false when the history of every figure by period begins later, unknown when sources differ.</summary>
    public Verdict Exists(int back) => _series.Count == 0 ? Verdict.True : Verdicts.All(_series.Select(r =>
    {
        var (beginnings, time) = (r.Facts.Beginnings(r.Fact.Key), TimeOf(r.Fact, r.Frame, back));
        var later = beginnings.Count(b => time.End < b.CompleteSince.Start);
        return later == 0 ? Verdict.False
            : later < beginnings.Count || r.Facts.For(r.Fact.Key, time).Count > 0 ? Verdict.Unknown
            : Verdict.True;
    })).Not();

    /// <summary>Whether something is stated for some years earlier, or before.</summary>
    public bool IsStatedUpTo(int back) => _facts.Any(r => r.Fact.Periodicity switch
    {
        FactPeriodicity.Fixed => false,
        FactPeriodicity.AtDate => _interpreter.TimeOf(r.Fact, Earlier(r.Frame, back)) is { Day: { } day } && r.Facts.All(r.Fact.Key).Any(c => BoundFacts.DayOf(c) is { } stated && stated <= day),
        _ => TimeOf(r.Fact, r.Frame, back) is var time && r.Facts.All(r.Fact.Key).Any(c => c.Time.Period is { } stated && stated.End <= time.End),
    });

    /// <summary>The claims that leave open whether there was a value some years earlier.</summary>
    public IEnumerable<(FactDefinition Fact, FactTime Time, IReadOnlyList<FactClaim> Claims)> Disputes(int back) =>
        from read in _series
        let time = TimeOf(read.Fact, read.Frame, back)
        let beginnings = read.Facts.BeginningClaims(read.Fact.Key)
        let stated = read.Facts.For(read.Fact.Key, time)
        let later = beginnings.Count(c => time.End < ((FactBeginning)c.Value).CompleteSince.Start)
        where later > 0 && (later < beginnings.Count || stated.Count > 0)
        select (read.Fact, (FactTime)time, (IReadOnlyList<FactClaim>)[.. stated, .. beginnings]);

    private static Frame Earlier(Frame frame, int back) => frame.Later(PeriodKind.Year, -back);

    private ReportingPeriod TimeOf(FactDefinition fact, Frame frame, int back) => _interpreter.TimeOf(fact, Earlier(frame, back))!.Value.Period!.Value;

    private void Visit(RuleNode node, Frame frame, FactCatalog? items)
    {
        if (!_seen.Add((node, frame)))
        {
            return;
        }

        string[] keys = node switch
        {
            Reference { Key: not Interpreter.AsOfName } r => [r.Key],
            Holds h => [h.Key],
            HasCodes h => [h.Fact],
            Opaque o => [.. o.Reads],
            _ => [],
        };
        foreach (var key in keys)
        {
            Named(key, frame, items);
        }

        switch (node)
        {
            case ItemTotal t:
                items = ItemsOf(t.Items, frame) ?? items;
                break;
            case ItemTest t:
                items = ItemsOf(t.Items, frame) ?? items;
                break;
            case PeriodDay d:
                _periods.Add((d.Unit, frame, d.By));
                break;
        }

        foreach (var (below, place) in Below(node, frame))
        {
            Visit(below, place, items);
        }
    }

    private IEnumerable<(RuleNode Node, Frame Frame)> Below(RuleNode node, Frame frame)
    {
        switch (node)
        {
            case Shift s:
                return [(s.Of, frame.Later(s.Unit, s.By))];
            case Growth g:
                return [(g.Of, frame), (g.Of, frame.Later(g.Unit, -g.By))];
            case CompoundGrowth g:
                return [(g.Of, frame), (g.Of, frame.Later(PeriodKind.Year, -g.Years))];
            case Window w:
                var periods = Enumerable.Range(0, w.Count).Select(k => w.Ending - k).ToList();
                _periods.UnionWith(periods.Select(by => (w.Unit, frame, by)));
                return [.. periods.Select(by => ((RuleNode)w.Of, frame.Later(w.Unit, by))), .. w.Since is null ? [] : new (RuleNode, Frame)[] { (w.Since, frame) }];
            default:
                return node.Parts.Select(p => (p.Node, frame));
        }
    }

    private FactCatalog? ItemsOf(string key, Frame frame) => _interpreter.FindFact(key, frame) is var (_, fact) ? new FactCatalog(fact.Items) : null;

    private void Named(string key, Frame frame, FactCatalog? items)
    {
        if (items is not null && items.TryGet(key, out var own))
        {
            // Of items only their times matter.
            if (own.Periodicity is not (FactPeriodicity.Fixed or FactPeriodicity.AtDate))
            {
                _periods.Add((Interpreter.KindOf(own.Periodicity), frame, 0));
            }
        }
        else if (_interpreter.FindFact(key, frame) is var (facts, fact))
        {
            _facts.Add((facts, fact, frame));
        }
        else if (_interpreter.Rules.Locate(frame.Scope, key, out var local) is var home && home.Definitions.TryGetValue(local, out var definition))
        {
            Visit(definition.Node, frame with { Scope = home, Item = null }, null);
        }
    }
}
