using System.Collections.Immutable;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>Settles a component in every way that what is not settled leaves open, and keeps the least and the most.</summary>
internal sealed class ComponentSettlement
{
    private readonly Appraiser _appraiser;
    private readonly ComponentPlan _component;
    private readonly Dictionary<int, Appraisal> _fixed = [];
    private readonly Dictionary<int, (decimal Low, decimal High)> _ranges = [];
    private readonly Dictionary<int, Appraisal> _appraisals = [];
    private readonly GroupChoices _groupChoices;
    private readonly CapChoices _capChoices;
    private readonly Dictionary<string, (decimal Low, decimal High)> _together = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (decimal Low, decimal High)> _tried = new(StringComparer.Ordinal);
    private readonly SafeRanges? _safe;
    private readonly ShiftedShares _shifts;
    private readonly List<IReadOnlyDictionary<int, decimal>> _nets = [];
    private int _count;

    public ComponentSettlement(Appraiser appraiser, ComponentPlan component)
    {
        (_appraiser, _component) = (appraiser, component);
        (_groupChoices, _capChoices, _shifts) = (new GroupChoices(appraiser), new CapChoices(appraiser), new ShiftedShares(component, appraiser.Catalog.Catalog.Currency));
        Visit(0, new State([], [], [], ImmutableDictionary<int, Appraisal>.Empty, ImmutableDictionary<string, decimal>.Empty));
        if (Error is null)
        {
            _shifts.Widen(_ranges);
        }

        if (Error is null && (_count > _appraiser.MostWays || (_count > 1 && (component.IsUneven || component.Units.Any(u => u.Policies.Any(p => p.Needs.Any(n => n.IsAward))))) || _shifts.Units.Count > 0))
        {
            _safe = new SafeRanges(appraiser, component, _count > _appraiser.MostWays ? null : _tried, _ranges, _shifts);
            Error = _safe.Error;
        }
    }

    public ComponentPlan Component => _component;

    public Appraiser Appraiser => _appraiser;

    /// <summary>The way that comes to the least; null when there is an error.</summary>
    public Scenario? Lowest { get; private set; }

    /// <summary>The way that comes to the most.</summary>
    public Scenario? Highest { get; private set; }

    /// <summary>Whether every way was tried, and all together cannot come to more or less under amounts between those that were tried.</summary>
    public bool IsComplete => _safe is not { Loose.Count: > 0 } && !IsUneven;

    private bool IsUneven => _component.IsUneven && _count > 1;

    public RuleError? Error { get; private set; }

    /// <summary>What a policy may come to; safe and not the narrowest when not every way was tried.</summary>
    public (decimal Low, decimal High) RangeOf(int policy) => _safe is not null && _safe.TryGet(policy, out var range) ? range : _ranges[policy];

    /// <summary>Between what an award of its policies and groups lies, by its name.</summary>
    public (decimal Low, decimal High) RangeOf(string award) => _safe is not null ? _safe.RangeOf(award) : _tried[award];

    /// <summary>Whether nothing bounds what a policy comes to: neither its own amount, nor a group or a cap that it is settled under.</summary>
    public bool IsUnbounded(int policy) => _appraisals.Values.Any(a => a.IsUnbounded) && RangeOf(policy).High >= Appraiser.Endless;

    /// <summary>The appraisal of a policy; where it differs with what is not settled, one in which the firm may qualify.</summary>
    public Appraisal AppraisalOf(int policy) => _appraisals.GetValueOrDefault(policy)
        ?? _fixed.GetValueOrDefault(policy)
        ?? _appraiser.Appraise(_component.Units.SelectMany(u => u.Policies).First(p => p.Index == policy), ImmutableDictionary<string, decimal>.Empty);

    /// <summary>The other policies that could be had and that a policy rests on.</summary>
    public IEnumerable<Appraisal> OthersOf(int policy)
    {
        var below = Below(policy);
        return _appraisals.Values.Where(a => a.Plan.Index != policy && !a.IsOut && below.Contains(a.Plan.Index));
    }

    /// <summary>Why the groups and caps are open that a policy is in or rests on.</summary>
    public IEnumerable<UndeterminedReason> SharedReasons(int policy)
    {
        var below = Below(policy);
        return _groupChoices.Reasons.Where(g => g.Group.Members.Any(below.Contains)).Select(g => g.Reason)
            .Concat(_capChoices.Reasons.Where(c => c.Cap.Members.Any(below.Contains)).Select(c => c.Reason));
    }

    /// <summary>The missing facts that keep the caps open that a policy is in or rests on.</summary>
    public IEnumerable<FactNeed> SharedNeeds(int policy)
    {
        var below = Below(policy);
        return _capChoices.Needs.Where(c => c.Cap.Members.Any(below.Contains)).Select(c => c.Need);
    }

    public bool Contains(IEnumerable<string> policies) => _component.Units.Any(u => u.Policies.Any(p => policies.Contains(p.Policy.Id)));

    /// <summary>What some policies may come to together.</summary>
    public AwardRange Together(ValueList<string> policies, Currency currency)
    {
        var (low, high) = _together.GetValueOrDefault(string.Join(' ', policies));
        var indexes = _appraisals.Values.Where(a => policies.Contains(a.Plan.Policy.Id)).Select(a => a.Plan.Index).ToList();
        return new AwardRange(new Money(IsComplete ? low : LeastOf(indexes), currency), indexes.Any(IsUnbounded) ? null : new Money(IsComplete ? high : MostOf(indexes), currency));
    }

    /// <summary>The least that some policies come to together, where not every way was tried; safe, and not the narrowest.</summary>
    public decimal LeastOf(IReadOnlyCollection<int> policies) => Parts(policies, _safe!.IsWider).Sum(part => part.IsLoose
        ? part.Policies.Sum(p => RangeOf(p).Low)
        : _nets.Min(net => part.Policies.Sum(p => net[p])));

    /// <summary>The most that some policies come to together, where not every way was tried; safe, and not the narrowest.</summary>
    public decimal MostOf(IReadOnlyCollection<int> policies) => Math.Min(
        _safe!.MostOf(policies),
        Parts(policies, _safe.Loose.Contains).Sum(part => part.IsLoose ? _safe.MostOf(part.Policies) : _nets.Max(net => part.Policies.Sum(p => net[p]))));

    // What is told apart and added up: what is loose, and of the rest everything together, or each unit where together they may be uneven.
    private IEnumerable<(bool IsLoose, List<int> Policies)> Parts(IEnumerable<int> policies, Func<int, bool> isLoose) => policies
        .GroupBy(p => (IsUneven && UnitOf(p).HasOverlappingChoices) || isLoose(p) ? (true, -1) : (false, IsUneven ? UnitOf(p).Policies[0].Index : -1))
        .Select(g => (g.Key.Item1, g.ToList()));

    /// <summary>The facts with what the awards come to where the firm gets the least.</summary>
    public FactSet FactsFor(ValueList<GeneratedName> needs, int year) => _appraiser.FactsFor(
        needs, _component.Units.Aggregate(ImmutableDictionary<string, decimal>.Empty, (awards, unit) => WithNet(awards, unit, Lowest!.Net)), year);

    private void Visit(int unit, State state)
    {
        if (Error is not null || _count > _appraiser.MostWays)
        {
            return;
        }

        if (unit == _component.Units.Count)
        {
            Finish(state);
            return;
        }

        VisitPolicies(unit, 0, state, []);
    }

    private void VisitPolicies(int unit, int at, State state, ImmutableArray<(Appraisal Appraisal, Choice Choice)> chosen)
    {
        var plan = _component.Units[unit];
        if (at == plan.Policies.Count)
        {
            VisitUnit(unit, state, chosen);
            return;
        }

        var policy = plan.Policies[at];
        var appraisal = Appraise(policy, state.Awards);
        if (appraisal.Error is { } error)
        {
            Error = error;
            return;
        }

        foreach (var choice in appraisal.Choices)
        {
            var awards = state.Awards.SetItem($"award.{policy.Policy.Id}.gross", choice.Gross).SetItem($"award.{policy.Policy.Id}.capped", choice.Rounded);
            VisitPolicies(unit, at + 1, state with { Awards = awards, Appraisals = state.Appraisals.SetItem(policy.Index, appraisal) }, chosen.Add((appraisal, choice)));
            if (Error is not null || _count > _appraiser.MostWays)
            {
                return;
            }
        }
    }

    private void VisitUnit(int unit, State state, ImmutableArray<(Appraisal Appraisal, Choice Choice)> chosen)
    {
        var plan = _component.Units[unit];
        var groups = Product(plan.Groups.Select(g => _groupChoices.Of(g, chosen)).ToList());
        foreach (var combination in groups)
        {
            var caps = plan.Caps.Select(c => CapChoicesOf(c, chosen, state)).ToList();
            foreach (var rooms in Product(caps))
            {
                if (Error is not null || _count > _appraiser.MostWays)
                {
                    return;
                }

                var (choice, before, net, lines) = UnitSettlement.Settle(plan, chosen, combination, rooms, _appraiser.Earlier, _appraiser.Catalog.Catalog.Currency);
                _shifts.Add(plan, new ShiftedShares.Way(chosen, combination, rooms, choice, before), isRoomOpen: caps.Exists(c => c.Count > 1));
                Visit(unit + 1, state with
                {
                    Net = [.. state.Net, .. net],
                    Lines = state.Lines.AddRange(lines),
                    Assumptions = [.. state.Assumptions, .. chosen.Select(c => c.Choice.Assumption).Concat(combination.Select(g => g.Assumption)).Concat(rooms.Select(r => r.Assumption)).OfType<LocalizedText>()],
                    Awards = WithNet(state.Awards, plan, net),
                });
            }
        }
    }

    private IReadOnlyList<CapChoice> CapChoicesOf(CapPlan cap, ImmutableArray<(Appraisal Appraisal, Choice Choice)> chosen, State state)
    {
        var choices = _capChoices.Of(cap, chosen, state.Awards);
        Error ??= _capChoices.Error;
        return choices;
    }

    private static ImmutableDictionary<string, decimal> WithNet(ImmutableDictionary<string, decimal> awards, UnitPlan unit, IReadOnlyDictionary<int, decimal> net)
    {
        foreach (var policy in unit.Policies)
        {
            awards = awards.SetItem($"award.{policy.Policy.Id}", net[policy.Index]);
        }

        foreach (var group in unit.Groups)
        {
            awards = awards.SetItem($"award.{group.Group.Id}", group.Members.Sum(m => net[m]));
        }

        return awards;
    }

    private Appraisal Appraise(PolicyPlan policy, ImmutableDictionary<string, decimal> awards)
    {
        if (policy.Needs.Any(n => n.IsAward))
        {
            return _appraiser.Appraise(policy, awards);
        }

        return _fixed.TryGetValue(policy.Index, out var known) ? known : _fixed[policy.Index] = _appraiser.Appraise(policy, awards);
    }

    private void Finish(State state)
    {
        _count++;
        var plans = _appraiser.Catalog.Plans;
        var ceilings = state.Net.Where(n => plans[n.Key].Policy.IsCeiling).Sum(n => n.Value);
        _nets.Add(state.Net.ToDictionary());
        var scenario = new Scenario(state.Net.Sum(n => n.Value) - ceilings, ceilings, _nets[^1], state.Lines, state.Assumptions);
        Lowest = Lowest is null || (scenario.Total, scenario.Ceilings).CompareTo((Lowest.Total, Lowest.Ceilings)) < 0 ? scenario : Lowest;
        Highest = Highest is null || (scenario.Total, scenario.Ceilings).CompareTo((Highest.Total, Highest.Ceilings)) > 0 ? scenario : Highest;
        foreach (var (policy, appraisal) in state.Appraisals)
        {
            _appraisals[policy] = _appraisals.TryGetValue(policy, out var before) ? Merge(before, appraisal) : appraisal;
        }

        foreach (var group in _component.Units.SelectMany(u => u.Groups))
        {
            var sum = group.Members.Sum(m => scenario.Net[m]);
            var key = string.Join(' ', group.Group.Of);
            _together[key] = _together.TryGetValue(key, out var range) ? (Math.Min(range.Low, sum), Math.Max(range.High, sum)) : (sum, sum);
        }

        foreach (var (name, amount) in state.Awards)
        {
            _tried[name] = _tried.TryGetValue(name, out var range) ? (Math.Min(range.Low, amount), Math.Max(range.High, amount)) : (amount, amount);
        }

        foreach (var (policy, amount) in state.Net)
        {
            _ranges[policy] = _ranges.TryGetValue(policy, out var range) ? (Math.Min(range.Low, amount), Math.Max(range.High, amount)) : (amount, amount);
        }
    }

    // Where the awards that a policy rests on are open, whether the firm qualifies may be open too.
    private static Appraisal Merge(Appraisal first, Appraisal other)
    {
        if (ReferenceEquals(first, other))
        {
            return first;
        }

        var shown = first.IsOut && !other.IsOut ? other : first;
        var eligible = first.Eligible == other.Eligible ? first.Eligible : Verdict.Unknown;
        var isUnbounded = first.IsUnbounded || other.IsUnbounded;
        return shown.Eligible == eligible && shown.IsUnbounded == isUnbounded ? shown : shown with { Eligible = eligible, IsUnbounded = isUnbounded };
    }

    // The policies that one is settled with or rests on, itself among them.
    private HashSet<int> Below(int policy)
    {
        var found = new HashSet<int>();
        var waiting = new Stack<UnitPlan>([UnitOf(policy)]);
        while (waiting.TryPop(out var unit))
        {
            if (found.Add(unit.Policies[0].Index))
            {
                found.UnionWith(unit.Policies.Select(p => p.Index));
                foreach (var name in unit.Policies.SelectMany(p => p.Needs).Concat(unit.Caps.SelectMany(c => c.Needs)).Where(n => n.IsAward))
                {
                    waiting.Push(_component.Units.First(u => u.Policies.Any(p => p.Policy.Id == name.Id) || u.Groups.Any(g => g.Group.Id == name.Id)));
                }
            }
        }

        return found;
    }

    private UnitPlan UnitOf(int policy) => _component.Units.First(u => u.Policies.Any(p => p.Index == policy));

    /// <summary>Every combination of one choice of each list; one empty combination of no lists.</summary>
    private static IEnumerable<IReadOnlyList<T>> Product<T>(IReadOnlyList<IReadOnlyList<T>> lists)
    {
        IEnumerable<ImmutableList<T>> combinations = [[]];
        foreach (var list in lists)
        {
            combinations = combinations.SelectMany(c => list.Select(c.Add));
        }

        return combinations;
    }

    private sealed record State(
        ImmutableList<KeyValuePair<int, decimal>> Net,
        ImmutableList<LedgerLine> Lines,
        ImmutableList<LocalizedText> Assumptions,
        ImmutableDictionary<int, Appraisal> Appraisals,
        ImmutableDictionary<string, decimal> Awards);
}
