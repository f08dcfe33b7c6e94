namespace Dnc.Model.Rules.Cases;

/// <summary>Why a case expects a result to be unknown.</summary>
public enum ExpectedReason
{
    /// <summary>A fact is missing.</summary>
    Missing,

    /// <summary>The rule does not say.</summary>
    Silent,

    /// <summary>Readings of an open question differ.</summary>
    Reading,

    /// <summary>Sources contradict each other.</summary>
    Conflict,

    /// <summary>Only a bound of a figure is known.</summary>
    Bound,
}
