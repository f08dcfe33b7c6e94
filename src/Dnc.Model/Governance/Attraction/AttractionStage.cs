namespace Dnc.Model.Governance.Attraction;

/// <summary>How far a project of investment attraction is.</summary>
public enum AttractionStage
{
    /// <summary>It is not on the register (未登记).</summary>
    NotRegistered,

    /// <summary>It is a lead (线索).</summary>
    Lead,

    /// <summary>It is being negotiated (在谈).</summary>
    Negotiating,

    /// <summary>It is signed (签约).</summary>
    Contracted,

    /// <summary>Its works have started (开工).</summary>
    Started,

    /// <summary>It produces or is in business (投产).</summary>
    Produced,

    /// <summary>It came to nothing (流失).</summary>
    Lost,
}
