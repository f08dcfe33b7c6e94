using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Compiling;
using Dnc.Model.Support.Ledgers;

namespace Dnc.Model.Support.Settling;

/// <summary>Settles policies that share groups and caps, once everything about them is chosen: what each comes to, line by line.</summary>
internal sealed class UnitSettlement
{
    private readonly UnitPlan _unit;
    private readonly EarlierAwards _earlier;
    private readonly Currency _currency;
    private readonly Dictionary<int, (Appraisal Appraisal, Choice Choice)> _chosen;
    private readonly Dictionary<int, decimal> _net = [];
    private readonly Dictionary<int, string> _excludedFrom = [];
    private readonly Dictionary<int, decimal> _hadOwn = [];
    private readonly List<LedgerLine> _lines = [];

    private UnitSettlement(UnitPlan unit, IEnumerable<(Appraisal Appraisal, Choice Choice)> chosen, EarlierAwards earlier, Currency currency)
    {
        (_unit, _earlier, _currency) = (unit, earlier, currency);
        _chosen = chosen.ToDictionary(c => c.Appraisal.Plan.Index);
    }

    /// <summary>What each policy comes to, by its index, before the firm chooses, before the caps and after them, and the lines.</summary>
    public static (IReadOnlyDictionary<int, decimal> BeforeChoice, IReadOnlyDictionary<int, decimal> BeforeCaps, IReadOnlyDictionary<int, decimal> Net, IReadOnlyList<LedgerLine> Lines) Settle(
        UnitPlan unit, IEnumerable<(Appraisal Appraisal, Choice Choice)> chosen, IReadOnlyList<GroupChoice> groups, IReadOnlyList<CapChoice> caps, EarlierAwards earlier, Currency currency)
    {
        var settlement = new UnitSettlement(unit, chosen, earlier, currency);
        settlement.Begin();
        for (var i = 0; i < groups.Count; i++)
        {
            settlement.Combine(unit.Groups[i], groups[i]);
        }

        var choice = groups.Any(g => g.Combine is BestForEnterprise) ? new Dictionary<int, decimal>(settlement._net) : settlement._net;
        settlement.ChooseBest(groups, caps);
        var before = caps.Count == 0 ? settlement._net : new Dictionary<int, decimal>(settlement._net);
        for (var i = 0; i < caps.Count; i++)
        {
            settlement.Limit(unit.Caps[i], caps[i].Room);
        }

        return (choice, before, settlement._net, settlement._lines);
    }

    private void Begin()
    {
        foreach (var plan in _unit.Policies)
        {
            var (appraisal, choice) = _chosen[plan.Index];
            _net[plan.Index] = 0;
            if (!choice.Qualifies)
            {
                continue;
            }

            Add(plan, LedgerStep.Gross, choice.Gross, SupportTexts.Gross, always: true);
            Add(plan, LedgerStep.Cap, choice.Capped - choice.Gross, SupportTexts.Cap);
            Add(plan, LedgerStep.Rounding, choice.Rounded - choice.Capped, SupportTexts.Rounding);
            if (appraisal.IsBarred)
            {
                Add(plan, LedgerStep.Compliance, -_net[plan.Index], SupportTexts.Compliance);
            }

            if (appraisal.IsOutsideWindow)
            {
                Add(plan, LedgerStep.Window, -_net[plan.Index], SupportTexts.OutsideWindow);
            }

            if (choice.IsNotChosen)
            {
                Add(plan, LedgerStep.Quota, -_net[plan.Index], SupportTexts.NotAmongChosen, plan.Policy.Quota?.Clause);
            }

            _hadOwn[plan.Index] = Math.Min(_net[plan.Index], choice.HadEarlier ? Math.Max(0, _net[plan.Index] - choice.Leaves) : Earlier(plan.Policy.Repeat, _earlier.Whole(plan.Policy.Id), appraisal.Year));
            Add(plan, LedgerStep.Earlier, -_hadOwn[plan.Index], SupportTexts.Earlier);
        }
    }

    // What was had earlier takes off this much; decimal.MaxValue for all of it.
    private static decimal Earlier(RepeatRule repeat, IEnumerable<AwardEntry> entries, int year) => repeat switch
    {
        RepeatRule.Once => entries.Any(e => !e.IsRepayment) ? decimal.MaxValue : 0,
        RepeatRule.OncePerYear => entries.Any(e => e.Year == year && !e.IsRepayment) ? decimal.MaxValue : 0,
        RepeatRule.TopUp => entries.Sum(e => e.Amount.Amount),
        _ => 0,
    };

    private void Combine(GroupPlan group, GroupChoice choice)
    {
        var able = Able(group).ToList();
        if (choice.Combine is not BestForEnterprise)
        {
            IEnumerable<PolicyPlan> kept = choice.Combine switch
            {
                HighestOnly { Most: var most } => able.Where(p => _net[p.Index] > 0).OrderByDescending(p => _net[p.Index]).Take(most),
                ByPriority => able.Where(p => _net[p.Index] > 0).Take(1),
                ByElection => able.Where(p => p.Policy.Id == choice.Elected),
                _ => able,
            };
            Keep(group, able, [.. kept]);
        }

        DeductEarlier(group, choice);
    }

    private IEnumerable<PolicyPlan> Able(GroupPlan group) => group.Members
        .Where(m => _chosen[m] is { Choice.Qualifies: true, Appraisal: { IsBarred: false, IsOutsideWindow: false } } && !_excludedFrom.ContainsKey(m))
        .Select(m => _chosen[m].Appraisal.Plan);

    private void Keep(GroupPlan group, IEnumerable<PolicyPlan> able, List<PolicyPlan> kept)
    {
        // What has come to nothing by its own rules, such as a rank or an earlier award, is not lost to another award.
        foreach (var plan in able.Where(p => !kept.Contains(p) && (_net[p.Index] > 0 || _chosen[p.Index].Choice.Rounded == 0)))
        {
            _excludedFrom[plan.Index] = group.Group.Id;
            var first = kept.Count > 0 ? kept[0].Policy : null;
            Add(plan, LedgerStep.Exclusion, -_net[plan.Index], first is null ? SupportTexts.NotElected : SupportTexts.Instead(first.Name), group.Group.Clause, first?.Id ?? group.Group.Id);
        }
    }

    private void DeductEarlier(GroupPlan group, GroupChoice choice)
    {
        if (group.Group.Repeats == RepeatRule.Unlimited || group.Members.Count == 0)
        {
            return;
        }

        var paid = group.Members.Where(m => _net[m] > 0).ToList();
        var left = choice.Combine is BestForEnterprise ? 0 : LeftOf(group, choice, paid);
        foreach (var member in paid)
        {
            // Of those among which the firm chooses one is paid, so each is worth what is left of it.
            var off = Math.Min(choice.Combine is BestForEnterprise ? LeftOf(group, choice, [member]) : left, _net[member]);
            left -= left == decimal.MaxValue || choice.Combine is BestForEnterprise ? 0 : off;
            Add(_chosen[member].Appraisal.Plan, LedgerStep.Earlier, -off, SupportTexts.Earlier, group.Group.Clause, group.Group.Id);
        }
    }

    // What was had under a group takes off this much of the awards that it pays; decimal.MaxValue for all of it.
    private decimal LeftOf(GroupPlan group, GroupChoice choice, List<int> paid)
    {
        if (choice.HadEarlier)
        {
            return choice.Leaves > 0 ? Math.Max(0, group.Members.Sum(m => _net[m]) - choice.Leaves) : decimal.MaxValue;
        }

        // What an award that is still paid had itself has been taken off it already.
        var entries = _earlier.Besides(paid.Select(m => _chosen[m].Appraisal), group.Group.Of);
        var had = Earlier(group.Group.Repeats, entries, _chosen[group.Members[0]].Appraisal.Year);
        return had == decimal.MaxValue ? had : Math.Max(0, had - paid.Sum(m => _hadOwn.GetValueOrDefault(m)));
    }

    // All groups among which the firm chooses are settled at once: at most one of each, the greatest sum under the caps.
    private void ChooseBest(IReadOnlyList<GroupChoice> choices, IReadOnlyList<CapChoice> caps)
    {
        var groups = _unit.Groups.Where((_, i) => choices[i].Combine is BestForEnterprise).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        var best = BestChoice.Find(_unit, groups, caps, new Dictionary<int, decimal>(_net), _currency);
        foreach (var group in groups)
        {
            var able = Able(group).ToList();
            Keep(group, able, [.. able.Where(p => best.Contains(p.Index))]);
        }
    }

    private void Limit(CapPlan cap, decimal room)
    {
        var off = CapCuts.Of(cap, room, _net, _currency);
        foreach (var member in cap.Members)
        {
            Add(_chosen[member].Appraisal.Plan, LedgerStep.SharedCap, -off.GetValueOrDefault(member), cap.Cap.Name, cap.Cap.Clause, cap.Cap.Id);
        }
    }

    private void Add(PolicyPlan plan, LedgerStep step, decimal amount, LocalizedText text, ClauseReference? clause = null, string? because = null, bool always = false)
    {
        if (amount == 0 && !always && step is not LedgerStep.Exclusion)
        {
            return;
        }

        _net[plan.Index] += amount;
        _lines.Add(new LedgerLine(plan.Policy.Id, step, new Money(amount, _currency), text, clause ?? plan.Policy.Clause) { Because = because });
    }
}
