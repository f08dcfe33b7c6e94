using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Compiling;

/// <summary>Policies that are settled together, because they share groups or caps; in the order in which they are evaluated.</summary>
internal sealed record UnitPlan(ValueList<PolicyPlan> Policies, ValueList<GroupPlan> Groups, ValueList<CapPlan> Caps)
{
    /// <summary>Whether an award stands in two groups that take something off it, so that what one group takes may have shut out, or spared, another award before.</summary>
    public bool HasOverlappingChoices { get; } = Groups
        .Where(g => (g.Group.Repeats != RepeatRule.Unlimited && g.Members.Count > 1) || !g.Group.PaysAll)
        .SelectMany(g => g.Members).GroupBy(m => m).Any(m => m.Count() > 1);
}
