using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Enterprises;

/// <summary>A tier whose verdict changed between two as-of dates.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Before">The evaluation of its criterion before.</param>
/// <param name="After">The evaluation of its criterion after.</param>
public sealed record TierChange(Tier Tier, RuleEvaluation Before, RuleEvaluation After)
{
    /// <summary>What the criterion reads and what is different in it; that time has passed, where nothing else is. Computed when it is read.</summary>
    public ValueList<TierCause> Causes => TierCauses.Of(Before, After);
}
