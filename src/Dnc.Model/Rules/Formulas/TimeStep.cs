namespace Dnc.Model.Rules.Formulas;

/// <summary>What is counted between two days.</summary>
public enum TimeStep
{
    /// <summary>Completed years (满年).</summary>
    WholeYears,

    /// <summary>Completed months (满月).</summary>
    WholeMonths,

    /// <summary>Days.</summary>
    Days,
}
