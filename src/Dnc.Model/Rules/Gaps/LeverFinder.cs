using System.Runtime.CompilerServices;
using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using NodaTime;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Finds what can be changed below a node: known facts that may change, and whether time matters.</summary>
/// <remarks>
/// Facts of items are not changed, nor what a predicate of the host reads. A figure of which no step is told moves by hundredths of its unit, and things that are counted go one by one.
/// A day is moved only where its definition says that it may become later (up) or earlier (down), because most days are history.
/// </remarks>
internal sealed class LeverFinder(Interpreter interpreter, RuleContext context)
{
    private const int MostNodes = 100_000;

    private readonly HashSet<(Identity Node, Frame Frame)> _seen = [];
    private readonly List<Lever> _levers = [];
    private readonly List<FactNeed> _untried = [];
    private readonly List<string> _codes = [];
    private readonly List<(FactNeed Need, FactDefinition Fact, FactCode Code)> _coded = [];
    private bool _waits;

    /// <summary>What predicates of the host read.</summary>
    public HashSet<string> OpaqueReads { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether everything below was looked at.</summary>
    public bool IsComplete => _seen.Count < MostNodes;

    /// <summary>The levers below a node, and the facts that were left out.</summary>
    /// <param name="node">The node.</param>
    /// <param name="frame">Where it is judged.</param>
    /// <param name="opaque">The keys of facts that a predicate of the host reads anywhere in the rule: they are left out, because a range means nothing to it.</param>
    public (ValueList<Lever> Levers, ValueList<FactNeed> Untried) Find(RuleNode node, Frame frame, IReadOnlySet<string> opaque)
    {
        Visit(node, frame);
        AddCodes();
        if (_waits)
        {
            _levers.Add(new WaitingLever(context.AsOf.Day));
        }

        var levers = _levers.Distinct().ToLookup(l => opaque.Contains(l.Fact.Key));
        return (levers[false].ToValueList(), _untried.Concat(levers[true].Select(l => l.Fact)).Distinct().ToValueList());
    }

    private void Visit(RuleNode node, Frame frame)
    {
        if (!IsComplete || !_seen.Add((new Identity(node), frame)))
        {
            return;
        }

        switch (node)
        {
            case Reference { Key: Interpreter.AsOfName } or PeriodDay or LabelDay:
                _waits = true;
                break;
            case Reference r:
                AddNamed(r.Key, frame);
                break;
            case Holds h:
                AddNamed(h.Key, frame);
                break;
            case HasCodes h:
                AddSets(h, frame);
                break;
            case Held h:
                _waits |= h.At is null;
                AddLabel(h.Label, frame, DayOf(h.At, frame), DayOf(h.At, frame));
                break;
            case HeldThroughout h:
                AddLabel(h.Label, frame, DayOf(h.From, frame), DayOf(h.To, frame));
                break;
            case EverHeld h:
                _waits |= h.To is null;
                AddLabel(h.Label, frame, DayOf(h.To, frame), DayOf(h.To, frame));
                break;
            case InCodes i:
                _codes.AddRange(i.Codes.Select(c => c.Low));
                break;
            case CodeConstant c:
                _codes.Add(c.Value);
                break;
            case Lookup l:
                _codes.AddRange(l.Entries.SelectMany(e => e.Codes).Select(c => c.Low));
                break;
            case Opaque o:
                OpaqueReads.UnionWith(o.Reads);
                AddUntried(o.Reads, frame);
                break;
            case ItemTest { Items: var items }:
                AddUntried([items], frame);
                return;
            case ItemTotal { Items: var items }:
                AddUntried([items], frame);
                return;
        }

        // Branches that are not taken now are looked at too: another change may lead there.
        var below = node is FirstAbove first ? interpreter.AllBelowOf(first, frame) : node is Choice or Bands or Lookup or DecisionTable ? node.Parts.Select(p => new Below(p.Node, frame, p.Step)) : interpreter.BelowOf(node, frame);
        foreach (var next in below)
        {
            Visit(next.Node, next.Frame);
        }
    }

    private void AddNamed(string key, Frame frame)
    {
        if (interpreter.FindFact(key, frame) is var (facts, fact))
        {
            if (Known(facts, fact, frame) is var (need, claims))
            {
                Add(need, fact, claims);
            }

            return;
        }

        var home = interpreter.Rules.Locate(frame.Scope, key, out var local);
        _waits |= home.Parameters.TryGetValue(local, out var parameter) && parameter.Values.Entries.Count > 1;
    }

    /// <summary>The claims about a fact of the subject that may change; null when nothing is claimed, or nothing changes it.</summary>
    private (FactNeed Need, ValueList<FactClaim> Claims)? Known(BoundFacts facts, FactDefinition fact, Frame frame)
    {
        if (fact.Scope == FactScope.Context || fact.CanChange == FactChange.No || interpreter.TimeOf(fact, frame) is not { } time)
        {
            return null;
        }

        var claims = Interpreter.ClaimsOf(facts, fact, time);
        return claims.Count > 0 && claims.All(c => c.Value.Kind == fact.Kind) ? (new FactNeed(fact.Key, time), claims) : null;
    }

    private void Add(FactNeed need, FactDefinition fact, ValueList<FactClaim> claims)
    {
        switch (fact.Kind)
        {
            case FactKind.Quantity:
                AddFigure(need, fact, claims);
                break;
            case FactKind.Date when fact.CanChange is FactChange.Up or FactChange.Down && BoundFacts.Range(fact, claims) is { IsExact: true, Low: { } number }:
                _levers.Add(new DayLever(need, fact.Name, Days.Day(number.Numerator), fact.CanChange == FactChange.Up ? 1 : -1));
                break;
            case FactKind.Flag when Single(claims) is FactFlag flag && (fact.CanChange == FactChange.UpOrDown || fact.CanChange == (flag.Value ? FactChange.Down : FactChange.Up)):
                _levers.Add(new ValueLever(need, fact.Name, flag, new FactFlag(!flag.Value)));
                break;
            case FactKind.Code when Single(claims) is FactCode code && fact.CanChange != FactChange.ByTime:
                _coded.Add((need, fact, code));
                break;
        }
    }

    private void AddFigure(FactNeed need, FactDefinition fact, ValueList<FactClaim> claims)
    {
        var step = fact.StepAmount;
        if (step.Sign <= 0 || fact.CanChange == FactChange.ByTime)
        {
            _untried.Add(need);
        }
        else if (BoundFacts.Range(fact, claims) is { IsExact: true, Low: { } amount })
        {
            foreach (var direction in fact.CanChange switch { FactChange.Up => (int[])[1], FactChange.Down => [-1], _ => [1, -1] })
            {
                if (FigureLever.Create(need, fact, amount, step, direction) is { } lever)
                {
                    _levers.Add(lever);
                }
            }
        }
    }

    private void AddSets(HasCodes has, Frame frame)
    {
        if (interpreter.FindFact(has.Fact, frame) is not var (facts, fact) || fact.CanChange == FactChange.ByTime
            || Known(facts, fact, frame) is not var (need, claims) || Single(claims) is not FactCodes now)
        {
            return;
        }

        var (lacking, present) = (has.Codes.Where(c => !now.Codes.Contains(c)).ToValueList(), has.Codes.Where(now.Codes.Contains).ToValueList());
        var (all, each) = has.Match == CodeMatch.HasAll ? (lacking, present) : (present, lacking);
        foreach (var some in each.Select(c => (ValueList<string>)[c]).Append(all).Where(s => s.Count > 0))
        {
            var adds = !now.Codes.Contains(some[0]);
            if (fact.CanChange == FactChange.UpOrDown || (fact.CanChange == FactChange.Up) == adds)
            {
                var codes = adds ? now.Codes.Concat(some) : now.Codes.Where(c => !some.Contains(c));
                _levers.Add(new ValueLever(need, fact.Name, now, new FactCodes(codes.ToValueList()), some.Count));
            }
        }
    }

    private void AddLabel(string key, Frame frame, LocalDate? from, LocalDate? to)
    {
        if (interpreter.FindFact(key, frame) is var (facts, fact) && fact.CanChange is not (FactChange.Down or FactChange.ByTime)
            && Known(facts, fact, frame) is var (need, claims) && Single(claims) is FactLabel label && from is { } first && to is { } last && first <= last)
        {
            _levers.Add(new ValueLever(need, fact.Name, label, label with { Held = label.Held.Add(new Time.DateRange(first, last)) }));
        }
    }

    private void AddCodes()
    {
        foreach (var (need, fact, now) in _coded)
        {
            var codes = fact.Codes.Count > 0 && !fact.IsHierarchical ? fact.Codes.Select(c => c.Code) : _codes.Where(c => c.Length > 0);
            _levers.AddRange(codes.Distinct(StringComparer.Ordinal).Where(c => c != now.Code).Select(c => new ValueLever(need, fact.Name, now, new FactCode(c))));
        }
    }

    private void AddUntried(IEnumerable<string> keys, Frame frame)
    {
        foreach (var key in keys)
        {
            if (interpreter.FindFact(key, frame) is var (facts, fact) && Known(facts, fact, frame) is var (need, _))
            {
                _untried.Add(need);
            }
        }
    }

    private LocalDate? DayOf(Formula? formula, Frame frame) =>
        formula is null ? context.AsOf.Day
        : interpreter.Evaluate(formula, frame) is Figure figure && Days.Ends(figure.Range) is ({ } first, { } last) && first == last ? first
        : null;

    private static FactValue? Single(ValueList<FactClaim> claims) => claims.Select(c => c.Value).Distinct().ToList() is [var value] ? value : null;

    private readonly struct Identity(RuleNode node) : IEquatable<Identity>
    {
        private readonly RuleNode _node = node;

        public bool Equals(Identity other) => ReferenceEquals(_node, other._node);

        public override bool Equals(object? obj) => obj is Identity other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_node);
    }
}
