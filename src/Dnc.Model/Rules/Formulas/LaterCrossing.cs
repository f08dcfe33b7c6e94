namespace Dnc.Model.Rules.Formulas;

/// <summary>What is paid for a higher step when a lower one was crossed in an earlier year.</summary>
public enum LaterCrossing
{
    /// <summary>The whole amount of the higher step (全额).</summary>
    Full,

    /// <summary>The amount less that of the highest step crossed before (补差).</summary>
    Difference,
}
