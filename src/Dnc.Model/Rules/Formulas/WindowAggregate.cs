namespace Dnc.Model.Rules.Formulas;

/// <summary>What is taken of the periods of a window.</summary>
public enum WindowAggregate
{
    /// <summary>The sum (合计).</summary>
    SumOver,

    /// <summary>The mean (均值).</summary>
    MeanOver,

    /// <summary>The least value.</summary>
    MinOver,

    /// <summary>The greatest value (历史最高).</summary>
    MaxOver,
}
