namespace Dnc.Model.Plans.Instruments;

/// <summary>Who plays a part in an industry chain.</summary>
public enum ChainRole
{
    /// <summary>The leading firm (龙头).</summary>
    Leader,

    /// <summary>Suppliers (上游).</summary>
    Upstream,

    /// <summary>Customers (下游).</summary>
    Downstream,

    /// <summary>The government (政府).</summary>
    Government,

    /// <summary>The market (市场).</summary>
    Market,
}
