namespace Dnc.Model.Indicators;

/// <summary>How a commitment stands (评估状态).</summary>
public enum AssessmentStatus
{
    /// <summary>Nothing can be said, and the reasons say why (无法评估).</summary>
    NotAssessable,

    /// <summary>The answer depends on a reading that nobody has chosen (待解释).</summary>
    NeedsInterpretation,

    /// <summary>What it is judged by is no longer compiled, or a higher rule has overtaken it (已停止).</summary>
    Discontinued,

    /// <summary>Behind schedule by much, or not reached for good (偏离，到期即未达成).</summary>
    OffTrack,

    /// <summary>Somewhat behind schedule (有风险).</summary>
    AtRisk,

    /// <summary>On schedule or ahead (进度正常).</summary>
    OnTrack,

    /// <summary>Reached on the latest figure, but it may still fall back (暂已达到).</summary>
    AchievedSoFar,

    /// <summary>Reached for good (已完成).</summary>
    Fulfilled,
}
