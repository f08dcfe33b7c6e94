using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>What entries of responsibility lists lack, in words.</summary>
public static class ResponsibilityGaps
{
    /// <summary>What is lacking, in words.</summary>
    /// <param name="kind">What is lacking.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 缺牵头单位 or no lead unit.</returns>
    public static string ToText(this ResponsibilityGapKind kind, Language language) => (Guard.Defined(kind), language) switch
    {
        (ResponsibilityGapKind.Leader, Language.Zh) => "缺牵头领导",
        (ResponsibilityGapKind.LeadUnit, Language.Zh) => "缺牵头单位",
        (ResponsibilityGapKind.Due, Language.Zh) => "缺完成时限",
        (ResponsibilityGapKind.Roadmap, Language.Zh) => "缺路线图",
        (_, Language.Zh) => "名册外单位",
        (ResponsibilityGapKind.Leader, _) => "no leader",
        (ResponsibilityGapKind.LeadUnit, _) => "no lead unit",
        (ResponsibilityGapKind.Due, _) => "no due date",
        (ResponsibilityGapKind.Roadmap, _) => "no roadmap",
        _ => "unit not on the register",
    };
}
