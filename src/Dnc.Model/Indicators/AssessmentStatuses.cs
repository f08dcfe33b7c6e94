using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>Statuses in words.</summary>
public static class AssessmentStatuses
{
    /// <summary>The status in words.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 进度正常 or on track.</returns>
    public static string ToText(this AssessmentStatus status, Language language) => (Guard.Defined(status), language) switch
    {
        (AssessmentStatus.NotAssessable, Language.Zh) => "无法评估",
        (AssessmentStatus.NeedsInterpretation, Language.Zh) => "待解释",
        (AssessmentStatus.Discontinued, Language.Zh) => "已停止",
        (AssessmentStatus.OffTrack, Language.Zh) => "偏离",
        (AssessmentStatus.AtRisk, Language.Zh) => "有风险",
        (AssessmentStatus.OnTrack, Language.Zh) => "进度正常",
        (AssessmentStatus.AchievedSoFar, Language.Zh) => "暂已达到",
        (_, Language.Zh) => "已完成",
        (AssessmentStatus.NotAssessable, _) => "not assessable",
        (AssessmentStatus.NeedsInterpretation, _) => "needs interpretation",
        (AssessmentStatus.Discontinued, _) => "discontinued",
        (AssessmentStatus.OffTrack, _) => "off track",
        (AssessmentStatus.AtRisk, _) => "at risk",
        (AssessmentStatus.OnTrack, _) => "on track",
        (AssessmentStatus.AchievedSoFar, _) => "achieved so far",
        _ => "fulfilled",
    };
}
