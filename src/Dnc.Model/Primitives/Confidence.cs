namespace Dnc.Model.Primitives;

/// <summary>How far a source can be trusted.</summary>
public enum Confidence
{
    /// <summary>Nobody has checked it; the value of <c>default</c>.</summary>
    Unverified,

    /// <summary>Indirect or inferred.</summary>
    Low,

    /// <summary>A repost or an undated text of known origin.</summary>
    Medium,

    /// <summary>An official or first-hand publication.</summary>
    High,
}
