namespace Dnc.Model.Rules;

/// <summary>What a fact is.</summary>
public enum FactKind
{
    /// <summary>A figure with a unit.</summary>
    Quantity,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A code.</summary>
    Code,

    /// <summary>A set of codes.</summary>
    Codes,

    /// <summary>A label held for a time, such as a certificate (称号).</summary>
    Label,

    /// <summary>Items with facts of their own, such as projects, loans or contracts (项目).</summary>
    Items,
}
