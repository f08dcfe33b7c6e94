namespace Dnc.Model.Plans;

/// <summary>What comes into being at a milestone.</summary>
public enum MilestoneForm
{
    /// <summary>A body or mechanism is established (机构、机制建立).</summary>
    Establishment,

    /// <summary>A document is issued (文件出台).</summary>
    Document,

    /// <summary>A higher level recognises or approves something (获批认定).</summary>
    Designation,

    /// <summary>A system is put to use (系统启用).</summary>
    SystemInUse,

    /// <summary>A platform opens (平台建成).</summary>
    Platform,

    /// <summary>A fund is set up (基金设立).</summary>
    Fund,

    /// <summary>An event takes place (事件发生).</summary>
    Event,
}
