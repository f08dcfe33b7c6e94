using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Severities in words.</summary>
internal static class SeverityWords
{
    public static LocalizedText Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Alarm => new("告警", "alarm"),
        FindingSeverity.Warning => new("预警", "warning"),
        FindingSeverity.Attention => new("关注", "attention"),
        _ => new("提示", "note"),
    };
}
