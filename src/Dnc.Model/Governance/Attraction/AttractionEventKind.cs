namespace Dnc.Model.Governance.Attraction;

/// <summary>What happens to a project of investment attraction, in the order in which it happens.</summary>
public enum AttractionEventKind
{
    /// <summary>It is put on the register (登记线索).</summary>
    Lead,

    /// <summary>Negotiations begin (洽谈).</summary>
    Negotiation,

    /// <summary>It is signed (签约).</summary>
    Signing,

    /// <summary>Units agree on how its credit is shared (分成约定).</summary>
    Credit,

    /// <summary>Its sums are reported (数据报送).</summary>
    Figures,

    /// <summary>Its works start (开工).</summary>
    Start,

    /// <summary>It begins to produce or opens for business (投产).</summary>
    Production,

    /// <summary>It comes to nothing (流失).</summary>
    Loss,
}
