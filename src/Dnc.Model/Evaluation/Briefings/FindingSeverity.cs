namespace Dnc.Model.Evaluation.Briefings;

/// <summary>How much a finding matters (严重程度), the least first.</summary>
public enum FindingSeverity
{
    /// <summary>To know (提示).</summary>
    Note,

    /// <summary>To look at: something is missing or open (关注).</summary>
    Attention,

    /// <summary>Behind, late, or a yellow light (预警).</summary>
    Warning,

    /// <summary>Missed, overdue, or a red light (告警).</summary>
    Alarm,
}
