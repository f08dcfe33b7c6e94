namespace Dnc.Model.Rules.Analysis;

/// <summary>Where the value of a row stands to its threshold.</summary>
public enum BoundaryPlace
{
    /// <summary>One step below it.</summary>
    Below,

    /// <summary>At it.</summary>
    At,

    /// <summary>One step above it.</summary>
    Above,

    /// <summary>The fact is missing.</summary>
    Missing,
}
