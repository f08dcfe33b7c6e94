namespace Dnc.Model.Support;

/// <summary>What earlier awards mean for the next one (重复奖励规则).</summary>
public enum RepeatRule
{
    /// <summary>Nothing: it can be had again.</summary>
    Unlimited,

    /// <summary>It is had once (仅奖励一次): whoever has had it gets nothing more.</summary>
    Once,

    /// <summary>It is had once for a year (每年一次).</summary>
    OncePerYear,

    /// <summary>What was had before is deducted (补差): only the difference is paid, and never less than nothing.</summary>
    TopUp,
}
