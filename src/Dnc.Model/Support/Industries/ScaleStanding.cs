using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Industries;

/// <summary>How an industry stands to one of its thresholds (规模目标进展).</summary>
/// <param name="Target">The threshold.</param>
/// <param name="IsReached">Whether it is reached; unknown where the figures or the readings do not agree.</param>
/// <param name="Missing">The money that is still missing to the amount, 0 where it is reached; without an upper end never, because a scale is not negative.</param>
/// <param name="IsDue">Whether the day by which it is to be reached has passed on the as-of date; false when there is none.</param>
public sealed record ScaleStanding(ScaleTarget Target, Verdict IsReached, Interval<Money> Missing, bool IsDue)
{
    /// <summary>The threshold.</summary>
    public ScaleTarget Target { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Target);
}
