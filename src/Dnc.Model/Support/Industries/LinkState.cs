namespace Dnc.Model.Support.Industries;

/// <summary>Whether a link of a chain has firms.</summary>
public enum LinkState
{
    /// <summary>A firm of the industry stands there (有企业).</summary>
    Filled,

    /// <summary>Nobody certainly stands there, and somebody may, in the industry or outside it: a position or a membership is not known (待核实).</summary>
    Unknown,

    /// <summary>No firm of the population can be there (缺链).</summary>
    Empty,

    /// <summary>No firm of the industry can be there, and a firm outside it is (仅产业外企业).</summary>
    Outside,
}
