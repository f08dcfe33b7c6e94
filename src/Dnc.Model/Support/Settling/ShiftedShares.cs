using System.Collections.Immutable;
using Dnc.Model.Quantities;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>What single awards may come to beyond the ways that are tried, where something open may be any amount in between and shifts money from one award to another.</summary>
/// <remarks>
/// What awards come to together only rises with what is open, so that its ends are those of the ways tried. But where caps overlap, an award may take room under
/// one that it loses under another, so that all of them come to more when it is smaller; and ceilings, which are no part of the sum, take room from what is.
/// </remarks>
internal sealed class ShiftedShares(ComponentPlan component, Currency currency)
{
    private readonly CapShares _shares = new(currency);
    private bool _isMoving;

    /// <summary>Takes in one way of settling a unit.</summary>
    public void Add(UnitPlan unit, Way way, bool isRoomOpen)
    {
        if (!CanShift(unit))
        {
            return;
        }

        _shares.Add(unit, way.BeforeCaps, way.Rooms);
        if (way.Groups.Any(g => g.Combine is BestForEnterprise))
        {
            // Another amount may make another award the best choice.
            _shares.Add(unit, way.BeforeChoice, way.Rooms);
        }

        _isMoving |= isRoomOpen || IsMoving(unit, way);
    }

    /// <summary>The units in which a single award may come to something that was not tried.</summary>
    public IReadOnlySet<UnitPlan> Shifting => _isMoving ? component.Units.Where(CanShift).ToHashSet() : [];

    /// <summary>Those whose policies may come to something together that was not tried.</summary>
    public IReadOnlySet<UnitPlan> Units => Shifting.Where(u => IsOverlapping(u) || u.Policies.Any(p => p.Policy.IsCeiling)).ToHashSet();

    /// <summary>Widens what was tried.</summary>
    public void Widen(Dictionary<int, (decimal Low, decimal High)> ranges)
    {
        foreach (var unit in Shifting)
        {
            foreach (var (policy, share) in _shares.Of(unit))
            {
                ranges[policy] = (Math.Min(share.Low, ranges[policy].Low), Math.Max(share.High, ranges[policy].High));
            }
        }
    }

    // Whether the share of one award can be greatest where another, or what is left of a cap, is neither at its least nor at its most.
    private static bool CanShift(UnitPlan unit) =>
        unit.Caps.Count > 1
        || unit.Caps.Any(c => c.Cap.Reduce == CapReduction.ProRata)
        || unit.Groups.Any(g => (unit.Caps.Count > 0 && g.Group.Repeats == RepeatRule.TopUp)
            || (CompiledCatalog.OfReadings(g.Group.Combine).Any(c => c is BestForEnterprise) && (unit.Caps.Count > 0 || g.Group.Repeats == RepeatRule.TopUp)));

    private static bool IsOverlapping(UnitPlan unit) => unit.Caps.SelectMany(c => c.Members).GroupBy(m => m).Any(m => m.Count() > 1);

    // Whether something may be any amount in between: an award, what was had of it, or what is granted up to a ceiling.
    private static bool IsMoving(UnitPlan unit, Way way) =>
        way.Chosen.Any(c => c.Choice.HadEarlier
            ? c.Appraisal.Plan.Policy.Repeat == RepeatRule.TopUp
            : c.Choice.Qualifies && c.Appraisal.Choices.Any(o => o is { Qualifies: true, HadEarlier: false, IsNotChosen: false } && o.Rounded != c.Choice.Rounded))
        || unit.Groups.Where((g, i) => way.Groups[i].HadEarlier && g.Group.Repeats == RepeatRule.TopUp).Any();

    /// <summary>One way of settling a unit: how its policies, groups and caps stand, and what each policy comes to before the firm chooses and before the caps.</summary>
    internal readonly record struct Way(
        ImmutableArray<(Appraisal Appraisal, Choice Choice)> Chosen,
        IReadOnlyList<GroupChoice> Groups,
        IReadOnlyList<CapChoice> Rooms,
        IReadOnlyDictionary<int, decimal> BeforeChoice,
        IReadOnlyDictionary<int, decimal> BeforeCaps);
}
