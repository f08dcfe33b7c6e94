using Dnc.Model.Primitives;
using Dnc.Model.Rules.Gaps;

namespace Dnc.Model.Support;

/// <summary>A policy that a firm does not qualify for, and how far it is from it (临近政策).</summary>
/// <param name="Result">How the firm stands to it.</param>
/// <param name="Gap">The smallest changes that make it qualify.</param>
public sealed record NearMiss(PolicyResult Result, RuleGap Gap)
{
    /// <summary>How the firm stands to it.</summary>
    public PolicyResult Result { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Result);

    /// <summary>The smallest changes that make it qualify.</summary>
    public RuleGap Gap { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Gap);

    /// <summary>What the firm would get under the policy after the first way of the gap, everything else being the same; null when that fails.</summary>
    public AwardRange? Potential { get; init; }

    /// <summary>The policy.</summary>
    public SupportPolicy Policy => Result.Policy;
}
