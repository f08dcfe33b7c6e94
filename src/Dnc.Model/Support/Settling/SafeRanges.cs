using System.Collections.Immutable;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>
/// Between what the awards of a component surely lie. Settling tries the ends of what is open; an award that rises and falls with another one can come
/// to more or less under an amount in between, and beyond the limit not every way is tried. Such awards are computed here once over the whole range of those that they rest on.
/// </summary>
internal sealed class SafeRanges
{
    private readonly Dictionary<string, (decimal Low, decimal High)> _awards = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (decimal Low, decimal High)> _wider = [];
    private readonly List<(UnitPlan Unit, UnitBound Bound)> _bounds = [];
    private readonly HashSet<string> _shifting;

    /// <param name="appraiser">Computes the awards.</param>
    /// <param name="component">The policies, in the order in which they rest on each other.</param>
    /// <param name="tried">What every award came to, by its name, where every way was tried; null where not.</param>
    /// <param name="shares">What every policy may come to, by its index, beyond what was tried where shares shift.</param>
    /// <param name="shifts">The units in which shares shift.</param>
    public SafeRanges(
        Appraiser appraiser,
        ComponentPlan component,
        IReadOnlyDictionary<string, (decimal Low, decimal High)>? tried,
        IReadOnlyDictionary<int, (decimal Low, decimal High)> shares,
        ShiftedShares shifts)
    {
        // What rests on an award that may be anything in between is computed over all of it.
        var (shifting, summed) = (shifts.Shifting, shifts.Units);
        _shifting = shifting.SelectMany(u => u.Policies.Select(Net).Concat(u.Groups.Select(g => $"award.{g.Group.Id}"))).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in component.Units)
        {
            var isWider = tried is null;
            foreach (var plan in unit.Policies)
            {
                isWider |= !Appraise(appraiser, plan, tried);
                if (Error is not null)
                {
                    return;
                }
            }

            var bound = new UnitBound(
                unit,
                unit.Policies.ToDictionary(p => p.Index, p => isWider ? _awards[Capped(p)].High : shares[p.Index].High),
                Rooms(appraiser, unit));
            if (Error is not null)
            {
                return;
            }

            _bounds.Add((unit, bound));
            var isLoose = isWider || summed.Contains(unit);
            Loose.UnionWith(isLoose ? unit.Policies.Select(p => p.Index) : []);
            foreach (var plan in unit.Policies)
            {
                // What shares groups and caps with an award that may be more or less may come to nothing, or to all that they leave.
                _awards[Net(plan)] = !isWider ? shares[plan.Index] : IsAlone(unit) ? _awards[Capped(plan)] : (0, bound.Of(plan.Index));
                if (isWider)
                {
                    _wider.Add(plan.Index, _awards[Net(plan)]);
                }
            }

            foreach (var group in unit.Groups)
            {
                var name = $"award.{group.Group.Id}";
                _awards[name] = isLoose || shifting.Contains(unit) ? (0, bound.Of(group.Members)) : tried![name];
            }
        }
    }

    /// <summary>The policies that may come to more together than was tried.</summary>
    public HashSet<int> Loose { get; } = [];

    /// <summary>Whether a policy may come to something, more or less, that was not tried.</summary>
    public bool IsWider(int policy) => _wider.ContainsKey(policy);

    /// <summary>Why an award cannot be computed over a range; null when all can.</summary>
    public RuleError? Error { get; private set; }

    /// <summary>The range of a policy that is wider than what was tried, or that may be.</summary>
    public bool TryGet(int policy, out (decimal Low, decimal High) range) => _wider.TryGetValue(policy, out range);

    /// <summary>Between what an award lies, by its name.</summary>
    public (decimal Low, decimal High) RangeOf(string award) => _awards[award];

    /// <summary>The most that some policies come to together.</summary>
    public decimal MostOf(IEnumerable<int> policies) =>
        _bounds.Sum(b => b.Bound.Of(b.Unit.Policies.Select(p => p.Index).Intersect(policies)));

    // Whether nothing takes anything off the only award: no other award, earlier one, rank, window or bar.
    private static bool IsAlone(UnitPlan unit) =>
        unit is { Groups.Count: 0, Caps.Count: 0, Policies: [{ Policy: { Repeat: RepeatRule.Unlimited, Quota: null, Flags.Count: 0, Window: null } }] };

    private static string Net(PolicyPlan plan) => $"award.{plan.Policy.Id}";

    private static string Capped(PolicyPlan plan) => $"award.{plan.Policy.Id}.capped";

    // The most that is left of each cap; of one that rests on other awards nothing is told here.
    private List<(CapPlan Cap, decimal Room)> Rooms(Appraiser appraiser, UnitPlan unit)
    {
        var choices = new CapChoices(appraiser);
        ImmutableArray<(Appraisal, Choice)> most = unit.Caps.Count == 0 ? [] : [.. unit.Policies.Select(p => appraiser.Appraise(p, _awards)).Select(a => (a, a.Choices.MaxBy(c => c.Rounded) ?? Choice.Nothing))];
        var rooms = unit.Caps.Where(c => !c.Needs.Any(n => n.IsAward)).Select(c => (c, choices.Of(c, most, ImmutableDictionary<string, decimal>.Empty).Max(r => r.Room))).ToList();
        Error ??= choices.Error;
        return rooms;
    }

    // Whether what was tried holds the amounts of a policy before it is settled with others.
    private bool Appraise(Appraiser appraiser, PolicyPlan plan, IReadOnlyDictionary<string, (decimal Low, decimal High)>? tried)
    {
        var (gross, capped) = ($"{Net(plan)}.gross", Capped(plan));
        if (tried is not null && plan.Needs.Where(n => n.IsAward).All(n => !_shifting.Contains(n.Key) && _awards[n.Key] == tried[n.Key] && (_awards[n.Key].Low == _awards[n.Key].High || plan.OneWay.Contains(n.Key))))
        {
            (_awards[gross], _awards[capped]) = (tried[gross], tried[capped]);
            return true;
        }

        var appraisal = appraiser.Appraise(plan, _awards);
        Error ??= appraisal.Error;
        if (Error is not null)
        {
            return false;
        }

        _awards[gross] = Over(appraisal.Choices.Select(c => c.Gross), tried, gross);
        _awards[capped] = Over(appraisal.Choices.Select(c => c.Rounded), tried, capped);
        return tried is not null && !plan.Needs.Any(n => _shifting.Contains(n.Key)) && _awards[gross] == tried[gross] && _awards[capped] == tried[capped];
    }

    private static (decimal Low, decimal High) Over(IEnumerable<decimal> amounts, IReadOnlyDictionary<string, (decimal Low, decimal High)>? tried, string name)
    {
        var all = tried is not null ? [.. amounts, tried[name].Low, tried[name].High] : amounts.ToList();
        return (all.Min(), all.Max());
    }
}
