namespace Dnc.Model.Rules;

/// <summary>How a fact may change, which is what a gap may ask for.</summary>
public enum FactChange
{
    /// <summary>It may rise and fall.</summary>
    UpOrDown,

    /// <summary>It may only rise.</summary>
    Up,

    /// <summary>It may only fall.</summary>
    Down,

    /// <summary>Only the passing of time changes it, such as an age.</summary>
    ByTime,

    /// <summary>Nothing changes it.</summary>
    No,
}
