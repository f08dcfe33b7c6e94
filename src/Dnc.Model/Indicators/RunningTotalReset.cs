namespace Dnc.Model.Indicators;

/// <summary>When a running total begins anew.</summary>
public enum RunningTotalReset
{
    /// <summary>Never: it runs since a start that the indicator's definition names.</summary>
    Never,

    /// <summary>On the first of January (1月1日起).</summary>
    Yearly,
}
