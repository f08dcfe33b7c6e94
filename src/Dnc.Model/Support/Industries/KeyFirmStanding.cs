using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Industries;

/// <summary>How a key firm of an industry stands (重点企业情况).</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Belongs">Whether it belongs to the industry by its facts; null when the population has no such firm.</param>
/// <param name="Scale">How much it counts for, as a member or not; null when the population has no such firm.</param>
public sealed record KeyFirmStanding(EnterpriseId Firm, Verdict? Belongs, Interval<Money>? Scale);
