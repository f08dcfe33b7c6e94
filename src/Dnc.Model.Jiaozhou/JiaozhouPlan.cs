using Dnc.Model.Evaluation;
using Dnc.Model.Plans;

namespace Dnc.Model.Jiaozhou;

/// <summary>The plan of Jiaozhou of 2018 for the conversion of old to new growth drivers (新旧动能转换), as data.</summary>
/// <remarks>The plan is in the words of this package; each commitment cites its sentence of interpretation 16, published 2018-01-26.</remarks>
public static class JiaozhouPlan
{
    private const string Folder = "jiaozhou-2018";

    /// <summary>The plan: 183 commitments, 14 of them numeric targets, its ambiguities left open.</summary>
    public static Plan Plan { get; } = SeedData.Plan(Folder);

    /// <summary>What was published on its indicators, with source and publication date; figures of another scope stand under their own indicators.</summary>
    public static PlanFacts PublishedFigures { get; } = SeedData.Facts(Folder, Plan);
}
