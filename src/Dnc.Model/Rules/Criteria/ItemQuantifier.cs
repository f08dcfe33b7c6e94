namespace Dnc.Model.Rules.Criteria;

/// <summary>How many items must meet a criterion.</summary>
public enum ItemQuantifier
{
    /// <summary>At least one.</summary>
    SomeItem,

    /// <summary>All.</summary>
    EveryItem,
}
