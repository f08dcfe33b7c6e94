namespace Dnc.Model.Indicators;

/// <summary>Which way of an indicator is the good one (指标方向).</summary>
public enum Polarity
{
    /// <summary>More is better (正向).</summary>
    Increase,

    /// <summary>Less is better (逆向).</summary>
    Decrease,

    /// <summary>Neither too much nor too little (适度).</summary>
    Within,
}
