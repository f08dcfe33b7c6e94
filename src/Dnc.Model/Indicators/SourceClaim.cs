using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>What one side of a conflict says, and what the statistic is if that side is followed.</summary>
/// <param name="Source">The source, or the sources joined when several figures make up the side.</param>
/// <param name="Figure">What it says, in the base unit of the indicator that the figure is of.</param>
/// <param name="Range">What the statistic can be if it is followed, in the base unit of the statistic.</param>
/// <param name="SoFar">The latest level or the total so far if it is followed; null when there is none.</param>
public sealed record SourceClaim(LocalizedText Source, Interval<Rational> Figure, Interval<Rational> Range, Interval<Rational>? SoFar)
{
    /// <summary>The source, or the sources joined when several figures make up the side.</summary>
    public LocalizedText Source { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Source);
}
