using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Governance.Coverages;

/// <summary>Whether a unit has what every unit is to have (单位覆盖情况).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many it has: a range where sources differ or the register may miss some.</param>
/// <param name="Has">Whether it has enough.</param>
/// <param name="Holdings">The entries that say so.</param>
public sealed record UnitCoverage(OrganizationId Unit, Interval<int> Count, Verdict Has, ValueList<UnitHolding> Holdings)
{
    /// <summary>The entries that say so.</summary>
    public ValueList<UnitHolding> Holdings { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Holdings);

    // Equal texts mean one thing, of which sources may tell different numbers; a source that says "none" lets all that others tell be doubted.
    internal static Interval<int> CountOf(ValueList<UnitHolding> holdings, bool isComplete)
    {
        if (holdings.Count == 0)
        {
            return isComplete ? Interval<int>.Exactly(0) : Interval<int>.AtLeast(0);
        }

        var things = holdings.Where(h => h.Count > 0).GroupBy(h => h.What?.Zh).Select(g => (Least: g.Min(h => h.Count), Most: g.Max(h => h.Count))).ToList();
        var denied = holdings.Any(h => h.Count == 0);
        var least = denied ? 0 : things.Sum(t => t.Least);
        return isComplete || denied ? Interval<int>.Between(least, things.Sum(t => t.Most)) : Interval<int>.AtLeast(least);
    }
}
