namespace Dnc.Model.Support.Compiling;

/// <summary>What a generated name gives.</summary>
internal enum GeneratedKind
{
    /// <summary>The award after everything.</summary>
    Net,

    /// <summary>The award before caps.</summary>
    Gross,

    /// <summary>The award after its own cap and rounding.</summary>
    Capped,

    /// <summary>The sum of earlier awards.</summary>
    Earlier,

    /// <summary>The sum of earlier awards for the year.</summary>
    EarlierInYear,

    /// <summary>How many awards there were.</summary>
    EarlierCount,

    /// <summary>The greatest single earlier award.</summary>
    EarlierMost,

    /// <summary>The day of the latest earlier award.</summary>
    EarlierLast,

    /// <summary>The score of the firm among the population.</summary>
    Score,
}
