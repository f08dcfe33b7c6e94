using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Industries;

/// <summary>What the scale of an industry comes to under one combination of readings (一种解释下的规模).</summary>
/// <param name="Name">The readings in words, such as <c>output</c>; null when no question is open.</param>
/// <param name="Scale">The scale under them.</param>
public sealed record IndustryReading(LocalizedText? Name, Interval<Money> Scale);
