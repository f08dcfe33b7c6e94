namespace Dnc.Model.Evaluation.Briefings;

/// <summary>How a finding differs between two briefings (变化类型).</summary>
public enum ChangeKind
{
    /// <summary>It is new (新增).</summary>
    New,

    /// <summary>It matters more or less, or says something else (变化).</summary>
    Changed,

    /// <summary>It is gone (消除).</summary>
    Gone,
}
