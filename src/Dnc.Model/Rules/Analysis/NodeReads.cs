using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Analysis;

/// <summary>The facts at their times that a node may read, whatever they are.</summary>
internal sealed class NodeReads(Inquiry inquiry, Interpreter interpreter, Readings readings)
{
    private readonly HashSet<(RuleNode, Frame)> _seen = new(new ByNode());
    private readonly HashSet<FactNeed> _needs = [];

    /// <summary>Whether something lies in items or beyond the calendar, so that the facts named are not all.</summary>
    public bool IsPartial { get; private set; }

    public IReadOnlyCollection<FactNeed> Of(RuleNode node, Frame frame)
    {
        Visit(node, frame);
        return _needs;
    }

    private void Visit(RuleNode node, Frame frame)
    {
        if (!inquiry.Budget.Spend() || !_seen.Add((node, frame)))
        {
            return;
        }

        switch (node)
        {
            case Reference { Key: not Interpreter.AsOfName } r:
                Named(r.Key, frame);
                break;
            case Holds h:
                Named(h.Key, frame);
                break;
            case HasCodes h:
                Fact(h.Fact, frame);
                break;
            case Held h:
                Fact(h.Label, frame);
                break;
            case HeldThroughout h:
                Fact(h.Label, frame);
                break;
            case EverHeld h:
                Fact(h.Label, frame);
                break;
            case LabelDay l:
                Fact(l.Label, frame);
                break;
            case Opaque o:
                foreach (var key in o.Reads)
                {
                    Fact(key, frame);
                }

                break;
        }

        foreach (var (below, place) in Below(node, frame))
        {
            Visit(below, place);
        }
    }

    private IEnumerable<(RuleNode Node, Frame Frame)> Below(RuleNode node, Frame frame)
    {
        switch (node)
        {
            case ItemTest or ItemTotal:
                IsPartial = true;
                return [];
            case Shift s:
                return [(s.Of, frame.Later(s.Unit, s.By))];
            case Growth g:
                return [(g.Of, frame), (g.Of, frame.Later(g.Unit, -g.By))];
            case CompoundGrowth g:
                return [(g.Of, frame), (g.Of, frame.Later(PeriodKind.Year, -g.Years))];
            case Window w:
                return [.. Enumerable.Range(0, w.Count).Select(k => ((RuleNode)w.Of, frame.Later(w.Unit, w.Ending - k))), .. w.Since is null ? [] : new (RuleNode, Frame)[] { (w.Since, frame) }];
            case FirstAbove f:
                // All years before, of which there is no end.
                IsPartial = true;
                return f.Parts.Select(p => (p.Node, frame));
            case CriterionByReading r:
                return r.Options.Where(o => IsTaken(r.Question, o.Option, frame)).Select(o => ((RuleNode)o.Then, frame));
            case FormulaByReading r:
                return r.Options.Where(o => IsTaken(r.Question, o.Option, frame)).Select(o => ((RuleNode)o.Then, frame));
            default:
                return node.Parts.Select(p => (p.Node, frame));
        }
    }

    private bool IsTaken(string question, string option, Frame frame) => readings.Chosen(frame.Scope, question) is not { } chosen || chosen == option;

    private void Named(string key, Frame frame)
    {
        if (interpreter.FindFact(key, frame) is not null)
        {
            Fact(key, frame);
            return;
        }

        var home = inquiry.Rules.Locate(frame.Scope, key, out var local);
        if (home.Definitions.TryGetValue(local, out var definition))
        {
            Visit(definition.Node, frame with { Scope = home, Item = null });
        }
    }

    private void Fact(string key, Frame frame)
    {
        if (interpreter.FindFact(key, frame) is var (_, fact) && interpreter.TimeOf(fact, frame) is { } time)
        {
            _needs.Add(new FactNeed(key, time, fact.Scope));
            return;
        }

        IsPartial = true;
    }

    private sealed class ByNode : IEqualityComparer<(RuleNode Node, Frame Frame)>
    {
        public bool Equals((RuleNode Node, Frame Frame) x, (RuleNode Node, Frame Frame) y) => ReferenceEquals(x.Node, y.Node) && x.Frame == y.Frame;

        public int GetHashCode((RuleNode Node, Frame Frame) obj) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Node), obj.Frame);
    }
}
