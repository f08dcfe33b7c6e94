using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The total of a period, or the level on its last day.</summary>
internal sealed record SeriesPoint(DateRange Time, Interval<Rational> Value);
