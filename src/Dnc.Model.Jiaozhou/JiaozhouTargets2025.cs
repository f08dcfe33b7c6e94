using Dnc.Model.Evaluation;
using Dnc.Model.Plans;

namespace Dnc.Model.Jiaozhou;

/// <summary>The work targets of Jiaozhou for 2025 as data: growth rates, shares, and two targets that are split.</summary>
public static class JiaozhouTargets2025
{
    private const string Folder = "jiaozhou-2025";

    /// <summary>The plan: 18 numeric targets and a goal that they serve.</summary>
    public static Plan Plan { get; } = SeedData.Plan(Folder);

    /// <summary>What was published on its indicators up to January 2026.</summary>
    public static PlanFacts PublishedFigures { get; } = SeedData.Facts(Folder, Plan);
}
