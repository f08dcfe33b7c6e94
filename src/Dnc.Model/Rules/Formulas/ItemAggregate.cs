namespace Dnc.Model.Rules.Formulas;

/// <summary>What is taken of items.</summary>
public enum ItemAggregate
{
    /// <summary>The sum.</summary>
    ItemSum,

    /// <summary>The number; no formula.</summary>
    ItemCount,

    /// <summary>The least.</summary>
    ItemMin,

    /// <summary>The greatest.</summary>
    ItemMax,

    /// <summary>The mean.</summary>
    ItemMean,
}
