using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>A status for a range of percentage points behind schedule.</summary>
/// <param name="PointsBehind">The percentage points behind; negative is ahead.</param>
/// <param name="Status">The status in that range.</param>
public sealed record ScheduleBand(Interval<Rational> PointsBehind, AssessmentStatus Status);
