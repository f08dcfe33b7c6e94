namespace Dnc.Model.Enterprises;

/// <summary>How finely a code of GB/T 4754 tells an industry.</summary>
public enum IndustryLevel
{
    /// <summary>Two digits (大类).</summary>
    Division,

    /// <summary>Three digits (中类).</summary>
    Group,

    /// <summary>Four digits (小类).</summary>
    Class,
}
