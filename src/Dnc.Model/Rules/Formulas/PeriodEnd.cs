namespace Dnc.Model.Rules.Formulas;

/// <summary>Which day of a period.</summary>
public enum PeriodEnd
{
    /// <summary>The first.</summary>
    FirstDay,

    /// <summary>The last.</summary>
    LastDay,
}
