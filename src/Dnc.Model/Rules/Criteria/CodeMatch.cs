namespace Dnc.Model.Rules.Criteria;

/// <summary>How many codes a set must have.</summary>
public enum CodeMatch
{
    /// <summary>All of them.</summary>
    HasAll,

    /// <summary>At least one.</summary>
    HasAny,
}
