using Dnc.Model.Primitives;

namespace Dnc.Model.Cohorts;

/// <summary>The texts of what a cohort rule is silent on.</summary>
internal static class ErrorMessages
{
    public static LocalizedText EqualFigures() => new(
        "各对象的指标值全部相同时如何计分（极差为零）",
        "the score when all figures of the population are equal (the range is zero)");

    public static LocalizedText EqualStandards() => new(
        "满意值与不允许值相同时如何计分",
        "the score when the satisfactory and the unacceptable figure are equal");

    public static LocalizedText ZeroBenchmark() => new(
        "标准值为零时如何计分",
        "the score when the benchmark is zero");
}
