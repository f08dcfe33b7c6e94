namespace Dnc.Model.Support.Industries;

/// <summary>Whether a link of a chain has firms.</summary>
public enum LinkState
{
    /// <summary>A firm of the industry stands there (有企业).</summary>
    Filled,

    /// <summary>Nobody certainly stands there, and somebody may: a position or a membership is not known (待核实).</summary>
    Unknown,

    /// <summary>No firm of the population can be there (缺链).</summary>
    Empty,
}
